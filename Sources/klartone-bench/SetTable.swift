import Foundation

/// A tab-separated table that describes a folder of sound files: a header line, then a file a line.
struct SetTable {
  enum LoadError: Error, CustomStringConvertible {
    case noTable(path: String)
    case missingColumn(String, path: String)

    var description: String {
      switch self {
      case .noTable(let path): "cannot read \(path); does --set name the set's folder?"
      case .missingColumn(let column, let path): "\(path) has no column \(column)"
      }
    }
  }

  /// Each line by the names of its columns; what a line lacks is missing.
  let rows: [[String: String]]

  private let folder: String

  /// - Throws: `LoadError`.
  init(_ name: String, in folder: String, columns: [String]) throws {
    self.folder = folder
    let path = "\(folder)/\(name)"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw LoadError.noTable(path: path)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let header = lines.first ?? []
    for column in columns where !header.contains(column) {
      throw LoadError.missingColumn(column, path: path)
    }
    rows = lines.dropFirst().map { fields in
      Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
    }
  }

  /// Where a row's file lies: beside the table, or in a folder below.
  func path(of row: [String: String], below: String) -> String {
    let file = row["file"] ?? ""
    let beside = "\(folder)/\(file)"
    return FileManager.default.fileExists(atPath: beside) ? beside : "\(folder)/\(below)/\(file)"
  }
}
