import Hearing
import Signal
import Testing
import Wording

@Suite("A transcript as the text logic reads it")
struct HeardUtteranceTests {
  /// A word each fifth of a second; "/" pauses for three tenths, "//" for six.
  private static func utterance(_ text: String) -> Utterance {
    var time = 0.0
    var words: [HeardWord] = []
    for word in text.split(separator: " ") {
      switch word {
      case "/": time += 0.3
      case "//": time += 0.6
      default:
        words.append(
          HeardWord(
            text: String(word), span: TimeSpan(start: time, end: time + 0.2), confidence: 1,
            understood: true))
        time += 0.2
      }
    }
    return Utterance(heard: words)
  }

  @Test("pauses end clauses and sentences, but none within a limit")
  func pauses() {
    let words = Self.utterance("ringer jeg / tilbage inden for / et / døgn // tak").words
    #expect(words.filter(\.endsClause).map(\.text) == ["jeg", "døgn"])
    #expect(words.filter(\.endsSentence).map(\.text) == ["døgn"])
  }

  @Test(
    "what recognisers lose of an introduction is no reason to miss it",
    arguments: [
      ("goddag er mette hansen borgerservice", Verdict.pass, Verdict.pass),
      ("vi har ringet til mette hansen i borgerservice", .pass, .pass),
      (
        "det er svareren for mette hansen i borgerservice / har du tid så læg en besked", .pass,
        .pass
      ),
      ("min chef er mette hansen borgerservice", .review, .review),
      ("jeg deler kontor med mette hansen / borgerservice har lukket", .review, .review),
    ])
  func introductions(said: String, name: Verdict, department: Verdict) {
    let owner = Owner(names: ["Mette Hansen"], department: "Borgerservice")
    let reading = WordingJudge().read(Self.utterance(said), owner: owner)
    #expect(reading.elements[.name]?.verdict == name)
    #expect(reading.elements[.department]?.verdict == department)
  }
}
