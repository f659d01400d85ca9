import Directory
import Timing

/// The waivers of a CSV file: `mailbox;rule;reason;owner;expires`, all five required.
///
/// Encodings and separators are those of every list Klartone reads. A line with a fault waives
/// nothing and is told of; the rest counts. An empty file has no waivers.
package struct WaiverFile: Sendable, Equatable {
  /// In the order of the file; no two of the same mailbox and rule.
  package private(set) var waivers: [Waiver] = []
  /// In the order of lines.
  package private(set) var faults: [WaiverFault] = []
  /// All there is, for whoever writes the file anew; the heading first.
  let rows: [CSVRow]
  let columns: [WaiverColumn: Int]

  /// - Throws: `WaiverFileError` when nothing can be read.
  package init(csv bytes: [UInt8]) throws(WaiverFileError) {
    let text: DecodedText
    do { text = try decodeText(bytes) } catch { throw .undecodable(error) }
    var reader = CSVReader(text)
    var (rows, broken): ([CSVRow], WaiverFault?) = ([], nil)
    while broken == nil {
      do {
        guard let row = try reader.next() else { break }
        rows.append(row)
      } catch {
        switch error {
        case .unclosedQuote(let line): broken = WaiverFault(line: line, .unclosedQuote)
        }
      }
    }
    self.rows = rows
    guard let heading = rows.first else {
      columns = [:]
      if let broken { faults.append(broken) }
      return
    }
    columns = try Self.columns(heading)
    for row in rows.dropFirst() { read(row) }
    if let broken { faults.append(broken) }
  }

  private static func columns(
    _ heading: CSVRow
  ) throws(WaiverFileError) -> [WaiverColumn: Int] {
    var columns: [WaiverColumn: Int] = [:]
    for (index, field) in heading.fields.enumerated() {
      let key = String(field.lowercased().filter { $0.isLetter || $0.isNumber })
      let column = WaiverColumn.allCases.first { $0.headings.contains(key) }
      if let column, columns[column] == nil { columns[column] = index }
    }
    let missing = WaiverColumn.allCases.filter { columns[$0] == nil }
    guard missing.isEmpty else { throw .missingColumns(missing, line: heading.line) }
    return columns
  }

  private mutating func read(_ row: CSVRow) {
    do throws(WaiverFault.Kind) {
      let waiver = try waiver(in: row)
      if let first = waivers.first(where: { $0.isAbout(waiver) }) {
        throw .repeated(firstLine: first.line)
      }
      waivers.append(waiver)
    } catch {
      faults.append(WaiverFault(line: row.line, error))
    }
  }

  private func waiver(in row: CSVRow) throws(WaiverFault.Kind) -> Waiver {
    let expected = rows.first?.fields.count ?? 0
    guard row.fields.dropFirst(expected).allSatisfy({ collapsed($0).isEmpty }) else {
      throw .tooManyFields(expected: expected, found: row.fields.count)
    }
    func value(_ column: WaiverColumn) -> String {
      guard let index = columns[column], index < row.fields.count else { return "" }
      return withoutFormulaMark(collapsed(row.fields[index]))
    }
    return try Waiver(
      mailbox: value(.mailbox), rule: value(.rule), reason: value(.reason), owner: value(.owner),
      expires: value(.expires), line: row.line)
  }

  /// The line of the file that tells of the waiver.
  func isAbout(_ waiver: Waiver, _ row: CSVRow) -> Bool {
    row.line != rows.first?.line && (try? self.waiver(in: row))?.isAbout(waiver) == true
  }
}

extension Waiver {
  /// As it is written down.
  ///
  /// - Parameters:
  ///   - mailbox: an extension, with or without its context.
  ///   - rule: a code, or a number of the audit table that one rule has.
  ///   - reason: why.
  ///   - owner: who answers for it.
  ///   - expires: `2027-01-31` or `31-01-2027`, also with points or slashes.
  ///   - line: where it stands in a file, from 1.
  /// - Throws: what is wrong with it; a value that looks like a CPR number is not repeated.
  package init(
    mailbox: String, rule: String, reason: String, owner: String, expires: String, line: Int = 0
  ) throws(WaiverFault.Kind) {
    let given: [(WaiverColumn, String)] = [
      (.mailbox, mailbox), (.rule, rule), (.reason, reason), (.owner, owner), (.expires, expires),
    ]
    let values = given.map { (column: $0.0, text: collapsed($0.1)) }
    if let found = values.first(where: { hasPersonalNumber($0.text) }) {
      throw .personalNumber(found.column)
    }
    let missing = values.filter(\.text.isEmpty).map(\.column)
    guard missing.isEmpty else { throw .missing(missing) }
    let id = try Rule.waivable(named: values[1].text)
    guard let date = waiverDate(values[4].text) else { throw .badDate(values[4].text) }
    self.init(
      mailbox: values[0].text, rule: id, reason: values[2].text, owner: values[3].text,
      expires: date, line: line)
  }
}

/// `2027-01-31`, or day, month and year between dashes, points or slashes.
private func waiverDate(_ text: String) -> CivilDate? {
  if let date = CivilDate(iso: text) { return date }
  let parts = text.split(
    omittingEmptySubsequences: false, whereSeparator: { "-./".contains($0) })
  guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count),
    (1...2).contains(parts[1].count),
    parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
  else { return nil }
  return CivilDate(year: year, month: month, day: day)
}

/// Without the `'` that keeps a spreadsheet from reckoning with the text.
private func withoutFormulaMark(_ text: String) -> String {
  guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else {
    return text
  }
  return String(text.dropFirst())
}
