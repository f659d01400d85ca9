import Measures
import Wording

/// A folder of greetings with the verdicts a person gave.
struct LabelledSet {
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

  /// As given.
  let folder: String
  let greetings: [Greeting]

  /// Reads `labels.tsv` of a folder; the files lie beside it or in `greetings/`.
  ///
  /// Columns: `file`, `name`, `department`, `spoken`, a label for each element; for breakdowns
  /// also `codec`, `snr_db`, `level_db`, `room`, `voice`, `voice_group`, `fault`, and a family for
  /// each element.
  init(folder: String) throws {
    self.folder = folder
    let labels = Element.allCases.map(\.labelColumn)
    let table = try SetTable(
      "labels.tsv", in: folder, columns: ["file", "name", "department", "spoken"] + labels)
    greetings = table.rows.map { row in
      let truth = Element.allCases.map { ($0, Truth(label: row[$0.labelColumn] ?? "")) }
      return Greeting(
        path: table.path(of: row, below: "greetings"), file: row["file"] ?? "",
        name: row["name"] ?? "", department: row["department"] ?? "",
        truth: Dictionary(truth, uniquingKeysWith: { first, _ in first }), columns: row)
    }
  }
}

extension Element {
  /// What the columns about an element begin with.
  private var columnName: String { self == .switchboard ? "hash0" : rawValue }
  var labelColumn: String { "\(columnName)_label" }
  var familyColumn: String { "\(columnName)_family" }
}

extension LabelledSet.Greeting {
  /// The value that a breakdown counts an element of this greeting under (nil: of the whole); nil
  /// when the set does not tell.
  func value(of key: Breakdown.Key, for element: Element?) -> String? {
    switch key {
    case .codec: columns["codec"]
    case .snr: columns["snr_db"].map { Band.snr.name(of: $0) }
    case .level:
      columns["fault"] == "clipped"
        ? "clipped" : columns["level_db"].map { Band.level.name(of: $0) }
    case .room: columns["room"]
    case .voice:
      columns["voice_group"] ?? columns["voice"]?.split(separator: " ").first.map(String.init)
    case .label: element.flatMap { columns[$0.labelColumn] }
    case .family: element.flatMap { columns[$0.familyColumn] }
    }
  }
}
