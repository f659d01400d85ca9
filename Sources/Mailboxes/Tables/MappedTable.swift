import Directory
import Voicemail

/// A CSV file whose columns are known.
struct MappedTable {
  let path: String
  let rows: [MappedRow]
  /// Mapped headers that the file lacks, rows that are short, values that were dropped.
  private(set) var faults: [InventoryFault] = []

  /// - Parameters:
  ///   - file: with its mapping.
  ///   - required: columns without which the file says nothing.
  /// - Throws: `missing`, `unreadable`, `empty`, `damaged`, `missingColumn` with the header that was
  ///   looked for.
  init(_ file: MappedFile, required: [MailboxColumn]) throws(MailboxSourceError) {
    try self.init(
      csv: bytes(of: file.path), path: file.path, mapping: file.mapping, required: required)
  }

  init(
    csv bytes: [UInt8], path: String, mapping: ColumnMapping, required: [MailboxColumn]
  ) throws(MailboxSourceError) {
    self.path = path
    let text: DecodedText
    do {
      text = try decodeText(bytes)
    } catch {
      switch error {
      case .malformed(_, let line), .notText(let line):
        throw MailboxSourceError(path: path, reason: .damaged(line: line))
      }
    }
    var reader = CSVReader(text)
    func next() throws(MailboxSourceError) -> CSVRow? {
      do {
        return try reader.next()
      } catch {
        switch error {
        case .unclosedQuote(let line):
          throw MailboxSourceError(path: path, reason: .damaged(line: line))
        }
      }
    }
    guard let header = try next() else { throw MailboxSourceError(path: path, reason: .empty) }
    let places = mapping.places(in: header.fields)
    for column in required where places[column] == nil {
      let looked = mapping.headers[column] ?? column.rawValue
      throw MailboxSourceError(path: path, reason: .missingColumn(looked))
    }
    for (column, name) in mapping.headers.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where places[column] == nil {
      let place = SourcePlace(file: path, line: header.line)
      faults.append(InventoryFault("mapped_column_missing", place: place, detail: name))
    }
    var rows: [MappedRow] = []
    while let row = try next() {
      let place = SourcePlace(file: path, line: row.line)
      if row.fields.count < header.fields.count {
        faults.append(InventoryFault("short_row", place: place))
      }
      let mapped = MappedRow(place: place, fields: row.fields, places: places)
      for column in mapped.droppedColumns {
        faults.append(InventoryFault("personal_number", place: place, detail: column.rawValue))
      }
      rows.append(mapped)
    }
    self.rows = rows
  }
}
