import Hearing
import Signal
import Testing
import Wording

@Suite("What ear and transcript both deny")
struct DenialTests {
  private static let bands = Bands.ofEveryPart(
    .init(at: 0.9, margin: 10, score: -5),
    fail: .init(at: 0.3, margin: 10, score: -5, absentScore: -30, deniedAt: 0.09))
  static let known = "hej med dig læg en besked til mig nu her i dag så snart du kan tak"

  /// The part fits nowhere near: `margin` nats worse than something else that fits as badly.
  private static func answer(_ part: Part, margin: Double, score: Double = -20) -> Answer {
    let span = TimeSpan(start: 1, end: 2)
    return Answer(
      part: part, complying: Reading(text: "x", span: span, score: score, evidence: margin),
      rival: Reading(text: "y", span: span, score: -12, evidence: 0))
  }

  /// What becomes of a part; words that begin with a question mark were not understood, with an
  /// equals sign they are names. Each takes 0.3 seconds.
  private static func verdict(
    _ answer: Answer, _ text: String, quality: [QualityFinding] = [], beside: [Answer] = []
  ) -> Verdict? {
    let words = text.split(separator: " ").enumerated().map { index, word in
      HeardWord(
        text: word.filter { !"?=".contains($0) },
        span: TimeSpan(start: 0.3 * Double(index), end: 0.3 * Double(index + 1)),
        confidence: 0.5, understood: word.first != "?", isName: word.contains("="))
    }
    return Overheard.verdict(
      answer.part.element, words, [answer] + beside, bands: bands, findings: quality)
  }

  @Test(
    "what gaps of a transcript could hold is missing only where the ear is surer",
    arguments: [
      // Probability 0.07, 0.01 and 0.002; 0.09 is enough without gaps, a fifth of it with them.
      (Part.department, known, -10.0, Verdict.fail),
      (.department, known + " ?eller ?noget ?andet", -10, .review),
      (.department, known + " ?eller ?noget ?andet", -20, .fail),
      // Longer than any name.
      (.department, known + " ?eller ?noget ?helt ?helt ?andet", -20, .review),
      // A tenth is enough for any, if doubtful words, too, hold nothing of the kind.
      (.department, known + " ?eller ?noget ?helt ?helt ?andet", -40, .fail),
      (.department, known + " ?eller ?jeg ?er ?i ?borgerservice", -40, .review),
      (.name, known + " ?eller ?noget ?andet", -20, .fail),
      // The owner's name may have been taken for another.
      (.name, known + " =lis", -10, .review), (.name, known + " =lis", -20, .fail),
      (.name, known, -10, .fail),
      (.name, known + " =lis ?eller ?noget ?andet", -20, .review),
      (.name, known + " ?=lis ?eller ?noget", -20, .review),
      (.name, known + " ?=lis ?eller ?noget", -40, .fail),
      // Most was not understood.
      (.name, "?hej ?med ?dig læg en", -200, .review),
      // Promises have many wordings.
      (.promise, known, -20, .fail),
      (.promise, known + " ?eller ?noget ?andet", -200, .review),
      (.keys, known + " ?eller ?noget ?andet", -20, .fail),
    ])
  func gaps(part: Part, text: String, margin: Double, verdict: Verdict) {
    #expect(Self.verdict(Self.answer(part, margin: margin), text) == verdict)
  }

  @Test("the switchboard is seldom spoken of without keys, which a gap may hold")
  func keysBesideSwitchboard() {
    let keys = Self.answer(.keys, margin: -20)
    let heard = Answer(
      part: .destination,
      complying: Reading(
        text: "omstillingen", span: TimeSpan(start: 5, end: 6), score: 1, evidence: 40),
      rival: Reading(
        text: "receptionen", span: TimeSpan(start: 5, end: 6), score: -9, evidence: 0))
    let text = Self.known + " ?eller ?noget ?andet"
    #expect(Self.verdict(keys, text, beside: [heard]) == .review)
    #expect(Self.verdict(keys, Self.known, beside: [heard]) == .fail)
  }

  @Test(
    "quiet or noise hides nothing where most was understood; what is cut off or clipped may",
    arguments: [
      (Part.name, -10.0, QualityFinding.tooQuiet(activeLevelDBFS: -45), Verdict.fail),
      (.name, -10, .tooNoisy(snrDB: 13), .review), (.name, -20, .tooNoisy(snrDB: 13), .fail),
      // Noise that makes words of its own.
      (.name, -20, .tooNoisy(snrDB: 8), .review),
      (.name, -200, .clipped(share: 0.1, longestRunMs: 9), .review),
      (.name, -200, .cutOffAtStart(levelDBFS: -20), .review),
      (.promise, -200, .tooQuiet(activeLevelDBFS: -45), .review),
    ])
  func faults(part: Part, margin: Double, fault: QualityFinding, verdict: Verdict) {
    // Nothing like it, and otherwise only denied.
    for score in [-40.0, -20] {
      let answer = Self.answer(part, margin: margin, score: score)
      #expect(Self.verdict(answer, Self.known, quality: [fault]) == verdict)
      // Without the transcript's word the ear alone says nothing of a bad recording.
      #expect(Self.verdict(answer, "?hej", quality: [fault]) == .review)
    }
  }
}
