import Digests
import Foundation

/// Identifies what makes an ear's scores: bands made for other scores mean nothing.
enum ModelStamp {
  /// Keys of `ear.json` that change no score: names, where the files lie (their hashes count), the
  /// transcript's look, where an adapted ear comes from, and the bands themselves. A key that is
  /// not listed counts.
  private static let apart: Set<String> = [
    "name", "version", "acousticModel", "confidence", "phraseCost", "language", "adaptation",
    "bands",
  ]

  /// SHA-256 over the rest of an ear's description, however it is laid out.
  ///
  /// - Throws: `DecodingError`.
  static func of(description: Data) throws -> String {
    let values = try JSONDecoder().decode([String: Value].self, from: description)
    return SHA256Sum(of: Value.object(values.filter { !apart.contains($0.key) }).canonical).hex
  }

  /// Any JSON.
  private indirect enum Value: Decodable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }

    /// Equal for equal values only: every text is preceded by its length.
    var canonical: String {
      switch self {
      case .null: "n"
      case .flag(let flag): flag ? "t" : "f"
      case .number(let number): "#\(number);"
      case .text(let text): "\(text.utf8.count):\(text)"
      case .list(let values): "[" + values.map(\.canonical).joined() + "]"
      case .object(let members):
        "{"
          + members.sorted { $0.key < $1.key }
          .map { Value.text($0.key).canonical + $0.value.canonical }.joined() + "}"
      }
    }
  }
}
