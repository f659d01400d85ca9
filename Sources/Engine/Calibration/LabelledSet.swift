import Foundation
package import Hearing
package import Wording

/// A folder of greetings with the verdicts a person gave.
package struct LabelledSet: Sendable {
  package enum Truth: Sendable {
    /// Must pass.
    case ok
    /// Not counted.
    case either
    /// Must not pass.
    case notOK
  }

  package struct Greeting: Sendable {
    package let path: String
    package let file: String
    package let name: String
    package let department: String
    /// What the person wrote, by element; lower-case.
    package let labels: [Element: String]
    /// Every column, for breakdowns.
    package let columns: [String: String]
  }

  /// Why a set cannot be used.
  package enum LoadError: Error, Sendable, Equatable {
    case noLabels(path: String)
    /// The header lacks these columns.
    case missingColumns([String], path: String)
    /// A header and nothing below it.
    case noGreetings(path: String)
    /// Files that are listed, but neither beside the list nor in `greetings/`; `count` of `all`.
    case missingSounds(path: String, first: String, count: Int, all: Int)
  }

  /// As given.
  package let folder: String
  package let greetings: [Greeting]

  /// What a set of verdicts must have.
  package static let labelColumns =
    ["file", "name", "department"] + Element.allCases.map(\.labelColumn)

  /// A set of some greetings of the folder.
  init(folder: String, greetings: [Greeting]) {
    self.folder = folder
    self.greetings = greetings
  }

  /// The folder's own name.
  package var name: String { URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent }

  /// Reads `labels.tsv` of a folder: UTF-8, tab-separated, a header line, files beside it or in
  /// `greetings/`.
  ///
  /// Columns: `file`, `name`, `department`, and a label each for name, department, callback and
  /// switchboard (`hash0_label`), unless others are `needed`. Who speaks may stand in `voice`.
  /// Others are kept.
  package init(
    folder: String, needing needed: [String] = Self.labelColumns
  ) throws(LoadError) {
    self.folder = folder
    let path = "\(folder)/labels.tsv"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .noLabels(path: path)
    }
    // Spreadsheets begin with a byte order mark.
    let text = String(decoding: bytes, as: UTF8.self).drop { $0 == "\u{FEFF}" }
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    let header = lines.first ?? []
    let missing = needed.filter { !header.contains($0) }
    guard missing.isEmpty else { throw .missingColumns(missing, path: path) }
    greetings = lines.dropFirst().compactMap { Greeting($0, header: header, folder: folder) }
    guard !greetings.isEmpty else { throw .noGreetings(path: path) }
    let lost = greetings.filter { !FileManager.default.fileExists(atPath: $0.path) }
    if let first = lost.first {
      throw .missingSounds(
        path: path, first: first.file, count: lost.count, all: greetings.count)
    }
  }
}

extension LabelledSet.Greeting {
  /// Nil for a line without a file.
  fileprivate init?(_ fields: [String], header: [String], folder: String) {
    let columns = Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
    guard let file = columns["file"], !file.isEmpty else { return nil }
    let beside = "\(folder)/\(file)"
    let labels = Element.allCases.map { ($0, (columns[$0.labelColumn] ?? "").lowercased()) }
    self.init(
      path: FileManager.default.fileExists(atPath: beside) ? beside : "\(folder)/greetings/\(file)",
      file: file, name: columns["name"] ?? "", department: columns["department"] ?? "",
      labels: Dictionary(uniqueKeysWithValues: labels), columns: columns)
  }

  package func truth(_ element: Element) -> LabelledSet.Truth {
    switch labels[element] ?? "" {
    case "ok": .ok
    // Nobody said anything of it.
    case "either", "": .either
    default: .notOK
    }
  }

  /// Whether a part was said as it should be; nil when the element's label does not tell.
  package func complies(_ part: Part) -> Bool? {
    switch truth(part.element) {
    case .ok: return true
    case .either: return nil
    case .notOK: break
    }
    // One label for the switchboard, two questions.
    switch (part, labels[part.element] ?? "") {
    case (.keys, "no_destination"), (.keys, "other_destination"): return true
    case (.destination, "no_destination"), (.destination, "other_destination"),
      (.destination, "none"), (.destination, "silent"):
      return false
    case (.destination, _): return nil
    default: return false
    }
  }

  /// Who speaks: the voice without its manner ("am_liam speed 0.89"), else the owner, else nobody
  /// known.
  package var speaker: String {
    let voice = columns["voice"] ?? ""
    let end = voice.firstRange(of: " speed ")?.lowerBound ?? voice.endIndex
    return [String(voice[..<end]), name, file].first { !$0.isEmpty } ?? file
  }
}

extension Element {
  /// The column of `labels.tsv` with what a person says of the element.
  package var labelColumn: String {
    switch self {
    case .name: "name_label"
    case .department: "department_label"
    case .callback: "callback_label"
    case .switchboard: "hash0_label"
    }
  }
}
