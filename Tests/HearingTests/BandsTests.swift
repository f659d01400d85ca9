import Hearing
import Signal
import Testing
import Wording

@Suite("From an answer to a verdict")
struct BandsTests {
  private let bands = Bands(
    parts: [
      "name": .init(
        passMargin: 20, passScore: -6, failMargin: 40, failScore: -4, absentScore: -25),
      "promise": .init(failMargin: 40, failScore: -4),
    ], calibration: "test")

  private static func reading(_ evidence: Double, _ score: Double) -> Reading {
    Reading(text: "x", span: TimeSpan(start: 1, end: 2), score: score, evidence: evidence)
  }

  @Test(
    "clear answers are verdicts, all others are for a person",
    arguments: [
      // complying (evidence, score), rival (evidence, score), verdict, why
      (Part.name, (50, 2), (10, -1), Verdict.pass, Decision.Why.heard),
      (.name, (50, 2), (31, 1), .review, .unclear),
      (.name, (50, -7), (10, -9), .review, .unclear),
      (.name, (-50, -9), (10, -1), .fail, .rivalHeard),
      (.name, (-50, -9), (10, -5), .review, .unclear),
      (.name, (-400, -26), (-300, -22), .fail, .nothingLikeIt),
      (.promise, (90, 5), (10, 1), .review, .earNotTrusted),
      (.promise, (-90, -3), (10, 1), .fail, .rivalHeard),
      (.department, (90, 5), (-90, 1), .review, .earNotTrusted),
    ] as [(Part, (Double, Double), (Double, Double), Verdict, Decision.Why)])
  func decide(
    part: Part, complying: (Double, Double), rival: (Double, Double), verdict: Verdict,
    why: Decision.Why
  ) {
    let answer = Answer(
      part: part, complying: Self.reading(complying.0, complying.1),
      rival: Self.reading(rival.0, rival.1))
    #expect(bands.decide(answer) == Decision(verdict: verdict, why: why))
  }

  @Test("a site's extra margin only ever makes the ear more careful")
  func extraMargin() {
    let answer = Answer(
      part: .name, complying: Self.reading(50, 2), rival: Self.reading(25, -1))
    #expect(bands.decide(answer).verdict == .pass)
    #expect(bands.decide(answer, extraMargin: 10).verdict == .review)
  }

  @Test("a side the search gave up counts as its floor, and two such sides as nothing")
  func givenUp() {
    let heard = Self.reading(50, 2)
    #expect(Answer(part: .name, complying: heard, rival: nil, floor: -230).margin == 280)
    #expect(Answer(part: .name, complying: nil, rival: heard, floor: -230).margin == -280)
    #expect(Answer(part: .name, complying: heard, rival: nil).margin == nil)
    #expect(Answer(part: .name, complying: nil, rival: nil, floor: -230).margin == nil)
    let nothing = Answer(part: .promise, complying: nil, rival: nil)
    #expect(bands.decide(nothing).verdict == .review)
  }
}
