import Foundation
import JSONWriting
import Testing

/// A value of every shape there is, for the two encoders to agree on.
private indirect enum Shape: Encodable {
  case text(String)
  case number(Double)
  case whole(Int)
  case small(UInt8)
  case truth(Bool)
  case nothing
  case list([Shape])
  case made([Shape])
  case keyed([String: Shape])
  case empty
  /// Keys that come from two containers of one encoder, and parts that come one by one.
  case parted([Shape])

  struct Empty: Encodable {}

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .whole(let value): try value.encode(to: encoder)
    case .small(let value): try value.encode(to: encoder)
    case .truth(let value): try value.encode(to: encoder)
    case .nothing: try String?.none.encode(to: encoder)
    case .list(let values): try values.encode(to: encoder)
    case .made(let values): try MadeList(values) { $0 }.encode(to: encoder)
    case .keyed(let values): try values.encode(to: encoder)
    case .empty: try Empty().encode(to: encoder)
    case .parted(let values):
      var first = encoder.container(keyedBy: Key.self)
      try first.encode(values.count, forKey: Key(stringValue: "count"))
      var list = first.nestedUnkeyedContainer(forKey: Key(stringValue: "list"))
      var second = encoder.container(keyedBy: Key.self)
      try second.encodeNil(forKey: Key(stringValue: "Æ"))
      var inner = second.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: "inner"))
      for value in values {
        try list.encode(value)
        var item = list.nestedContainer(keyedBy: Key.self)
        try item.encode(value, forKey: Key(stringValue: "again"))
        try inner.encode(value, forKey: Key(stringValue: "last"))
      }
    }
  }

  static func random(_ random: inout SystemRandomNumberGenerator, depth: Int) -> Shape {
    func several(_ random: inout SystemRandomNumberGenerator) -> [Shape] {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        .random(&random, depth: depth - 1)
      }
    }
    func text(_ random: inout SystemRandomNumberGenerator) -> String {
      let letters = Array("ab/\"\\\n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F} æøå\u{2028}€😀e\u{301}")
      return String(
        (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        })
    }
    switch Int.random(in: 0...(depth > 0 ? 11 : 6), using: &random) {
    case 0, 1: return .text(text(&random))
    case 2: return .number(Double(Int.random(in: -99_999...99_999, using: &random)) / 1000)
    case 3:
      let number = Double(bitPattern: UInt64.random(in: 0 ... .max, using: &random))
      return .number(number.isFinite ? number : -0.0)
    case 4: return .whole(Int.random(in: .min ... .max, using: &random))
    case 5: return .truth(Bool.random(using: &random))
    case 6: return [.nothing, .empty, .small(200)].randomElement(using: &random) ?? .nothing
    case 7: return .list(several(&random))
    case 8: return .made(several(&random))
    case 9: return .parted(several(&random))
    default:
      return .keyed(
        Dictionary(several(&random).map { (text(&random), $0) }, uniquingKeysWith: { $1 }))
    }
  }
}

@Test("documents are written as Foundation's encoder writes them, byte by byte")
func sameAsFoundation() throws {
  let pretty = JSONEncoder()
  pretty.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  let line = JSONEncoder()
  line.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  var random = SystemRandomNumberGenerator()
  for _ in 0..<3000 {
    let shape = Shape.random(&random, depth: 5)
    let expected = String(decoding: try pretty.encode(shape), as: UTF8.self)
    #expect(try JSONText.of(shape) == expected + "\n")
    #expect(try JSONText.line(shape) == String(decoding: try line.encode(shape), as: UTF8.self))
  }
}

@Test("a number that JSON does not have is refused, wherever it stands")
func noSuchNumber() {
  for shape in [Shape.number(.nan), .list([.number(.infinity)]), .keyed(["a": .number(.nan)])] {
    #expect(throws: EncodingError.self) { try JSONText.of(shape) }
    #expect(throws: EncodingError.self) { try JSONText.of(Shape.parted([shape, .nothing])) }
  }
}

@Test("a long list goes out as it is made, also deep in a document")
func streams() throws {
  var (given, made) = (0, 0)
  var (most, farthest) = (0, 0)
  let items = sequence(state: 0) { (next: inout Int) -> Int? in
    next += 1
    return next <= 50_000 ? next : nil
  }
  struct Document: Encodable {
    let aNote = "before"
    let list: [String: MadeList]
    let zNote = "after"
  }
  let counter = Counter()
  let document = Document(list: [
    "items": MadeList(items) { number in
      counter.value += 1
      return ["number": "\(number)"]
    }
  ])
  var text: [UInt8] = []
  try JSONText.write(document) { piece in
    given += 1
    made = counter.value
    most = max(most, piece.count)
    text += piece
    let written = text.split(separator: UInt8(ascii: "{")).count
    farthest = max(farthest, made - written)
  }
  #expect(given > 10)
  #expect(most < 1 << 17)
  #expect(farthest < 10)
  #expect(counter.value == 50_000)
  let read = try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any]
  let list = (read?["list"] as? [String: Any])?["items"] as? [[String: String]]
  #expect(list?.count == 50_000)
  #expect(list?.last == ["number": "50000"])
}

private final class Counter {
  var value = 0
}
