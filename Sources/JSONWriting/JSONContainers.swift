/// The parts of a list.
final class JSONList: UnkeyedEncodingContainer {
  private let output: JSONOutput
  private let depth: Int
  private var open: JSONValueEncoder?
  /// Where nothing can be thrown.
  private var failure: (any Error)?
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(_ output: JSONOutput, depth: Int) {
    self.output = output
    self.depth = depth
  }

  private func begin() throws {
    try close()
    output.put(count == 0 ? "[" : ",")
    output.newLine(depth: depth + 1)
    count += 1
  }

  /// Ends an item whose parts came one by one.
  private func close() throws {
    guard let item = open else { return }
    open = nil
    try item.finish()
    output.put(item.output)
  }

  func finish() throws {
    if let failure { throw failure }
    try close()
    guard count > 0 else { return output.put(isEmptyObject: false, depth) }
    output.newLine(depth: depth)
    output.put("]")
  }

  func encodeNil() throws {
    try begin()
    output.put("null")
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    try begin()
    try output.write(value, depth: depth + 1)
    try output.handOver()
  }

  private func later() -> JSONValueEncoder {
    do { try begin() } catch { failure = error }
    let item = output.later(depth: depth + 1)
    open = item
    return item
  }

  func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> { later().container(keyedBy: type) }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { later().unkeyedContainer() }

  func superEncoder() -> any Encoder { later() }
}

/// The keys of an object, and what they hold.
final class JSONObject {
  enum Part {
    case scalar(JSONScalar)
    case value(any Encodable)
    case open(JSONValueEncoder)
  }

  private let output: JSONOutput
  private let depth: Int
  private var parts: [(key: String, part: Part)] = []

  init(_ output: JSONOutput, depth: Int) {
    self.output = output
    self.depth = depth
  }

  func set(_ key: String, _ part: Part) { parts.append((key, part)) }

  func later(_ key: String) -> JSONValueEncoder {
    let item = output.later(depth: depth + 1)
    set(key, .open(item))
    return item
  }

  func finish() throws {
    guard !parts.isEmpty else { return output.put(isEmptyObject: true, depth) }
    // By bytes, as Foundation sorts them. Of a key that was set twice, the last counts.
    let sorted = parts.enumerated().sorted { a, b in
      a.element.key == b.element.key
        ? a.offset < b.offset
        : a.element.key.utf8.lexicographicallyPrecedes(b.element.key.utf8)
    }.map(\.element)
    var isFirst = true
    for (index, (key, part)) in sorted.enumerated() {
      if index + 1 < sorted.count, sorted[index + 1].key == key { continue }
      output.put(isFirst ? "{" : ",")
      isFirst = false
      output.newLine(depth: depth + 1)
      output.put(quoted: key)
      if output.isPretty { output.put(" : ") } else { output.put(":") }
      switch part {
      case .scalar(let scalar): output.put(scalar)
      case .value(let value): try output.write(value, depth: depth + 1)
      case .open(let item):
        try item.finish()
        output.put(item.output)
      }
    }
    output.newLine(depth: depth)
    output.put("}")
  }
}

/// Takes the keys of an object.
struct JSONKeys<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let object: JSONObject
  var codingPath: [any CodingKey] { [] }

  init(_ object: JSONObject) { self.object = object }

  func encodeNil(forKey key: Key) throws {
    object.set(key.stringValue, .scalar(.literal("null")))
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    let scalar = try JSONScalar(value)
    object.set(key.stringValue, scalar.map { .scalar($0) } ?? .value(value))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { object.later(key.stringValue).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    object.later(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { object.later("super") }

  func superEncoder(forKey key: Key) -> any Encoder { object.later(key.stringValue) }
}
