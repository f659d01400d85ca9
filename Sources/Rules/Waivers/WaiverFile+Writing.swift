import Directory
import Timing

/// What a file of waivers becomes. Lines that Klartone does not understand stay as they are.
extension WaiverFile {
  /// The file with one waiver more; those of the same mailbox and rule give way to it.
  package func adding(_ waiver: Waiver) -> [UInt8] {
    let heading = rows.first?.fields ?? WaiverColumn.allCases.map(\.rawValue)
    let places =
      columns.isEmpty
      ? Dictionary(uniqueKeysWithValues: WaiverColumn.allCases.enumerated().map { ($1, $0) })
      : columns
    var row = [String](repeating: "", count: heading.count)
    for (column, place) in places { row[place] = waiver.text(of: column) }
    return Self.bytes([heading] + kept(without: waiver) + [row])
  }

  /// The file without the waivers of that mailbox and rule.
  package func removing(_ waiver: Waiver) -> [UInt8] {
    Self.bytes(rows.prefix(1).map(\.fields) + kept(without: waiver))
  }

  private func kept(without waiver: Waiver) -> [[String]] {
    rows.dropFirst().filter { !isAbout(waiver, $0) }.map(\.fields)
  }

  private static func bytes(_ rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter()
    for row in rows { writer.append(row.map { .text($0) }) }
    return writer.bytes
  }
}

extension Waiver {
  fileprivate func text(of column: WaiverColumn) -> String {
    switch column {
    case .mailbox: mailbox
    case .rule: rule.rawValue
    case .reason: reason
    case .owner: owner
    case .expires: expires.iso
    }
  }
}
