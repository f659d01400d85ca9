/// Whether the text has a CPR number in it: a possible day (61–91 too, for replacement numbers), a
/// month, a year and four digits, alone or with a dash or blank before the four.
///
/// It errs on the side of privacy: ten digits that could be one count as one. A Danish telephone
/// number, of eight digits or with 45 before, can't.
package func hasPersonalNumber(_ text: String) -> Bool {
  // Nearly all values end here.
  guard text.utf8.count(where: isDigit) >= 10 else { return false }
  var digits: [Int] = []
  var isBroken = false
  /// Dashes and blanks since the last digit.
  var gap = 0
  for scalar in text.unicodeScalars {
    if let byte = UInt8(exactly: scalar.value), isDigit(byte) {
      if gap > 0 {
        if isPersonalNumber(digits, isBroken: isBroken) { return true }
        let mayGoOn = digits.count == 6 && !isBroken
        if !mayGoOn { digits = [] }
        isBroken = mayGoOn
        gap = 0
      }
      digits.append(Int(byte - UInt8(ascii: "0")))
    } else if isDashOrBlank(scalar), !digits.isEmpty, gap < 3 {
      gap += 1
    } else {
      if isPersonalNumber(digits, isBroken: isBroken) { return true }
      digits = []
      isBroken = false
      gap = 0
    }
  }
  return isPersonalNumber(digits, isBroken: isBroken)
}

/// The text, or a mark in its place when it has a CPR number in it.
package func withoutPersonalNumber(_ text: String) -> String {
  hasPersonalNumber(text) ? "…" : text
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Ten digits; more when a break stands after six, as something may be glued to the number.
private func isPersonalNumber(_ digits: [Int], isBroken: Bool) -> Bool {
  guard digits.count == 10 || isBroken && digits.count > 10 else { return false }
  let day = digits[0] * 10 + digits[1]
  let month = digits[2] * 10 + digits[3]
  return ((1...31).contains(day) || (61...91).contains(day)) && (1...12).contains(month)
}

private func isDashOrBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || scalar.properties.isDash
}
