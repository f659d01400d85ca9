import Policy

extension SyntaxProblem {
  /// Why the configuration is not JSON5.
  func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .expected(let expectation, let found):
      let seen =
        found.map { "\"\(Printable.text($0))\"" }
        ?? tongue("filens slutning", "the end of the file")
      return tongue(
        "her skulle stå \(expectation.name(tongue)), ikke \(seen).",
        "here should be \(expectation.name(tongue)), not \(seen).")
    case .missingComma(let next):
      return tongue(
        "der mangler et komma før \"\(Printable.text(next))\".",
        "a comma is missing before \"\(Printable.text(next))\".")
    case .unquotedText(let text):
      return tongue(
        "teksten \(Printable.text(text)) mangler anførselstegn.",
        "the text \(Printable.text(text)) lacks quotation marks.")
    case .decimalComma:
      return tongue("skriv decimaltal med punktum: 1.5.", "write decimals with a point: 1.5.")
    case .badNumber(let text):
      return tongue(
        "\(Printable.text(text)) er ikke et tal.", "\(Printable.text(text)) is no number.")
    case .badEscape(let text):
      return tongue(
        "\(Printable.text(text)) er ikke et gyldigt tegn.",
        "\(Printable.text(text)) is no valid escape.")
    case .loneSurrogate(let text):
      return tongue(
        "\(Printable.text(text)) er kun et halvt tegn.",
        "\(Printable.text(text)) is half a character.")
    case .unterminatedText:
      return tongue("teksten bliver aldrig afsluttet.", "the text is never closed.")
    case .unterminatedComment:
      return tongue("kommentaren bliver aldrig afsluttet.", "the comment is never closed.")
    case .unclosed(let bracket):
      return tongue(
        "\"\(Printable.text(bracket))\" bliver aldrig lukket.",
        "\"\(Printable.text(bracket))\" is never closed.")
    case .tooDeep(let limit):
      return tongue("mere end \(limit) niveauer.", "more than \(limit) levels.")
    case .notUTF8(let byte):
      let hex = String(byte, radix: 16, uppercase: true)
      return tongue(
        "filen er ikke UTF-8 (byte \(hex)). Gem den som UTF-8.",
        "the file is not UTF-8 (byte \(hex)). Save it as UTF-8.")
    }
  }
}

extension SyntaxProblem.Expectation {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .value: tongue("en værdi", "a value")
    case .key: tongue("en nøgle", "a key")
    case .colon: tongue("et kolon", "a colon")
    case .commaOrBrace: tongue("et komma eller }", "a comma or }")
    case .commaOrBracket: tongue("et komma eller ]", "a comma or ]")
    case .end: tongue("filens slutning", "the end of the file")
    }
  }
}
