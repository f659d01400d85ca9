import Audit
import Hearing
import Policy
import Signal
import Testing
import Wording

@Suite("What was heard, and the words around it")
struct SurroundingsTests {
  private static let owner = Owner(names: ["Mette Hansen"], department: "Borgerservice")
  private static let bands = Bands.ofEveryPart(.init(at: 0.9, margin: 10, score: -5))

  private static func answer(
    _ part: Part, _ text: String, _ start: Double, _ end: Double, margin: Double = 40
  ) -> Answer {
    let span = TimeSpan(start: start, end: end)
    return Answer(
      part: part, complying: Reading(text: text, span: span, score: 1, evidence: margin),
      rival: Reading(text: "x", span: span, score: 0, evidence: 0))
  }

  /// One word each fifth of a second from the first time on.
  private static func words(_ lines: [(Double, String)]) -> [HeardWord] {
    lines.flatMap { begin, text in
      text.split(separator: " ").enumerated().map { index, word in
        let start = begin + 0.2 * Double(index)
        return HeardWord(
          text: word.filter { $0 != "?" }, span: TimeSpan(start: start, end: start + 0.2),
          confidence: 0.9, understood: word.first != "?")
      }
    }
  }

  private static func verdict(
    _ element: Element, _ lines: [(Double, String)], _ answers: [Answer]
  ) -> Verdict? {
    let hearing = Hearing(
      transcript: words(lines), answers: answers,
      ear: EarIdentity(name: "t", version: "1", fingerprint: "f", library: "l"), bands: bands)
    let levels = SoundQuality.assess(
      SampleBuffer(samples: [Float](repeating: 0, count: 8000), sampleRate: 8000)
    ).levels
    let result = SoundAudit(policy: SitePolicy()).result(
      of: hearing,
      quality: SoundQuality(
        findings: [], levels: levels, speech: [TimeSpan(start: 0, end: 9)], duration: 9),
      expected: Expected(owner: owner))
    return result.elements.first { $0.element == element }?.verdict
  }

  @Test(
    "a promise that is told of, denied or counted from something else is for a person",
    arguments: [
      ("du har hørt at", "", Verdict.review), ("jeg lover at", "", .pass),
      ("du kan ikke forvente at", "", .review), ("forvent ikke og", "", .review),
      ("jeg er her ikke men", "", .pass), ("læg en besked så", "", .pass),
      ("læg en besked så", "efter mødet", .review), ("læg en besked så", "efter tonen", .pass),
    ])
  func partOfMore(before: String, after: String, verdict: Verdict) {
    let promise = Self.answer(.promise, "jeg ringer tilbage inden for et døgn", 4, 6)
    let count = before.split(separator: " ").count
    let lines = [(4 - 0.2 * Double(count), before), (6.0, after)]
    #expect(Self.verdict(.callback, lines, [promise]) == verdict)
  }

  @Test(
    "a promise whose verb comes first follows \"så\", or perhaps a condition",
    arguments: [
      ("læg en besked så", Verdict.pass), ("læg en besked så øh", .pass),
      ("du over firs", .review), ("med navn og nummer", .review), ("", .pass),
    ])
  func inverted(before: String, verdict: Verdict) {
    let promise = Self.answer(.promise, "ringer jeg tilbage inden for et døgn", 4, 6)
    let count = before.split(separator: " ").count
    let lines = [(4 - 0.2 * Double(count), before), (7.0, "tak for opkaldet")]
    #expect(Self.verdict(.callback, lines, [promise]) == verdict)
  }

  @Test(
    "a promise that begins where the transcript joins a clause is part of what is told",
    arguments: [("at bliver ringet", Verdict.review), ("du bliver ringet", .pass)])
  func withinMore(text: String, verdict: Verdict) {
    let promise = Self.answer(.promise, "du bliver ringet op inden for et døgn", 4, 6)
    let lines = [(2.0, "på hjemmesiden står der"), (4.05, text)]
    #expect(Self.verdict(.callback, lines, [promise]) == verdict)
  }

  @Test(
    "whatever the transcript makes of a name says nothing of the department, unless it denies",
    arguments: [
      (5.0, "så bedes tryk", Verdict.pass), (5, "ikke tale med", .review),
      // The name was heard there: it takes the place of those words.
      (40, "så bedes tryk", .pass),
    ])
  func besideTheName(margin: Double, instead: String, verdict: Verdict) {
    let answers = [
      Self.answer(.name, "mette hansen", 0.8, 1.4, margin: margin),
      Self.answer(.department, "borgerservice", 1.6, 2.4),
    ]
    let lines = [(0.0, "du har ringet til"), (0.8, instead), (1.4, "i"), (2.4, "læg en besked")]
    #expect(Self.verdict(.department, lines, answers) == verdict)
  }

  @Test(
    "keys and switchboard that were heard apart must belong together in the words",
    arguments: [
      ("for at komme til", Verdict.pass), ("", .pass),
      ("og så kan du tale beskeden ind forfra", .review),
    ])
  func keysApart(between: String, verdict: Verdict) {
    let count = Double(between.split(separator: " ").count)
    let answers = [
      Self.answer(.keys, "tast firkant nul", 1, 2),
      Self.answer(.destination, "omstillingen", 2.1 + 0.2 * count, 3 + 0.2 * count),
    ]
    let lines = [(0.2, "hej"), (2.0, between), (3 + 0.2 * count, "har åbent til klokken tre")]
    #expect(Self.verdict(.switchboard, lines, answers) == verdict)
  }
}
