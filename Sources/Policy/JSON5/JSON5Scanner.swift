/// Walks through text one scalar at a time and keeps count of lines and columns.
struct JSON5Scanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private(set) var position = SourcePosition(line: 1, column: 1)

  init(_ text: String) {
    let all = Array(text.unicodeScalars)
    scalars = all.first == "\u{FEFF}" ? Array(all.dropFirst()) : all
  }

  /// The scalar to be read next, or nil at the end.
  var current: Unicode.Scalar? { peek(0) }

  /// The scalar `distance` after the current one (before it when negative).
  func peek(_ distance: Int) -> Unicode.Scalar? {
    let wanted = index + distance
    return scalars.indices.contains(wanted) ? scalars[wanted] : nil
  }

  @discardableResult
  mutating func advance() -> Unicode.Scalar? {
    guard let scalar = current else { return nil }
    index += 1
    let endsLine = scalar == "\n" || (scalar == "\r" && current != "\n")
    position =
      endsLine
      ? SourcePosition(line: position.line + 1, column: 1)
      : SourcePosition(line: position.line, column: position.column + 1)
    return scalar
  }

  /// Reads `expected` if it comes next, and says whether it did.
  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard current == expected else { return false }
    advance()
    return true
  }

  /// Passes over white space and comments.
  ///
  /// - Throws: `unterminatedComment` with the place where the comment begins.
  mutating func skipBlanks() throws(SyntaxMistake) {
    while let scalar = current {
      if scalar.isJSON5Space {
        advance()
      } else if scalar == "/", peek(1) == "/" {
        while let next = current, !next.endsJSON5Line { advance() }
      } else if scalar == "/", peek(1) == "*" {
        try skipBlockComment()
      } else {
        return
      }
    }
  }

  private mutating func skipBlockComment() throws(SyntaxMistake) {
    let start = position
    advance()
    advance()
    while let scalar = advance() {
      if scalar == "*", take("/") { return }
    }
    throw SyntaxMistake(.unterminatedComment, at: start)
  }

  /// What comes next, as evidence: a whole word or number, one character, or nil at the end.
  func lookAhead(limit: Int = 24) -> String? {
    guard let first = current else { return nil }
    guard first.continuesJSON5Word else { return first.shown }
    var word = ""
    var distance = 0
    while let scalar = peek(distance), scalar.continuesJSON5Word {
      if distance == limit { return word + "…" }
      word.unicodeScalars.append(scalar)
      distance += 1
    }
    return word
  }
}

/// A syntax problem and its place: what the reader stops at.
struct SyntaxMistake: Error, Equatable {
  let problem: SyntaxProblem
  let position: SourcePosition

  init(_ problem: SyntaxProblem, at position: SourcePosition) {
    self.problem = problem
    self.position = position
  }
}
