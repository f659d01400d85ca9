import Hearing
import Testing
import Wording

@Suite("What was heard, and the words around it")
struct SurroundingsTests {
  @Test(
    "a promise that is told of, denied or counted from something else is for a person",
    arguments: [
      ("du har hørt at", "", Verdict.review), ("jeg lover at", "", .pass),
      ("du kan ikke forvente at", "", .review), ("forvent ikke og", "", .review),
      ("jeg er her ikke men", "", .pass), ("læg en besked så", "", .pass),
      ("læg en besked så", "efter mødet", .review), ("læg en besked så", "efter tonen", .pass),
    ])
  func partOfMore(before: String, after: String, verdict: Verdict) {
    let promise = Overheard.answer(.promise, "jeg ringer tilbage inden for et døgn", 4, 6)
    let count = before.split(separator: " ").count
    let lines = [(4 - 0.2 * Double(count), before), (6.0, after)]
    #expect(Overheard.verdict(.callback, lines, [promise]) == verdict)
  }

  @Test(
    "a promise whose verb comes first follows \"så\", or perhaps a condition",
    arguments: [
      ("læg en besked så", Verdict.pass), ("læg en besked så øh", .pass),
      ("du over firs", .review), ("med navn og nummer", .review), ("", .pass),
    ])
  func inverted(before: String, verdict: Verdict) {
    let promise = Overheard.answer(.promise, "ringer jeg tilbage inden for et døgn", 4, 6)
    let count = before.split(separator: " ").count
    let lines = [(4 - 0.2 * Double(count), before), (7.0, "tak for opkaldet")]
    #expect(Overheard.verdict(.callback, lines, [promise]) == verdict)
  }

  @Test(
    "a promise that begins where the transcript joins a clause is part of what is told",
    arguments: [("at bliver ringet", Verdict.review), ("du bliver ringet", .pass)])
  func withinMore(text: String, verdict: Verdict) {
    let promise = Overheard.answer(.promise, "du bliver ringet op inden for et døgn", 4, 6)
    let lines = [(2.0, "på hjemmesiden står der"), (4.05, text)]
    #expect(Overheard.verdict(.callback, lines, [promise]) == verdict)
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
      Overheard.answer(.name, "mette hansen", 0.8, 1.4, margin: margin),
      Overheard.answer(.department, "borgerservice", 1.6, 2.4),
    ]
    let lines = [(0.0, "du har ringet til"), (0.8, instead), (1.4, "i"), (2.4, "læg en besked")]
    #expect(Overheard.verdict(.department, lines, answers) == verdict)
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
      Overheard.answer(.keys, "tast firkant nul", 1, 2),
      Overheard.answer(.destination, "omstillingen", 2.1 + 0.2 * count, 3 + 0.2 * count),
    ]
    let lines = [(0.2, "hej"), (2.0, between), (3 + 0.2 * count, "har åbent til klokken tre")]
    #expect(Overheard.verdict(.switchboard, lines, answers) == verdict)
  }
}
