import Policy

extension SyntaxProblem {
  /// Why the configuration is not JSON5.
  func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .expected(let expectation, let found):
      let seen =
        found.map { Printable.quoted($0) }
        ?? tongue("filens slutning", "the end of the file")
      return tongue(
        "her skulle stå \(expectation.name(tongue)), ikke \(seen).",
        "\(expectation.name(tongue)) should be here, not \(seen).")
    case .missingComma(let next):
      return tongue(
        "der mangler et komma før \"\(Printable.text(next))\".",
        "a comma is missing before \"\(Printable.text(next))\".")
    case .unquotedText(let text):
      return tongue(
        "teksten \(Printable.text(text)) mangler anførselstegn. Skriv \(Printable.quoted(text)).",
        "the text \(Printable.text(text)) lacks quotation marks. Write \(Printable.quoted(text)).")
    case .decimalComma:
      return tongue(
        "decimaltal skrives med punktum: 1.5.", "decimals are written with a point: 1.5.")
    case .badNumber(let text):
      return tongue(
        "\(Printable.text(text)) er ikke et tal.", "\(Printable.text(text)) is no number.")
    case .badEscape(let text):
      return tongue(
        "\(Printable.text(text)) betyder ingenting. Skriv \\\\ for en omvendt skråstreg.",
        "\(Printable.text(text)) means nothing. Write \\\\ for a backslash.")
    case .loneSurrogate(let text):
      return tongue(
        "\(Printable.text(text)) er kun et halvt tegn. Skriv selve tegnet.",
        "\(Printable.text(text)) is half a character. Write the character itself.")
    case .unterminatedText:
      return tongue(
        "teksten mangler sit sidste anførselstegn.", "the text lacks its closing quotation mark.")
    case .unterminatedComment:
      return tongue(
        "kommentaren bliver aldrig afsluttet med */.", "the comment is never closed by */.")
    case .unclosed(let bracket):
      return tongue(
        "\"\(Printable.text(bracket))\" bliver aldrig lukket.",
        "\"\(Printable.text(bracket))\" is never closed.")
    case .tooDeep(let limit):
      return tongue(
        "her er mere end \(limit) niveauer af klammer.",
        "here are more than \(limit) levels of brackets.")
    case .notUTF8(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let hex = digits.count < 2 ? "0" + digits : digits
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
