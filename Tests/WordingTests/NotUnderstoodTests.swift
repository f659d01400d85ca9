import Testing

@testable import Wording

/// A word that was not understood may have been "ikke", "to" or "ni". Written "[?]" here.
@Suite struct NotUnderstoodTests {
  @Test(
    "inside the decisive stretch nothing passes",
    arguments: [
      (Element.callback, "så ringer jeg [?] tilbage inden for et døgn", Verdict.review),
      (.callback, "så ringer jeg tilbage inden for [?] døgn", .review),
      (.callback, "så ringer jeg tilbage [?] et døgn", .review),
      (.callback, "så ringer jeg tilbage [?]", .review),
      (.callback, "jeg [?] at ringe tilbage inden for et døgn", .review),
      (.callback, "så ringer jeg ikke [?] tilbage inden for et døgn", .fail),
      (.callback, "så ringer jeg tilbage inden for to døgn [?]", .fail),
      (.switchboard, "tast [?] firkant nul for omstillingen", .review),
      (.switchboard, "tast firkant nul [?] omstillingen", .review),
      (.switchboard, "tast firkant nul for [?]", .review),
      (.switchboard, "tast firkant [?] for omstillingen", .fail),
      (.switchboard, "tast stjerne nul for [?]", .fail),
      // Outside it, sound does no harm.
      (.callback, "[?] [?] . så ringer jeg tilbage inden for et døgn . [?]", .pass),
      (.callback, "læg en besked [?] så ringer jeg tilbage inden for et døgn", .pass),
      (.switchboard, "[?] tast firkant nul for omstillingen", .pass),
      (.name, "[?] har ringet til mette hansen [?]", .pass),
      (.name, "du har ringet til mette [?]", .review),
      (.name, "du har ringet til [?] hansen", .review),
      (.department, "du har ringet til [?] borgerservice", .pass),
    ])
  func gaps(element: Element, text: String, verdict: Verdict) {
    var words: [Word] = []
    for piece in text.split(separator: " ") {
      if piece == ".", let last = words.popLast() {
        words.append(Word(last.text, understood: last.understood, endsSentence: true))
      } else {
        words.append(Word(String(piece), understood: piece != "[?]"))
      }
    }
    let reading = WordingJudge().reading(of: element, in: Utterance(words: words))
    #expect(reading.verdict == verdict, "\(reading)")
  }

  @Test("the text of a word that was not understood says nothing")
  func textIsIgnored() {
    let words = ["jeg", "ringer", "tilbage", "inden", "for"].map { Word($0) }
    let unsure = words + [Word("et", understood: false), Word("døgn")]
    #expect(WordingJudge().callback(Utterance(words: unsure)).verdict == .review)
    let sure = words + [Word("et"), Word("døgn")]
    #expect(WordingJudge().callback(Utterance(words: sure)).verdict == .pass)
  }
}
