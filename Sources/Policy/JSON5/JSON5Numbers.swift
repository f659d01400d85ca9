extension JSON5Scanner {
  /// Reads a number: decimal, hexadecimal, Infinity or NaN, with or without a sign.
  mutating func readNumber() throws(SyntaxMistake) -> Double {
    let start = position
    let written = readNumberToken()
    guard let number = number(written) else {
      throw SyntaxMistake(.badNumber(String(written.prefix(24))), at: start)
    }
    return number
  }

  /// All that a person would take for one number, so that a mistake is shown whole.
  private mutating func readNumberToken() -> String {
    var token = String.UnicodeScalarView()
    while let scalar = current {
      let isSign = scalar == "+" || scalar == "-"
      let maySign = token.isEmpty || token.last == "e" || token.last == "E"
      guard isSign ? maySign : scalar == "." || scalar.continuesJSON5Word else { break }
      token.append(scalar)
      advance()
    }
    return String(token)
  }
}

private func number(_ written: String) -> Double? {
  var rest = Substring(written)
  let isNegative = rest.first == "-"
  if isNegative || rest.first == "+" { rest.removeFirst() }
  guard let magnitude = magnitude(rest) else { return nil }
  return isNegative ? -magnitude : magnitude
}

private func magnitude(_ written: Substring) -> Double? {
  if written == "Infinity" { return .infinity }
  if written == "NaN" { return .nan }
  if written.hasPrefix("0x") || written.hasPrefix("0X") {
    let digits = written.dropFirst(2).unicodeScalars
    guard !digits.isEmpty, digits.allSatisfy({ $0.hexValue != nil }) else { return nil }
    return Double("0x" + String(digits))
  }
  return decimal(written)
}

/// `Double` would also accept "nan", "infinity" and leading zeros: the grammar is checked first.
private func decimal(_ written: Substring) -> Double? {
  let parts = written.split(maxSplits: 1, omittingEmptySubsequences: false) {
    $0 == "e" || $0 == "E"
  }
  let mantissa = parts[0].split(
    separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let whole = mantissa[0]
  let fraction = mantissa.count > 1 ? mantissa[1] : ""
  guard isDigits(whole), isDigits(fraction), !(whole.isEmpty && fraction.isEmpty),
    whole.count <= 1 || whole.first != "0"
  else { return nil }
  var exponent = parts.count > 1 ? parts[1] : "0"
  if exponent.first == "+" { exponent.removeFirst() }
  guard isDigits(exponent.first == "-" ? exponent.dropFirst() : exponent),
    exponent.last?.isNumber == true
  else { return nil }
  return Double("\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)e\(exponent)")
}

private func isDigits(_ text: Substring) -> Bool {
  text.unicodeScalars.allSatisfy(\.isDigit)
}
