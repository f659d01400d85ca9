/// Why a text is not JSON5. The position beside it is that of the mistake, or, for what was
/// begun and never ended, that of its beginning.
package enum SyntaxProblem: Sendable, Equatable {
  /// What the grammar asks for where something else stands.
  package enum Expectation: String, Sendable, CaseIterable {
    case value
    case key
    case colon
    case commaOrBrace = "comma_or_brace"
    case commaOrBracket = "comma_or_bracket"
    case end
  }

  /// Something else stands there; `found` is a character, a word, or nil at the end of the text.
  case expected(Expectation, found: String?)
  /// No comma between two members; the position is where the comma belongs.
  case missingComma(before: String)
  /// A word as a value: a text without its quotation marks.
  case unquotedText(String)
  /// Two digits around a comma where a key belongs: "1,5" for 1.5.
  case decimalComma
  /// Not a number of JSON5, such as 012, 1.2.3 or 0x.
  case badNumber(String)
  /// A backslash followed by something without a meaning.
  case badEscape(String)
  /// Half of a surrogate pair: no character.
  case loneSurrogate(String)
  /// A text whose line ends before the quotation mark.
  case unterminatedText
  /// `/*` without `*/`.
  case unterminatedComment
  /// A brace or bracket that is never closed.
  case unclosed(String)
  /// Objects and lists within each other, deeper than the limit.
  case tooDeep(limit: Int)
  /// Bytes that are not UTF-8: the first of them.
  case notUTF8(byte: UInt8)
}
