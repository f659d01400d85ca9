/// Which numbers may be kept: those of the house, never a citizen's.
package struct InternalNumbers: Sendable, Hashable {
  /// Mailboxes and extensions that are known, from configuration or directory.
  package var known: Set<String>
  /// Other numbers are internal up to this many digits.
  package var mostDigits: Int

  package init(known: Set<String> = [], mostDigits: Int = 5) {
    self.known = known
    self.mostDigits = mostDigits
  }

  /// Whether it may be the extension of somebody in the house.
  func isExtension(_ text: String) -> Bool {
    known.contains(text) || isShort(text)
  }

  /// Whether it has so few digits, and nothing else, that it can only be the house's own.
  func isShort(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= mostDigits && text.utf8.allSatisfy { $0.digit != nil }
  }

  /// Whether it may name a mailbox: as an extension, or letters with few digits.
  func isMailbox(_ text: String) -> Bool {
    if known.contains(text) { return true }
    guard !text.isEmpty, text.utf8.count <= 32, text.utf8.first != Byte.dash else { return false }
    return Self.digits(in: text).map { $0 <= mostDigits } ?? false
  }

  /// Whether it may name a context or a domain.
  func isContext(_ text: String) -> Bool {
    guard let digits = Self.digits(in: text) else { return false }
    // The dots of an address (`10.0.0.5`) part it; a telephone number has none.
    return !text.isEmpty && text.utf8.count <= 64
      && (digits <= mostDigits || text.utf8.contains(Byte.point))
  }

  /// How many of the letters, digits, dashes, points and underscores are digits; nil where there
  /// is anything else.
  private static func digits(in text: String) -> Int? {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57: digits += 1
      case 65...90, 97...122, Byte.dash, Byte.point, UInt8(ascii: "_"): break
      default: return nil
      }
    }
    return digits
  }
}
