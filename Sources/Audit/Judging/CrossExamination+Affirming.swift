package import Hearing
import Signal
import Wording

extension CrossExamination {
  /// Whether the transcript, by itself, doubtful words included, holds a part where the ear heard it.
  ///
  /// Two searches of one sound seldom make up the same words in the same place: one knows what it is
  /// asked for, the other all names and words of greetings. Promises are affirmed by none: one small word
  /// takes them back, which either search may miss ("så ringer jeg oftest tilbage …").
  package func affirms(_ part: Part) -> Bool {
    // Dictation answers by its transcript: it would bear out itself.
    guard part != .promise, hearing.source == .phrases, let reading = trusted[part.element],
      reading.verdict == .pass, let heard = answer(part)?.complying
    else { return false }
    if part.element.isPhrase {
      return span(of: reading).map { heard.span.overlap($0) > 0 } ?? false
    }
    let there = hearing.transcript.filter { $0.isIn(heard.span) }
    return Question.words(heard.text).allSatisfy { name in there.contains { $0.isForm(of: name) } }
  }

  /// Whether what stands around an element need not be understood: the transcript passes it with all
  /// words, doubtful ones included. A department must stand where the owner is introduced, with or
  /// without a name ("til september rykker jeg over i …").
  func isAffirmedAnyway(_ element: Element) -> Bool {
    guard Part.allCases.filter({ $0.element == element }).allSatisfy(affirms) else { return false }
    switch element {
    case .callback: return false
    case .name, .switchboard: return true
    case .department:
      guard let place = answer(.department)?.complying?.span,
        let name = answer(.name)?.complying?.span
      else { return false }
      return place.overlap(name) > -Self.introduction
    }
  }

  /// Seconds that at most lie between the name and the department of an introduction.
  private static let introduction = 2.0
}
