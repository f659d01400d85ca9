/// Reads JSON5 (spec.json5.org), the format of the configuration file: JSON with comments,
/// unquoted keys, single quotes and trailing commas.
///
/// Stricter than the specification in three ways: a key may occur once only, half of a surrogate
/// pair is refused, and nesting is limited.
package enum JSON5 {
  /// Objects and lists within each other.
  package static let maximumDepth = 64

  /// The value in `text`.
  ///
  /// - Throws: a `ConfigurationError` with the first syntax mistake and all keys that occur twice.
  package static func parse(_ text: String) throws(ConfigurationError) -> JSON5Value {
    var parser = JSON5Parser(text)
    let value = parser.parse()
    guard let value, parser.mistakes.isEmpty else {
      throw ConfigurationError(mistakes: parser.mistakes, source: nil)
    }
    return value
  }
}

/// One pass over one text.
struct JSON5Parser {
  var scanner: JSON5Scanner
  private(set) var mistakes: [Mistake] = []
  private var path = ConfigurationPath()
  private var openings: [SyntaxMistake] = []

  init(_ text: String) {
    scanner = JSON5Scanner(text)
  }

  /// The value, or nil after a syntax mistake. Keys that occur twice are in `mistakes` either way:
  /// the first of them is the one that is kept.
  mutating func parse() -> JSON5Value? {
    do throws(SyntaxMistake) {
      try scanner.skipBlanks()
      let value = try parseValue()
      try scanner.skipBlanks()
      if scanner.current != nil { throw unexpected(.end) }
      return value
    } catch {
      mistakes.append(Mistake(path, .syntax(error.problem), at: error.position))
      return nil
    }
  }

  private mutating func parseValue() throws(SyntaxMistake) -> JSON5Value {
    let start = scanner.position
    switch scanner.current {
    case "{": return JSON5Value(.object(try parseObject()), at: start)
    case "[": return JSON5Value(.list(try parseList()), at: start)
    case "\"", "'": return JSON5Value(.text(try scanner.readText()), at: start)
    case let scalar? where scalar.isDigit || "+-.".unicodeScalars.contains(scalar):
      return JSON5Value(.number(try scanner.readNumber()), at: start)
    case let scalar? where scalar.startsJSON5Word:
      return JSON5Value(try parseWord(), at: start)
    default: throw unexpected(.value)
    }
  }

  private mutating func parseWord() throws(SyntaxMistake) -> JSON5Value.Content {
    let start = scanner.position
    let shown = scanner.lookAhead() ?? ""
    switch try scanner.readWord() {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "Infinity": return .number(.infinity)
    case "NaN": return .number(.nan)
    default: throw SyntaxMistake(.unquotedText(shown), at: start)
    }
  }

  private mutating func parseList() throws(SyntaxMistake) -> [JSON5Value] {
    try open()
    var values: [JSON5Value] = []
    try scanner.skipBlanks()
    while !scanner.take("]") {
      path.enter(index: values.count)
      values.append(try parseValue())
      path.leave()
      try separate(closing: "]", else: .commaOrBracket)
    }
    openings.removeLast()
    return values
  }

  private mutating func parseObject() throws(SyntaxMistake) -> [JSON5Member] {
    try open()
    var members: [JSON5Member] = []
    var seen: [String: SourcePosition] = [:]
    try scanner.skipBlanks()
    while !scanner.take("}") {
      let position = scanner.position
      let key = try parseKey()
      path.enter(key: key)
      try scanner.skipBlanks()
      if !scanner.take(":") { throw unexpected(.colon) }
      try scanner.skipBlanks()
      let value = try parseValue()
      if let first = seen[key] {
        mistakes.append(Mistake(path, .duplicateKey(first: first), at: position))
      } else {
        seen[key] = position
        members.append(JSON5Member(key: key, keyPosition: position, value: value))
      }
      path.leave()
      try separate(closing: "}", else: .commaOrBrace)
    }
    openings.removeLast()
    return members
  }

  private mutating func parseKey() throws(SyntaxMistake) -> String {
    switch scanner.current {
    case "\"", "'": return try scanner.readText()
    case let scalar? where scalar.startsJSON5Word || scalar == "\\": return try scanner.readWord()
    case let scalar? where scalar.isDigit:
      if scanner.peek(-1) == ",", scanner.peek(-2)?.isDigit == true {
        throw SyntaxMistake(.decimalComma, at: scanner.position)
      }
      throw unexpected(.key)
    default: throw unexpected(.key)
    }
  }

  private mutating func open() throws(SyntaxMistake) {
    guard openings.count < JSON5.maximumDepth else {
      throw SyntaxMistake(.tooDeep(limit: JSON5.maximumDepth), at: scanner.position)
    }
    let bracket = scanner.current?.shown ?? ""
    openings.append(SyntaxMistake(.unclosed(bracket), at: scanner.position))
    scanner.advance()
  }

  /// Passes over the comma after a value; what remains is a further value or the closing bracket.
  private mutating func separate(
    closing: Unicode.Scalar, else expectation: SyntaxProblem.Expectation
  ) throws(SyntaxMistake) {
    let afterValue = scanner.position
    try scanner.skipBlanks()
    guard let next = scanner.current, next != closing else { return }
    if scanner.take(",") { return try scanner.skipBlanks() }
    let opensValue = "\"'{[".unicodeScalars.contains(next)
    let startsAnother = opensValue || next.startsJSON5Word || next.isDigit
    guard startsAnother, let found = scanner.lookAhead() else { throw unexpected(expectation) }
    throw SyntaxMistake(.missingComma(before: found), at: afterValue)
  }

  /// At the end of the text an open bracket is the better evidence.
  private func unexpected(_ expectation: SyntaxProblem.Expectation) -> SyntaxMistake {
    if scanner.current == nil, let opening = openings.last { return opening }
    return SyntaxMistake(
      .expected(expectation, found: scanner.lookAhead()), at: scanner.position)
  }
}
