import Foundation
import Wording

/// How often verdicts agree with labels.
struct Tally: Encodable {
  struct Counts: Encodable {
    var pass = 0
    var review = 0
    var fail = 0
    var notEvaluated = 0

    var all: Int { pass + review + fail + notEvaluated }

    mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .pass: pass += 1
      case .review: review += 1
      case .fail: fail += 1
      case .notEvaluated: notEvaluated += 1
      }
    }
  }

  /// Labelled `ok`: must pass.
  var good = Counts()
  /// Labelled anything else but `either`: must not pass.
  var bad = Counts()

  mutating func add(_ verdict: Verdict, truth: LabelledSet.Truth) {
    switch truth {
    case .ok: good.add(verdict)
    case .notOK: bad.add(verdict)
    case .either: break
    }
  }

  /// The share of what must not pass that passed; nil without any.
  var falsePassRate: Double? { bad.all > 0 ? Double(bad.pass) / Double(bad.all) : nil }

  /// 95 % interval of the false-pass rate (Clopper and Pearson 1934, exact).
  var falsePassInterval: ClosedRange<Double>? {
    bad.all > 0 ? binomialInterval(successes: bad.pass, trials: bad.all) : nil
  }

  /// The share with a verdict of pass or fail; nil without any label.
  var decidedShare: Double? {
    let all = good.all + bad.all
    return all > 0 ? Double(good.pass + good.fail + bad.pass + bad.fail) / Double(all) : nil
  }

  /// The share of decided verdicts that agree with the label; nil without any.
  var accuracyOfDecided: Double? {
    let decided = good.pass + good.fail + bad.pass + bad.fail
    return decided > 0 ? Double(good.pass + bad.fail) / Double(decided) : nil
  }
}

/// The exact 95 % interval of a proportion, by bisection on the binomial distribution.
func binomialInterval(successes: Int, trials: Int) -> ClosedRange<Double> {
  func atMost(_ k: Int, _ p: Double) -> Double {
    guard k >= 0 else { return 0 }
    guard p > 0 else { return 1 }
    guard p < 1 else { return k >= trials ? 1 : 0 }
    var sum = 0.0
    for i in 0...min(k, trials) {
      let choose =
        lgamma(Double(trials + 1)) - lgamma(Double(i + 1)) - lgamma(Double(trials - i + 1))
      sum += exp(choose + Double(i) * log(p) + Double(trials - i) * log(1 - p))
    }
    return min(1, sum)
  }
  func bisect(_ isBelow: (Double) -> Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
  let lower = successes == 0 ? 0 : bisect { 1 - atMost(successes - 1, $0) < 0.025 }
  let upper = successes == trials ? 1 : bisect { atMost(successes, $0) > 0.025 }
  return lower...max(lower, upper)
}
