import Adaptation
import Testing

/// Phones of one state each: state 0 is silence, 1 is A, 2 is B, 3 is C.
private let phones = PhoneStates(states: ["SIL": [0], "A": [1], "B": [2], "C": [3]])

/// Scores of frames that each sound like one state: 0 for it, -10 for the others.
private func scores(_ heard: [Int]) -> StateScores {
  StateScores(
    stateCount: 4, values: heard.flatMap { state in (0..<4).map { $0 == state ? 0 : -10 } })
}

@Suite("Alignment")
struct AlignmentTests {
  /// What each frame sounds like, the state it must get (nil: any), and the path's score.
  struct Said: Sendable {
    let heard: [Int]
    let states: [Int]?
    let score: Double

    init(_ heard: [Int], _ states: [Int]?, _ score: Double) {
      self.heard = heard
      self.states = states
      self.score = score
    }
  }

  @Test(
    "frames go to what was said: silences where there are any, the pronunciation that was used",
    arguments: [
      // A then B or C, with and without silence around and between.
      Said([1, 1, 2], [1, 1, 2], 0), Said([0, 1, 0, 0, 3, 0], [0, 1, 0, 0, 3, 0], 0),
      Said([1, 3, 3, 3], [1, 3, 3, 3], 0),
      // B is nowhere to be heard: the best place for it costs one frame.
      Said([1, 1, 0], nil, -10), Said([1, 1], nil, -10),
      // Said the wrong way round: two frames cannot be both.
      Said([2, 1], nil, -20),
    ])
  func path(said: Said) throws {
    let chain = try #require(WordChain([[["A"]], [["B"], ["C"]]], phones: phones))
    let found = try #require(Alignment(scores(said.heard), chain: chain, phonePrice: 0))
    #expect(found.score == said.score)
    #expect(found.phones == 2)
    if let states = said.states { #expect(found.states == states) }
    let priced = try #require(Alignment(scores(said.heard), chain: chain, phonePrice: -3))
    #expect(priced.score == said.score - 6)
  }

  @Test("free speech is never worse than the wording, and pays for each phone")
  func free() throws {
    let said = scores([0, 1, 1, 2, 0])
    #expect(FreePhones.score(said, phones: phones, phonePrice: 0) == 0)
    #expect(FreePhones.score(said, phones: phones, phonePrice: -3) == -6)
    // Dear phones are given up: better to miss B's one frame than to pay for it.
    #expect(FreePhones.score(said, phones: phones, phonePrice: -11) == -21)
    let chain = try #require(WordChain([[["B"]], [["A"]]], phones: phones))
    let wrong = try #require(Alignment(said, chain: chain, phonePrice: -3))
    #expect(wrong.score < -6)
  }

  @Test("two scorers are weighed and added up; of frames that one lacks nothing is said")
  func together() throws {
    let chain = try #require(WordChain([[["A"]], [["B"]]], phones: phones))
    // The other scorer says A where this one says B, twice as loud and a frame longer.
    let others = [1, 1, 0].flatMap { state in (0..<4).map { $0 == state ? Float(0) : -10 } }
    func score(_ own: StateScores?, share: Float, times weight: Float) -> Double? {
      let both = StateScores(own, share: share, plus: others, times: weight, stateCount: 4)
      #expect(both.frameCount == (own == nil ? 3 : 2))
      return Alignment(both, chain: chain, phonePrice: 0)?.score
    }
    #expect(score(scores([1, 2]), share: 0.5, times: 2) == -20)
    #expect(score(scores([1, 2]), share: 2, times: 0.5) == -5)
    #expect(score(nil, share: 1, times: 2) == -20)
  }

  @Test("a sound shorter than its wording, and a wording nobody can say, are told")
  func impossible() throws {
    let chain = try #require(WordChain([[["A"]], [["B"]], [["A"]]], phones: phones))
    #expect(chain.leastPhones == 3)
    #expect(Alignment(scores([1, 2]), chain: chain, phonePrice: 0) == nil)
    #expect(Alignment(scores([]), chain: chain, phonePrice: 0) == nil)
    #expect(WordChain([], phones: phones) == nil)
    #expect(WordChain([[["A"]], []], phones: phones) == nil)
    #expect(WordChain([[["Q"]]], phones: phones) == nil)
  }
}

@Suite("Learning")
struct LearningTests {
  /// Two states; the first has two Gaussians a long way apart, at 0 and 100.
  private let old = Mixtures(
    stateCount: 2, densityCount: 2, dimensionCount: 1, means: [0, 100, 50, 60],
    variances: [1, 1, 1, 1], weights: [0.5, 0.5, 0.5, 0.5])

  @Test(
    "each mean moves to (τ · old + sum) / (τ + frames); what was not heard stays",
    arguments: [
      // Three frames near 0, one near 100.
      (1, [1.5, 101, 50, 60]), (3, [1, 100.5, 50, 60]), (1e6, [0, 100, 50, 60]),
    ] as [(Double, [Float])])
  func means(tau: Double, expected: [Float]) {
    var statistics = Statistics(for: old)
    statistics.add(
      FeatureFrames([2, 1, 3, 102], dimensionCount: 1), states: [0, 0, 0, 0], mixtures: old)
    #expect(statistics.frameCount == 4)
    let means = old.adapted(by: statistics, tau: tau).meanValues
    for (found, wanted) in zip(means, expected) { #expect(abs(found - wanted) < 1e-3) }
  }

  @Test("parts learnt apart and put together are the whole")
  func sum() {
    let first = FeatureFrames([2, 1], dimensionCount: 1)
    var (a, b, whole) = (Statistics(for: old), Statistics(for: old), Statistics(for: old))
    a.add(first, states: [0, 0], mixtures: old)
    b.add(FeatureFrames([55], dimensionCount: 1), states: [1], mixtures: old)
    whole.add(FeatureFrames([2, 1, 55], dimensionCount: 1), states: [0, 0, 1], mixtures: old)
    a.add(b)
    #expect(
      old.adapted(by: a, tau: 5).meanValues == old.adapted(by: whole, tau: 5).meanValues)
  }

  @Test("a score is the logarithm of the mixture's density, whatever the number of dimensions")
  func density() {
    // Nine dimensions do not fill two chunks; all of the frame lies on the first mean.
    let mixtures = Mixtures(
      stateCount: 1, densityCount: 2, dimensionCount: 9,
      means: Array(repeating: 1, count: 9) + Array(repeating: 5, count: 9),
      variances: Array(repeating: 4, count: 18), weights: [3, 1])
    let frames = FeatureFrames(Array(repeating: 1, count: 9), dimensionCount: 9)
    let found = mixtures.score(of: frames)
    // ln(3/4) - 9/2 · ln(2π · 4); the other Gaussian is 18 nats away.
    #expect(abs(found + 14.7965) < 1e-3)
  }
}

extension Mixtures {
  /// The score of one frame by one state, as free speech of one phone gives it.
  fileprivate func score(of frames: FeatureFrames) -> Double {
    let phone = PhoneStates(states: ["A": [0]])
    return FreePhones.score(scores(of: frames), phones: phone, phonePrice: 0) ?? .nan
  }
}
