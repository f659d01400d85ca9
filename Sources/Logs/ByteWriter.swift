/// Writes numbers and texts as few bytes: seven bits a byte, the lowest first (LEB128).
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: Int) { unsigned(UInt64(max(0, value))) }

  /// Small numbers of either sign are short.
  mutating func signed(_ value: Int64) {
    unsigned(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number that is as likely long as short: eight bytes.
  mutating func whole(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what ``ByteWriter`` wrote. What is damaged gives zeros, and `isDamaged`.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var isDamaged = false

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

  var isAtEnd: Bool { position == bytes.count }

  /// Bytes that are left: no list can have more items.
  var left: Int { bytes.count - position }

  /// Larger numbers are no place in a file and no time, and sums of some could not be told.
  private static let largest: UInt64 = 1 << 56

  mutating func number() -> Int {
    let value = unsigned()
    guard value <= Self.largest else {
      isDamaged = true
      return 0
    }
    return Int(value)
  }

  /// How many items follow, each of one byte at least.
  mutating func count() -> Int {
    let count = number()
    guard count <= left else {
      isDamaged = true
      return 0
    }
    return count
  }

  /// What was written as the difference to `base`.
  mutating func signed(from base: Int64 = 0) -> Int64 {
    let value = unsigned()
    let sum = base &+ (Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    guard sum.magnitude <= Self.largest else {
      isDamaged = true
      return 0
    }
    return sum
  }

  mutating func unsigned() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, position < bytes.count {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  mutating func whole() -> UInt64 {
    guard left >= 8 else {
      isDamaged = true
      return 0
    }
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += 8
    return value
  }

  mutating func text() -> String {
    let count = count()
    guard !isDamaged else { return "" }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// That what was read cannot have been written.
  mutating func fail() { isDamaged = true }
}
