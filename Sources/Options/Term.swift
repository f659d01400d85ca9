/// A piece of a synopsis or of a term in a list: what is typed as it stands, and what is filled in.
enum TermPiece: Equatable {
  /// Typed as it stands: `--policy`; bold in a manual.
  case literal(String)
  /// To be filled in: `FIL`; slanted in a manual.
  case placeholder(String)
  /// Punctuation: blanks, brackets, dots.
  case plain(String)

  var text: String {
    switch self {
    case .literal(let text), .placeholder(let text), .plain(let text): text
    }
  }
}

typealias Term = [TermPiece]

/// A term and what it means; one row of help.
struct Entry: Equatable {
  let term: Term
  let meaning: String
}

extension Term {
  /// As it reads in plain text.
  var text: String { map(\.text).joined() }
}

extension Option {
  /// `-p, --policy FIL`.
  func term(_ language: Language) -> Term {
    var term: Term = []
    for spelling in spellings {
      if !term.isEmpty { term.append(.plain(", ")) }
      term.append(.literal(spelling))
    }
    if case .value(let placeholder, _) = value {
      term += [.plain(" "), .placeholder(placeholder[language])]
    }
    return term
  }

  /// The help with what else there is to know, in brackets.
  func meaning(_ language: Language) -> String {
    var facts: [Text] = []
    if required { facts.append(Text(da: "påkrævet", en: "required")) }
    if repeats, takesValue {
      facts.append(Text(da: "kan gentages", en: "may be repeated"))
    }
    facts += kind?.facts ?? []
    if let defaultText {
      facts.append(Text(da: "standard: \(defaultText)", en: "default: \(defaultText)"))
    }
    return sentence(help, with: facts, in: language)
  }
}

extension Argument {
  /// `FIL`, `[FIL]`, `FIL...`, `[FIL...]`.
  func term(_ language: Language) -> Term {
    var term: Term = [.placeholder(name[language])]
    if cardinality.takesMany { term.append(.plain("...")) }
    return cardinality.needsOne ? term : [.plain("[")] + term + [.plain("]")]
  }

  func meaning(_ language: Language) -> String {
    sentence(help, with: kind.facts, in: language)
  }
}

extension ValueKind {
  fileprivate var facts: [Text] {
    if let choices {
      let words = choices.joined(separator: ", ")
      return [Text(da: "vælg \(words)", en: "choose \(words)")]
    }
    return range.map { [$0] } ?? []
  }
}

private func sentence(_ text: Text, with facts: [Text], in language: Language) -> String {
  guard !facts.isEmpty else { return text[language] }
  return text[language] + " (" + facts.map { $0[language] }.joined(separator: "; ") + ")"
}
