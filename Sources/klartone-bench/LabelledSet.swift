import Directory
import Foundation
import Wording

/// A folder of greetings with the verdicts a person gave.
struct LabelledSet {
  enum Truth: String {
    /// Must pass.
    case ok
    /// Not counted.
    case either
    /// Must not pass.
    case notOK = "not_ok"
  }

  struct Greeting {
    let path: String
    let file: String
    let name: String
    let department: String
    let truth: [Element: Truth]
    /// Every column, for breakdowns.
    let columns: [String: String]

    /// What the labels do not say cannot be expected.
    var unknown: Set<Element> {
      var unknown: Set<Element> = []
      if name.isEmpty { unknown.insert(.name) }
      if department.isEmpty { unknown.insert(.department) }
      return unknown
    }

    /// All elements together: ok when all are, not ok when one is not.
    var overall: Truth {
      let truths = Element.allCases.map { truth[$0] ?? .either }
      if truths.contains(.notOK) { return .notOK }
      return truths.allSatisfy { $0 == .ok } ? .ok : .either
    }
  }

  enum LoadError: Error {
    case noLabels(path: String)
    case missingColumn(String, path: String)
  }

  /// As given.
  let folder: String
  let greetings: [Greeting]

  private static let labelColumns: [(Element, String)] = [
    (.name, "name_label"), (.department, "department_label"), (.callback, "callback_label"),
    (.switchboard, "hash0_label"),
  ]

  /// Reads `labels.tsv` of a folder: tab-separated, a header line, files beside it or in
  /// `greetings/`.
  init(folder: String) throws {
    self.folder = folder
    let path = "\(folder)/labels.tsv"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw LoadError.noLabels(path: path)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let header = lines.first ?? []
    let needed = ["file", "name", "department", "spoken"] + Self.labelColumns.map(\.1)
    for column in needed where !header.contains(column) {
      throw LoadError.missingColumn(column, path: path)
    }
    greetings = lines.dropFirst().map { fields in
      let columns = Dictionary(
        zip(header, fields), uniquingKeysWith: { first, _ in first })
      let file = columns["file"] ?? ""
      let beside = "\(folder)/\(file)"
      let truth = Self.labelColumns.map { element, column in
        (element, Truth(rawValue: columns[column] ?? "") ?? .notOK)
      }
      return Greeting(
        path: FileManager.default.fileExists(atPath: beside)
          ? beside : "\(folder)/greetings/\(file)",
        file: file, name: columns["name"] ?? "", department: columns["department"] ?? "",
        truth: Dictionary(truth, uniquingKeysWith: { first, _ in first }), columns: columns)
    }
  }
}
