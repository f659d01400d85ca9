/// What of a written number is the number: not the name before it, nor the host behind it.
struct WrittenDigits {
  /// Without name and host, as it was written: `4512`, `anonymous`.
  let text: String
  /// Nil when there is anything but digits and what parts them.
  let digits: [UInt8]?
  let hasPlus: Bool

  /// Longer is no number.
  private static let longest = 512

  init(_ bytes: String.UTF8View) {
    var rest = bytes.count <= Self.longest ? bytes[...] : bytes[bytes.endIndex...]
    // A name may hold digits too.
    if let open = rest.lastIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: open)...]
      if let close = rest.firstIndex(of: UInt8(ascii: ">")) { rest = rest[..<close] }
    }
    rest = Self.trimmed(rest)
    for scheme in ["sip:", "sips:", "tel:"]
    where rest.count > scheme.utf8.count
      && rest.prefix(scheme.utf8.count).elementsEqual(scheme.utf8, by: { $0 | 0x20 == $1 | 0x20 })
    {
      rest = rest.dropFirst(scheme.utf8.count)
      break
    }
    if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ";") }) {
      rest = rest[..<end]
    }
    rest = Self.trimmed(rest)
    text = String(Substring(rest))
    // Dialled before a number that is not to be shown.
    for code in ["*31*", "#31#"] where rest.starts(with: code.utf8) { rest = rest.dropFirst(4) }
    hasPlus = rest.first == UInt8(ascii: "+")
    if hasPlus { rest = rest.dropFirst() }
    digits = Self.digits(rest)
  }

  private static func digits(_ bytes: Substring.UTF8View) -> [UInt8]? {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 48...57: digits.append(byte)
      // Blanks (also U+00A0), and ( ) - . /
      case 9, 32, 0xC2, 0xA0, 40, 41, 45, 46, 47: break
      default: return nil
      }
    }
    return digits
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    func isMargin(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == UInt8(ascii: "\"") }
    var rest = bytes.drop(while: isMargin)
    while let last = rest.last, isMargin(last) { rest = rest.dropLast() }
    return rest
  }
}
