import Hearing
import Signal
import Testing
import Wording

@Suite("From an answer to a verdict")
struct BandsTests {
  /// Probability 0.98 at a margin of 40 nats with a score of 0, 0.5 at 0 nats.
  private static let model = AnswerModel(bias: 0, margin: 2, score: 1)
  private let bands = Bands(
    parts: [
      "name": .init(
        model: model, pass: .init(at: 0.9, margin: 20, score: -6),
        fail: .init(at: 0.05, margin: 40, score: -4, absentScore: -25, deniedAt: 0.02)),
      "promise": .init(model: model, fail: .init(at: 0.05, margin: 40, score: -4)),
      "keys": .init(model: model, pass: .init(at: 0.99, margin: 20, score: -6)),
    ], calibration: "test")

  private static func reading(_ evidence: Double, _ score: Double) -> Reading {
    Reading(text: "x", span: TimeSpan(start: 1, end: 2), score: score, evidence: evidence)
  }

  @Test(
    "clear and probable answers are verdicts, all others are for a person",
    arguments: [
      // complying (evidence, score), rival (evidence, score), verdict, why
      (Part.name, (50, 2), (10, -1), Verdict.pass, Decision.Why.heard),
      // Probable, but the margin is short of its guard.
      (.name, (50, 2), (31, 1), .review, .unclear),
      // The margin is wide, but the words fit badly.
      (.name, (50, -7), (10, -9), .review, .unclear),
      (.name, (-50, -9), (10, -1), .fail, .rivalHeard),
      // The rival fits badly itself.
      (.name, (-50, -9), (10, -5), .review, .unclear),
      (.name, (-400, -26), (-300, -22), .fail, .nothingLikeIt),
      // Nothing fits, but what complies still wins: too probable to fail.
      (.name, (-300, -26), (-400, -32), .review, .unclear),
      (.promise, (90, 5), (10, 1), .review, .earNotTrusted),
      (.promise, (-90, -3), (10, 1), .fail, .rivalHeard),
      // Wide and fitting, but not probable enough.
      (.keys, (50, 2), (10, -1), .review, .unclear),
      (.keys, (-90, -3), (10, 1), .review, .unclear),
      (.department, (90, 5), (-90, 1), .review, .earNotTrusted),
      (.department, (-90, 5), (90, 1), .review, .unclear),
    ] as [(Part, (Double, Double), (Double, Double), Verdict, Decision.Why)])
  func decide(
    part: Part, complying: (Double, Double), rival: (Double, Double), verdict: Verdict,
    why: Decision.Why
  ) {
    let answer = Answer(
      part: part, complying: Self.reading(complying.0, complying.1),
      rival: Self.reading(rival.0, rival.1))
    let decision = bands.decide(answer)
    #expect(decision.verdict == verdict && decision.why == why)
    // An ear that is not calibrated for a part knows no probability.
    #expect((decision.probability == nil) == (part == .department))
  }

  @Test(
    "where the transcript says it is wrong, a rival that won need not fit; nothing else changes",
    arguments: [
      // Probability 0.01, and 0.03.
      (Part.name, -50.0, -9.0, Verdict.fail, Decision.Why.denied),
      (.name, -41, 7, .review, .unclear),
      // The rival did not win by enough.
      (.name, -39, -9, .review, .unclear),
      (.name, 50, 2, .pass, .heard),
      // What the ear alone fails has its own reason.
      (.name, -400, -26, .fail, .nothingLikeIt),
      (.promise, -50, -9, .review, .earNotTrusted),
    ])
  func denied(part: Part, margin: Double, score: Double, verdict: Verdict, why: Decision.Why) {
    let answer = Answer(
      part: part, complying: Self.reading(margin, score), rival: Self.reading(0, -15))
    let decision = bands.decide(answer, denied: .whole)
    #expect(decision.verdict == verdict && (decision.why == why || part == .promise))
    // It takes the transcript.
    #expect((bands.decide(answer).verdict == verdict) == (why != .denied))
  }

  @Test(
    "few sounds are never enough, however well they fit",
    arguments: [(2, false), (5, false), (6, true)])
  func shortness(phones: Int, passes: Bool) {
    let heard = Reading(
      text: "x", span: TimeSpan(start: 1, end: 2), score: 2, evidence: 50, phones: phones)
    let decision = bands.decide(
      Answer(part: .name, complying: heard, rival: Self.reading(10, -1)))
    #expect(decision.verdict == (passes ? .pass : .review))
    #expect(decision.why == (passes ? .heard : .tooShort))
  }

  @Test("a site's extra margin only ever makes the ear more careful, and no probability other")
  func extraMargin() {
    let clear = Answer(
      part: .name, complying: Self.reading(50, 2), rival: Self.reading(10, -1))
    let lost = Answer(
      part: .name, complying: Self.reading(-50, -9), rival: Self.reading(10, -1))
    for (answer, verdict) in [(clear, Verdict.pass), (lost, .fail)] {
      let plain = bands.decide(answer)
      #expect(plain.verdict == verdict)
      #expect(bands.decide(answer, extraMargin: 10).verdict == verdict)
      #expect(
        bands.decide(answer, extraMargin: 25)
          == Decision(
            verdict: .review, why: .unclear, probability: plain.probability))
    }
    // At twenty the guard still holds, but not the probability.
    let near = Bands(
      parts: ["name": .init(model: Self.model, pass: .init(at: 0.97, margin: 5, score: -6))],
      calibration: "")
    #expect(near.decide(clear).verdict == .pass)
    #expect(near.decide(clear, extraMargin: 20).verdict == .review)
  }

  @Test("a side the search gave up counts as its floor, and two such sides as nothing")
  func givenUp() {
    let heard = Self.reading(50, 2)
    #expect(Answer(part: .name, complying: heard, rival: nil, floor: -230).margin == 280)
    #expect(Answer(part: .name, complying: nil, rival: heard, floor: -230).margin == -280)
    #expect(Answer(part: .name, complying: heard, rival: nil).margin == nil)
    #expect(Answer(part: .name, complying: nil, rival: nil, floor: -230).margin == nil)
    let nothing = bands.decide(Answer(part: .name, complying: nil, rival: nil, floor: -230))
    #expect(nothing == Decision(verdict: .review, why: .unclear))
  }

  @Test("bands of another model or library are known as such; those that decide nothing fit all")
  func belonging() {
    var own = bands
    #expect(own.problem(model: "m", library: "l") == .otherModel(expected: "m", found: nil))
    own.model = "m"
    own.library = "l 1"
    #expect(own.problem(model: "m", library: "l 1") == nil)
    #expect(own.problem(model: "n", library: "l 1") == .otherModel(expected: "n", found: "m"))
    #expect(own.problem(model: "m", library: "l 2") == .otherLibrary(expected: "l 2", found: "l 1"))
    #expect(Bands.none.problem(model: "m", library: "l") == nil)
  }
}
