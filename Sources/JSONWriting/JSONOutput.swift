/// JSON as bytes, on its way to whoever takes it.
final class JSONOutput {
  /// Not taken yet.
  private(set) var bytes: [UInt8] = []
  let isPretty: Bool
  private let take: (([UInt8]) throws -> Void)?
  private static let piece = 1 << 16

  /// Without `take` all of it stays in `bytes`.
  init(isPretty: Bool, take: (([UInt8]) throws -> Void)? = nil) {
    self.isPretty = isPretty
    self.take = take
  }

  func write(_ value: some Encodable, depth: Int) throws {
    if let scalar = try JSONScalar(value) { return put(scalar) }
    let encoder = JSONValueEncoder(self, depth: depth)
    try value.encode(to: encoder)
    try encoder.finish()
  }

  func finish() throws {
    guard let take, !bytes.isEmpty else { return }
    try take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Between two items, where nothing is half done.
  func handOver() throws {
    if bytes.count >= Self.piece { try finish() }
  }

  func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  func put(_ other: JSONOutput) { bytes += other.bytes }

  func put(_ scalar: JSONScalar) {
    switch scalar {
    case .text(let text): put(quoted: text)
    case .literal(let text): put(text)
    }
  }

  /// The start of a line, where lines are parted.
  func newLine(depth: Int) {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  /// RFC 8259, section 7: what must be escaped, and no more.
  func put(quoted text: String) {
    bytes.append(Self.quote)
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { put(escaping: byte) }
    }
    bytes.append(Self.quote)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let digits = Array("0123456789abcdef".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != quote && byte != backslash
  }

  private func put(escaping byte: UInt8) {
    switch byte {
    case _ where Self.isPlain(byte): bytes.append(byte)
    case Self.quote: put("\\\"")
    case Self.backslash: put("\\\\")
    case 0x08: put("\\b")
    case 0x09: put("\\t")
    case 0x0A: put("\\n")
    case 0x0C: put("\\f")
    case 0x0D: put("\\r")
    default:
      put("\\u00")
      bytes.append(Self.digits[Int(byte >> 4)])
      bytes.append(Self.digits[Int(byte & 15)])
    }
  }
}

/// A value without parts.
enum JSONScalar {
  case text(String)
  /// As it stands: a number, `true`, `false`, `null`.
  case literal(String)

  /// Nil for what has parts, or says itself what it is.
  ///
  /// Types are compared before values are cast: a document has millions of values, and asking each
  /// what it is costs more than writing it.
  init?<Value: Encodable>(_ value: Value) throws {
    let type = Value.self
    if type == String.self, let text = value as? String {
      self = .text(text)
    } else if type == Double.self, let number = value as? Double {
      self = try .number(number)
    } else if type == Bool.self, let truth = value as? Bool {
      self = .literal(truth ? "true" : "false")
    } else if type == Float.self, let number = value as? Float {
      guard number.isFinite else { throw Self.none(number) }
      self = .literal(Self.short(number.description))
    } else if Self.integers.contains(ObjectIdentifier(type)),
      let number = value as? any BinaryInteger
    {
      self = .literal(String(number))
    } else {
      return nil
    }
  }

  private static let integers: Set<ObjectIdentifier> = [
    ObjectIdentifier(Int.self), ObjectIdentifier(Int8.self), ObjectIdentifier(Int16.self),
    ObjectIdentifier(Int32.self), ObjectIdentifier(Int64.self), ObjectIdentifier(UInt.self),
    ObjectIdentifier(UInt8.self), ObjectIdentifier(UInt16.self), ObjectIdentifier(UInt32.self),
    ObjectIdentifier(UInt64.self),
  ]

  private static func number(_ number: Double) throws -> JSONScalar {
    guard number.isFinite else { throw none(number) }
    return .literal(short(number.description))
  }

  /// Whole numbers without ".0".
  private static func short(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func none(_ number: some Sendable) -> EncodingError {
    EncodingError.invalidValue(
      number, .init(codingPath: [], debugDescription: "JSON has no \(number)"))
  }
}
