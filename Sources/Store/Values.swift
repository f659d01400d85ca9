internal import Foundation
internal import JSONWriting
internal import SQLite

extension SQLValue {
  static func optional(_ text: String?) -> Self { text.map { .text($0) } ?? .null }

  static func optional(_ number: Int64?) -> Self { number.map { .integer($0) } ?? .null }

  /// As JSON, keys sorted, so that equal values are equal texts.
  static func json(_ value: some Encodable) -> Self {
    // Plain values of texts and finite numbers: there is nothing that could not be written.
    (try? JSONText.line(value)).map { .text($0) } ?? .null
  }
}

extension Statement {
  /// A column's bytes; none when it is null, or something else.
  func bytes(_ column: Int) -> [UInt8] {
    if case .blob(let bytes) = self[column] { bytes } else { [] }
  }

  /// A column that `SQLValue.json` wrote; nil when it is null, or damaged.
  func json<Value: Decodable>(_ column: Int, _ type: Value.Type) -> Value? {
    text(column).flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}
