// Small questions to bytes. Logs mix encodings, so lines are never decoded, only the few fields
// that are kept.

extension Span<UInt8> {
  /// Where `byte` is next, from `start` on, before `end`.
  func index(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether `text` lies at `start`.
  func holds(_ text: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + text.count <= count else { return false }
    for index in text.indices where self[start + index] != text[index] { return false }
    return true
  }

  /// Whether the bytes of a range are `text`, which is in lower case, letters of any case.
  func isEqual(_ range: Range<Int>, toLower text: [UInt8]) -> Bool {
    guard range.count == text.count else { return false }
    for index in text.indices where self[range.lowerBound + index].lowercased != text[index] {
      return false
    }
    return true
  }

  /// Where `text` is first, from `start` on, whole before `end`.
  func firstRange(of text: [UInt8], from start: Int, before end: Int) -> Range<Int>? {
    guard let first = text.first else { return nil }
    var from = start
    while let index = index(of: first, from: from, before: end - text.count + 1) {
      if holds(text, at: index) { return index..<index + text.count }
      from = index + 1
    }
    return nil
  }

  /// Where `text` is last within a range.
  func lastRange(of text: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var start = range.upperBound - text.count
    while start >= range.lowerBound {
      if holds(text, at: start) { return start..<start + text.count }
      start -= 1
    }
    return nil
  }

  /// A range without spaces and tabs around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, self[low].isBlank { low += 1 }
    while high > low, self[high - 1].isBlank { high -= 1 }
    return low..<high
  }

  /// A whole number without sign, of at most 15 digits and nothing else.
  func number(_ range: Range<Int>) -> Int? {
    guard (1...15).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      guard let digit = self[index].digit else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Two digits at `index`.
  func twoDigits(at index: Int) -> Int? {
    guard index >= 0, index + 1 < count, let tens = self[index].digit,
      let ones = self[index + 1].digit
    else { return nil }
    return tens * 10 + ones
  }

  /// What tells a channel from others of its name: `0000002a` of `PJSIP/4512-0000002a`.
  func channelNumber(_ channel: Range<Int>) -> Range<Int> {
    guard let dash = lastRange(of: [Byte.dash], in: channel) else {
      return channel.upperBound..<channel.upperBound
    }
    return dash.upperBound..<channel.upperBound
  }

  /// As text; what is not UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number by which equal lines are found (FNV-1a, 64 bits). `seed` continues another. It may be kept
  /// for long: nothing that has to be forgotten may be in the range.
  func fingerprint(_ range: Range<Int>, seed: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = seed
    for index in range { hash = (hash ^ UInt64(self[index])) &* 0x100_0000_01B3 }
    // A border, so that "ab", "c" and "a", "bc" differ.
    return (hash ^ 0xFF) &* 0x100_0000_01B3
  }
}

/// A fingerprint to go on from: of a number of the house, or of none. Outside numbers have so few digits
/// that one could be found from a fingerprint by trying, so none is made of them.
func fingerprint(of number: String?, seed: UInt64 = 1) -> UInt64 {
  let bytes = Array((number ?? "").utf8)
  return bytes.span.fingerprint(bytes.indices, seed: seed)
}

extension UInt8 {
  var digit: Int? { self >= 48 && self <= 57 ? Int(self) - 48 : nil }

  var isBlank: Bool { self == 32 || self == 9 }

  var lowercased: UInt8 { self >= 65 && self <= 90 ? self + 32 : self }
}

/// Named bytes.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let at = UInt8(ascii: "@")
  static let backslash = UInt8(ascii: "\\")
  static let point = UInt8(ascii: ".")
  static let space = UInt8(ascii: " ")
}
