/// A mail address as it stands in a directory: `local@domain`, ASCII, unquoted (RFC 5321, 4.1.2:
/// dot-string and domain). Whatever else the standard allows is not worth the risk of a header with
/// more in it than an address.
package struct MailAddress: Sendable, Hashable {
  package let text: String

  /// Nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 64, text.utf8.count <= 254,
      Self.isDotted(parts[0], by: Self.isAtom), parts[1].contains("."),
      Self.isDotted(parts[1], by: Self.isLabel),
      !parts[1].split(separator: ".").contains(where: { $0.hasPrefix("-") || $0.hasSuffix("-") })
    else { return nil }
    self.text = text
  }

  /// What stands behind the `@`.
  package var domain: Substring {
    text[text.index(after: text.lastIndex(of: "@") ?? text.startIndex)...]
  }

  private static func isDotted(_ text: Substring, by fits: (UInt8) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(fits) }
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    isLabel(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }
}
