import Glibc

extension AnswerModel {
  /// The most probable model of some trials, of both kinds at least one.
  ///
  /// Both kinds count as much in all, so that the prior is even. The weights, not the bias, have
  /// a normal prior (ridge, strength 1), which keeps them finite where the kinds do not overlap.
  /// Newton's method on a function with one minimum: equal trials give equal models.
  init(fitting trials: [Trial], from start: AnswerModel? = nil) {
    var free = [true, true, true]
    while true {
      let weights = Self.minimum(trials, free: free, from: start)
      // A weight of the wrong sign is chance or a fault of the set: that input is not used.
      guard let wrong = (1..<3).first(where: { weights[$0] < 0 }) else {
        self.init(bias: weights[0], margin: weights[1], score: weights[2])
        return
      }
      free[wrong] = false
    }
  }

  private static let ridge = 1.0

  private static func minimum(
    _ trials: [Trial], free: [Bool], from start: AnswerModel?
  ) -> [Double] {
    let complying = Double(trials.count(where: \.complies))
    let all = Double(trials.count)
    let rows = trials.map { trial in
      let inputs = inputs(trial.features)
      let kind = trial.complies ? complying : all - complying
      return Row(
        inputs: [1, free[1] ? inputs.margin : 0, free[2] ? inputs.score : 0],
        complies: trial.complies, weight: all / 2 / kind)
    }
    var weights = [start?.bias ?? 0, start?.margin ?? 0, start?.score ?? 0]
    for index in 1..<3 where !free[index] { weights[index] = 0 }
    var loss = loss(rows, weights)
    for _ in 0..<100 {
      let step = newtonStep(rows, weights)
      var length = 1.0
      var next = zip(weights, step).map { $0 + length * $1 }
      var nextLoss = Self.loss(rows, next)
      while nextLoss > loss, length > 1e-6 {
        length /= 2
        next = zip(weights, step).map { $0 + length * $1 }
        nextLoss = Self.loss(rows, next)
      }
      guard nextLoss <= loss else { return weights }
      let moved = zip(weights, next).map { abs($0 - $1) }.max() ?? 0
      (weights, loss) = (next, nextLoss)
      if moved < 1e-9 { return weights }
    }
    return weights
  }

  private struct Row {
    let inputs: [Double]
    let complies: Bool
    let weight: Double

    func logOdds(_ weights: [Double]) -> Double {
      inputs[0] * weights[0] + inputs[1] * weights[1] + inputs[2] * weights[2]
    }
  }

  /// Negative log-likelihood and ridge.
  private static func loss(_ rows: [Row], _ weights: [Double]) -> Double {
    let ridge = ridge / 2 * (weights[1] * weights[1] + weights[2] * weights[2])
    return rows.reduce(ridge) { sum, row in
      let against = row.complies ? -row.logOdds(weights) : row.logOdds(weights)
      return sum + row.weight * (max(0, against) + log1p(exp(-abs(against))))
    }
  }

  private static func newtonStep(_ rows: [Row], _ weights: [Double]) -> [Double] {
    var gradient = [0, -ridge * weights[1], -ridge * weights[2]]
    // The bias has a trace of it: with a free input of zeros nothing else would hold it.
    var curvature = [[1e-9, 0, 0], [0, ridge, 0], [0, 0, ridge]]
    for row in rows {
      let p = probability(ofLogOdds: row.logOdds(weights))
      let pull = row.weight * ((row.complies ? 1 : 0) - p)
      for i in 0..<3 {
        gradient[i] += pull * row.inputs[i]
        for j in 0..<3 {
          curvature[i][j] += row.weight * p * (1 - p) * row.inputs[i] * row.inputs[j]
        }
      }
    }
    return solve(curvature, gradient)
  }

  /// Solves a symmetric, positive definite system by elimination, which needs no pivoting then.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (a, b) = (matrix, right)
    for i in 0..<3 {
      for k in (i + 1)..<3 {
        let factor = a[k][i] / a[i][i]
        for j in i..<3 { a[k][j] -= factor * a[i][j] }
        b[k] -= factor * b[i]
      }
    }
    for i in [2, 1, 0] {
      for j in (i + 1)..<3 { b[i] -= a[i][j] * b[j] }
      b[i] /= a[i][i]
    }
    return b
  }
}
