/// What a file's first bytes say it is.
enum Sniffed: Equatable {
  /// A container of sound with an unmistakable signature (four bytes or more).
  case container
  /// What looks like a bare MPEG stream; two bytes that headerless sound may begin with as well.
  case mpegStream
  /// A codec that cannot be decoded here, by its usual name.
  case unsupported(String)
  case foreign(ForeignContent)
  case nothing
}

enum ContentSniffer {
  /// Bytes looked at.
  static let reach = 4096

  /// What `head` is: the first ``reach`` bytes, or all when there are fewer.
  static func sniff(_ head: [UInt8]) -> Sniffed {
    if head.allSatisfy({ $0 == 0 }) { return .foreign(.zeroBytes) }
    return riff(head) ?? ogg(head) ?? container(head) ?? isoMedia(head) ?? unsupported(head)
      ?? foreign(head) ?? text(head) ?? mpeg(head) ?? .nothing
  }

  private static func riff(_ head: [UInt8]) -> Sniffed? {
    guard head.starts(with: "RIFF") || head.starts(with: "RIFX") || head.starts(with: "RF64")
    else { return nil }
    if head.matches("AVI ", at: 8) { return .foreign(.video) }
    if head.matches("WEBP", at: 8) { return .foreign(.image) }
    return .container
  }

  /// The codec's own signature follows in the first page.
  private static func ogg(_ head: [UInt8]) -> Sniffed? {
    guard head.starts(with: "OggS") else { return nil }
    let page = head.prefix(200)
    if page.contains("Speex   ") { return .unsupported("speex") }
    if page.contains("theora") { return .foreign(.video) }
    return .container
  }

  private static func container(_ head: [UInt8]) -> Sniffed? {
    let signatures = [".snd", "dns.", "fLaC", "caff", "Creative Voice", "riff\u{2E}"]
    if signatures.contains(where: { head.starts(with: $0) }) { return .container }
    if head.starts(with: "FORM") { return .container }
    if head.starts(with: "ID3"), head.count > 4, head[3] < 5 { return .container }
    return nil
  }

  private static func isoMedia(_ head: [UInt8]) -> Sniffed? {
    guard head.matches("ftyp", at: 4) else { return nil }
    if head.matches("3g", at: 8) { return .unsupported("3gp (amr)") }
    let sound = ["M4A", "M4B", "mp4", "iso", "qt"].contains { head.matches($0, at: 8) }
    return sound ? .unsupported("m4a (aac)") : .foreign(.video)
  }

  private static func unsupported(_ head: [UInt8]) -> Sniffed? {
    let signatures = [
      ("#!AMR-WB", "amr-wb"), ("#!AMR", "amr"), ("#!SILK", "silk"), ("\u{2}#!SILK", "silk"),
      ("#!iLBC", "ilbc"), ("MAC ", "ape"), ("wvpk", "wavpack"), ("TTA1", "tta"), ("ADIF", "aac"),
    ]
    for (signature, name) in signatures where head.starts(with: signature) {
      return .unsupported(name)
    }
    if head.starts(with: [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]) {
      return .unsupported("wma")
    }
    if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .unsupported("webm") }
    return nil
  }

  private static func foreign(_ head: [UInt8]) -> Sniffed? {
    let signatures: [([UInt8], ForeignContent)] = [
      (Array("%PDF".utf8), .pdf), ([0x50, 0x4B, 3, 4], .zip), ([0x50, 0x4B, 5, 6], .zip),
      ([0x1F, 0x8B, 8], .gzip), ([0x7F, 0x45, 0x4C, 0x46], .elf),
      ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
      (Array("GIF8".utf8), .image), ([0xD0, 0xCF, 0x11, 0xE0], .officeDocument),
      (Array("SQLite format 3".utf8), .database),
    ]
    return signatures.first { head.starts(with: $0.0) }.map { .foreign($0.1) }
  }

  /// An MPEG frame header: eleven set bits, then version and layer. Layer 0 is AAC in ADTS.
  private static func mpeg(_ head: [UInt8]) -> Sniffed? {
    guard head.count >= 4, head[0] == 0xFF, head[1] & 0xE0 == 0xE0 else { return nil }
    if head[1] & 0xF6 == 0xF0 { return .unsupported("aac") }
    let version = head[1] >> 3 & 3
    let layer = head[1] >> 1 & 3
    let valid = version != 1 && layer != 0 && head[2] >> 4 != 15 && head[2] >> 2 & 3 != 3
    return valid ? .mpegStream : nil
  }

  /// UTF-16: letters of our alphabets after the byte order mark. A quiet recording without a header
  /// may begin with the same two bytes, the sample -2.
  private static func isWideText(_ head: ArraySlice<UInt8>) -> Bool {
    let isBigEndian = head.first == 0xFE
    let units = stride(from: head.startIndex + 2, to: head.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(head[index]), UInt16(head[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    let letters = units.count { (0x20..<0x7F).contains($0) || (0xA0..<0x250).contains($0) }
    return units.allSatisfy { $0 >= 0x20 || $0 == 9 || $0 == 10 || $0 == 13 }
      && letters * 10 >= units.count * 8
  }

  /// Text has no control characters but space, and is longer than chance.
  private static func text(_ head: [UInt8]) -> Sniffed? {
    var bytes = head[...]
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isWide { return isWideText(bytes) ? .foreign(.text) : nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let isPlain = bytes.allSatisfy { byte in
      byte >= 0x20 && byte != 0x7F || byte == 9 || byte == 10 || byte == 13
    }
    let letters = bytes.count { $0 >= 0x20 && $0 < 0x7F }
    guard isPlain, letters * 10 >= bytes.count * 8 else { return nil }
    let start = String(decoding: bytes.prefix(256), as: UTF8.self)
      .drop(while: \.isWhitespace).lowercased()
    if start.hasPrefix("<!doctype html") || start.contains("<html") { return .foreign(.html) }
    if start.hasPrefix("<?xml") || start.hasPrefix("<") { return .foreign(.xml) }
    if start.hasPrefix("{") || start.hasPrefix("[") { return .foreign(.json) }
    return .foreign(.text)
  }
}

extension Sequence<UInt8> {
  func starts(with text: String) -> Bool { starts(with: Array(text.utf8)) }
}

extension [UInt8] {
  func matches(_ text: String, at offset: Int) -> Bool {
    count >= offset + text.utf8.count && self[offset...].starts(with: text)
  }
}

extension ArraySlice<UInt8> {
  func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
