/// Gathers the wanted values of a block of `Key: value` lines; others, among them passwords, are
/// never kept.
struct EventBlock {
  private let keys: [[UInt8]]
  private(set) var values: [[UInt8]]
  /// The line it began on, from 1; 0 before it began.
  private(set) var line = 0

  /// - Parameter keys: in lower case.
  init(keys: [String]) {
    self.keys = keys.map { Array($0.utf8) }
    values = keys.map { _ in [] }
  }

  var isEmpty: Bool { line == 0 }

  /// False when the line is no `Key: value`.
  mutating func take(_ bytes: Span<UInt8>, number: Int) -> Bool {
    guard let colon = bytes.index(of: Byte.colon, from: 0, before: min(bytes.count, 128)),
      colon > 0
    else { return false }
    if line == 0 { line = number }
    guard let index = keys.firstIndex(where: { bytes.isEqual(0..<colon, toLower: $0) }) else {
      return true
    }
    let value = bytes.trimmed(colon + 1..<bytes.count)
    guard value.count <= 256 else { return true }
    values[index].removeAll(keepingCapacity: true)
    for position in value { values[index].append(bytes[position]) }
    return true
  }

  mutating func clear() {
    line = 0
    for index in values.indices { values[index].removeAll(keepingCapacity: true) }
  }

  func text(_ index: Int) -> String { String(decoding: values[index], as: UTF8.self) }

  /// A fingerprint of the first values, as many as `count`, and of a caller that may be kept.
  func fingerprint(first count: Int, caller: String?) -> UInt64 {
    var hash = Logs.fingerprint(of: caller)
    for value in values.prefix(count) {
      hash = value.span.fingerprint(value.indices, seed: hash)
    }
    return hash
  }

  /// Undoes `%40` and the like.
  mutating func unescape() {
    for index in values.indices where values[index].contains(UInt8(ascii: "%")) {
      values[index] = unescaped(values[index])
    }
  }

  private func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let high = hexadecimal(bytes[position + 1]), let low = hexadecimal(bytes[position + 2])
      {
        result.append(high << 4 | low)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }

  private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
