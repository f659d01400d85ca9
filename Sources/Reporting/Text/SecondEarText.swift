import Audit
import Hearing
import Signal
import Wording

/// What each of two ears said, for people.
struct SecondEarText {
  let second: SecondOpinion
  let tongue: Tongue

  /// Of one element, in a line; nil where there is nothing to add.
  func line(_ element: Element) -> String? {
    guard let other = second.second(element), other.verdict != .notEvaluated,
      let first = second.first.first(where: { $0.element == element })
    else { return nil }
    var text =
      tongue("første øre: ", "first ear: ") + tongue.name(of: first.verdict)
      + tongue("; andet øre: ", "; second ear: ") + tongue.name(of: other.verdict)
    let heard = other.evidence.compactMap { evidence -> String? in
      guard let quote = evidence.quote, let span = evidence.span else { return nil }
      return "\(tongue.moment(span.start)) \"\(Printable.text(quote))\""
    }
    if !heard.isEmpty { text += " (\(heard.joined(separator: ", ")))" }
    return text
  }

  /// Whether and what the second ear heard, in lines of their own.
  func closing(_ terminal: Terminal) -> [String] {
    switch second.outcome {
    case .notAsked:
      return [
        "",
        terminal.wrapped(
          tongue(
            "Det andet øre blev ikke spurgt: det første var ikke i tvivl. Det er ikke bekræftet.",
            "The second ear was not asked: the first left nothing open. It is not confirmed."),
          indent: 0),
      ]
    case .failed(let error):
      return [
        "",
        terminal.wrapped(
          tongue(
            "Det andet øre kunne ikke lytte, så intet er bekræftet. ",
            "The second ear could not listen, so nothing is confirmed. ")
            + error.sentence(tongue), indent: 0),
      ]
    case .heard(_, let words, let ear):
      guard !words.isEmpty else { return [] }
      let name = Printable.text(ear?.name ?? "")
      return [
        "", tongue("Skrevet af det andet øre (\(name)):", "Written by the second ear (\(name)):"),
        "  " + terminal.wrapped(words.map(\.shown).joined(separator: " "), indent: 2),
      ]
    }
  }
}
