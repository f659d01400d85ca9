/// Writes documents the way all of Klartone's JSON looks: sorted keys, two spaces, a newline at the
/// end.
///
/// What comes out is what Foundation's encoder gives with `.prettyPrinted`, `.sortedKeys` and
/// `.withoutEscapingSlashes`. That one makes the whole document in memory first, twice; here it goes
/// out as it is made, and with `MadeList` it is made as it goes out.
package enum JSONText {
  /// - Throws: `EncodingError` for a number that JSON does not have.
  package static func of(_ document: some Encodable) throws -> String {
    var text: [UInt8] = []
    try write(document) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Gives the document to `take`, piece by piece.
  ///
  /// - Throws: `EncodingError` for a number that JSON does not have; what `take` throws.
  package static func write(
    _ document: some Encodable, to take: ([UInt8]) throws -> Void
  ) throws {
    try withoutActuallyEscaping(take) { take in
      let output = JSONOutput(isPretty: true, take: take)
      try output.write(document, depth: 0)
      output.put("\n")
      try output.finish()
    }
  }

  /// On one line, without the newline.
  ///
  /// - Throws: `EncodingError` for a number that JSON does not have.
  package static func line(_ value: some Encodable) throws -> String {
    let output = JSONOutput(isPretty: false)
    try output.write(value, depth: 0)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

/// A list whose items are made one by one, when they are written: a document of thousands of
/// mailboxes is never in memory.
package struct MadeList: Encodable {
  private let items: (_ add: (any Encodable) throws -> Void) throws -> Void

  /// One item, or several, of each element.
  package init<Source: Sequence, Item: Encodable>(
    each source: Source, _ make: @escaping (Source.Element) -> [Item]
  ) {
    items = { add in
      for element in source { for item in make(element) { try add(item) } }
    }
  }

  package init<Source: Sequence, Item: Encodable>(
    _ source: Source, _ make: @escaping (Source.Element) -> Item
  ) {
    items = { add in for element in source { try add(make(element)) } }
  }

  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try items { try list.encode($0) }
  }
}
