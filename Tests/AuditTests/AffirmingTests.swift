import Audit
import Hearing
import Testing
import Wording

@Suite("What the transcript, by itself, has in the same place")
struct AffirmingTests {
  /// Each word takes a fifth of a second, so the name is said at 0.6…1.0 and the department at 1.2.
  private static let greeting = "du har ringet til mette hansen i borgerservice læg en besked"

  private static func verdict(
    _ part: Part, at start: Double, margin: Double, score: Double = 1, _ text: String,
    beside: [Answer] = []
  ) -> Verdict? {
    let said = ["name": "mette hansen", "department": "borgerservice"][part.rawValue] ?? ""
    let answer = Overheard.answer(part, said, start, start + 0.4, margin: margin, score: score)
    return Overheard.verdict(part.element, [(0, text)], [answer] + beside)
  }

  @Test(
    "less is enough where the transcript holds it, doubtful words included",
    arguments: [
      // The limits are 10 nats and -5 nats per phone.
      (greeting, 6.0, 1.0, Verdict.pass), (greeting, 4, 1, .review),
      (greeting, 12, -9, .pass), (greeting, 12, -11, .review),
      ("du har ringet til ?mette ?hansen i borgerservice læg en besked", 6, 1, .pass),
      // Heard alone, or not heard as it is heard by the ear.
      ("du har ringet til … … i borgerservice læg en besked", 6, 1, .review),
      ("du har ringet til mette jensen i borgerservice læg en besked", 6, 1, .review),
      // The same words, where they introduce nobody.
      ("jeg deler kontor med mette hansen i borgerservice læg en besked", 6, 1, .review),
    ])
  func name(text: String, margin: Double, score: Double, verdict: Verdict) {
    #expect(Self.verdict(.name, at: 0.8, margin: margin, score: score, text) == verdict)
  }

  @Test("a name that the transcript has elsewhere affirms nothing")
  func elsewhere() {
    #expect(Self.verdict(.name, at: 3, margin: 6, Self.greeting) == .review)
  }

  @Test(
    "what stands around it need not be understood, of a department beside the name",
    arguments: [(0.8, Verdict.pass), (6, .review)])
  func amidUnknown(name: Double, verdict: Verdict) {
    let text = "?goddag ?du ?har ?ringet ?til ?jer i borgerservice ?læg ?en ?besked"
    let name = Overheard.answer(.name, "mette hansen", name, name + 0.4, margin: -5)
    let found = Self.verdict(.department, at: 1.4, margin: 40, text, beside: [name])
    #expect(found == verdict)
    // With words in its place that are others nothing stands in for them.
    let other = text.replacing("borgerservice", with: "?biblioteket")
    #expect(Self.verdict(.department, at: 1.4, margin: 40, other, beside: [name]) == .review)
  }
}
