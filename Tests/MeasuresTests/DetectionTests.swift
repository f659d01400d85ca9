import Measures
import Testing

struct DetectionTests {
  /// A case with the figures worked out by hand.
  struct Case: Sendable {
    let said: [Double]
    let notSaid: [Double]
    let equal: Double?
    let miss: Double?
  }

  @Test(arguments: [
    // Apart: no errors.
    Case(said: [2, 3, 4], notSaid: [-1, 0, 1], equal: 0, miss: 0),
    // The wrong way round: nothing but errors.
    Case(said: [-1, 0], notSaid: [1, 2], equal: 1, miss: 1),
    // One of four on either side is on the wrong one.
    Case(said: [0.5, 2, 3, 4], notSaid: [-2, -1, 0, 1], equal: 0.25, miss: 0.25),
    // The same scores tell nothing: every threshold accepts all or none.
    Case(said: [1, 1], notSaid: [1, 1], equal: 0.5, miss: 1),
    // Never found counts as the lowest score.
    Case(said: [-.infinity, 3, 4, 5], notSaid: [0, 1, 2, -.infinity], equal: 0.25, miss: 0.25),
    Case(said: [], notSaid: [1], equal: nil, miss: nil),
    Case(said: [1], notSaid: [], equal: nil, miss: nil),
  ])
  func `error rates`(_ one: Case) {
    let detection = Detection(said: one.said, notSaid: one.notSaid)
    #expect(detection.equalErrorRate == one.equal)
    #expect(detection.miss(atFalseAccept: 0.01) == one.miss)
  }

  @Test(
    arguments: [
      ([2, 3, 4], [-1, 0, 1], 1.0), ([-1, 0], [1, 2], 0), ([1, 1], [1, 1], 0.5),
      // Of eight pairs one is the wrong way round and one is even.
      ([1, 2], [0, 0, 1, 1.5], 0.8125), ([], [1], nil), ([1], [], nil),
    ] as [([Double], [Double], Double?)])
  func `told apart`(_ said: [Double], _ notSaid: [Double], _ share: Double?) {
    #expect(Detection(said: said, notSaid: notSaid).toldApart == share)
  }

  @Test func `one in a hundred may be accepted, not two`() {
    let notSaid = (0..<200).map(Double.init)
    // 199 and 198 are accepted: two in 200. What was said must beat 197.
    let detection = Detection(said: [197, 197.5, 198, 250], notSaid: notSaid)
    #expect(detection.miss(atFalseAccept: 0.01) == 0.25)
    #expect(detection.miss(atFalseAccept: 0) == 0.75)
    #expect(detection.miss(atFalseAccept: 1) == 0)
  }

  @Test func `intervals hold the figure, repeat, and shrink with more groups`() throws {
    func mean(_ values: [Double]) -> Double? { values.reduce(0, +) / Double(values.count) }
    func interval(_ count: Int, _ seed: UInt64) throws -> ClosedRange<Double> {
      let values = (0..<count).map { Double($0 % 2) }
      return try #require(Bootstrap.interval(of: values, rounds: 400, seed: seed, figure: mean))
    }
    let few = try interval(20, 7)
    let many = try interval(2000, 7)
    #expect(few.contains(0.5) && many.contains(0.5))
    #expect(try interval(20, 7) == few)
    // The deviation of a mean of n coins is 1/(2√n): ±0.22 and ±0.022 at 95 %.
    #expect((0.3...0.55).contains(few.upperBound - few.lowerBound))
    #expect((0.03...0.055).contains(many.upperBound - many.lowerBound))
    #expect(Bootstrap.interval(of: [Double](), seed: 1, figure: mean) == nil)
    #expect(Bootstrap.interval(of: [1.0], seed: 1) { _ in nil } == nil)
  }

  @Test(arguments: [
    // Clopper and Pearson's tables: 0 of 10, 1 of 10, 5 of 10, 10 of 10.
    (0, 10, 0.0, 0.3085), (1, 10, 0.0025, 0.4450), (5, 10, 0.1871, 0.8129),
    (10, 10, 0.6915, 1.0), (0, 300, 0.0, 0.0122),
  ])
  func `exact intervals`(_ successes: Int, _ trials: Int, _ low: Double, _ high: Double) {
    let interval = binomialInterval(successes: successes, trials: trials)
    #expect(abs(interval.lowerBound - low) < 0.0001)
    #expect(abs(interval.upperBound - high) < 0.0001)
  }
}
