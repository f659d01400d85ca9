/// Writes one value with parts.
///
/// A list goes out as it comes. Of an object the values are kept, not their texts, until all keys are
/// known and sorted: then each is encoded, on its way out.
final class JSONValueEncoder: Encoder {
  private enum Form {
    case nothing
    /// Written already.
    case scalar
    case list(JSONList)
    case object(JSONObject)
  }

  let output: JSONOutput
  private let depth: Int
  private var form = Form.nothing
  /// Nobody reads them: what cannot be written is a fault of ours.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ output: JSONOutput, depth: Int) {
    self.output = output
    self.depth = depth
  }

  func finish() throws {
    switch form {
    case .nothing: output.put(isEmptyObject: true, depth)
    case .scalar: break
    case .list(let list): try list.finish()
    case .object(let object): try object.finish()
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    // A document may add its keys to those of what it holds.
    if case .object(let object) = form { return KeyedEncodingContainer(JSONKeys(object)) }
    let object = JSONObject(output, depth: depth)
    form = .object(object)
    return KeyedEncodingContainer(JSONKeys(object))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let list = JSONList(output, depth: depth)
    form = .list(list)
    return list
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
  func encodeNil() throws {
    form = .scalar
    output.put("null")
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    guard let scalar = try JSONScalar(value) else { return try value.encode(to: self) }
    form = .scalar
    output.put(scalar)
  }
}

extension JSONOutput {
  /// An encoder for a part whose value comes later: with an output of its own.
  func later(depth: Int) -> JSONValueEncoder {
    JSONValueEncoder(JSONOutput(isPretty: isPretty), depth: depth)
  }

  func put(isEmptyObject: Bool, _ depth: Int) {
    put(isEmptyObject ? "{" : "[")
    newLine(depth: 0)
    newLine(depth: depth)
    put(isEmptyObject ? "}" : "]")
  }
}
