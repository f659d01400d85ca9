/// What a value on the command line must be; decides both what is accepted and what a shell offers.
package enum ValueKind: Sendable, Equatable {
  /// Anything, an empty string too.
  case text
  /// The path of a file; whether it exists is not looked at here.
  case file
  /// The path of a folder; whether it exists is not looked at here.
  case directory
  /// One of these words, spelled exactly so.
  case choice([String])
  /// A whole number in the range.
  case integer(ClosedRange<Int>)
  /// A number in the range; `,` and `.` are both read as the decimal sign.
  case number(ClosedRange<Double>)
}

extension ValueKind {
  /// What is wrong with a value of this kind, `nil` when nothing is.
  func fault(in value: String, for subject: UsageError.Subject) -> UsageError.Reason? {
    switch self {
    case .text, .file, .directory: return nil
    case .choice(let choices):
      if choices.contains(value) { return nil }
      return .badChoice(
        subject, value: value, choices: choices, suggestion: suggestion(for: value, among: choices))
    case .integer(let range):
      if let number = wholeNumber(value), range.contains(number) { return nil }
    case .number(let range):
      if let number = decimalNumber(value), range.contains(number) { return nil }
    }
    return .badNumber(subject, value: value, expected: self)
  }
}

/// Reads a whole number: an optional sign and ASCII digits, nothing else.
/// - Returns: `nil` when it is written otherwise or doesn't fit in an `Int`.
func wholeNumber(_ text: String) -> Int? {
  // `Int.init` takes exactly this form, and rejects blanks, separators and other digits.
  Int(text)
}

/// Reads a decimal number as a Dane or a programmer writes it: `0,5`, `0.5`, `-3`.
/// - Returns: `nil` for anything else: thousands separators, exponents, hexadecimals, `nan`, `inf`.
func decimalNumber(_ text: String) -> Double? {
  var digits = 0
  var decimalSigns = 0
  var plain = ""
  for (index, scalar) in text.unicodeScalars.enumerated() {
    switch scalar {
    case "0"..."9": digits += 1
    case ",", ".": decimalSigns += 1
    case "+" where index == 0, "-" where index == 0: break
    default: return nil
    }
    plain.unicodeScalars.append(scalar == "," ? "." : scalar)
  }
  guard digits > 0, decimalSigns <= 1, let number = Double(plain), number.isFinite else {
    return nil
  }
  return number
}
