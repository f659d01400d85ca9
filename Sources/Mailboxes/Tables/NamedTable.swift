import Directory
import Voicemail

/// What a table's columns are called, by what they hold.
protocol TableColumn: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// The headers it goes by, as ``headerKey(_:)`` makes them, the best first.
  var headers: [String] { get }
}

/// A CSV file of which the named columns are kept. What stands in others, such as the reason for an
/// absence, is dropped row by row.
struct NamedTable<Column: TableColumn> {
  struct Row {
    let place: SourcePlace
    fileprivate let values: [Column: String]

    /// Without needless blanks; nil where there is nothing, or a CPR number.
    subscript(column: Column) -> String? { values[column] }
  }

  private(set) var rows: [Row] = []
  /// Names that are no column's, headers that the file lacks, short rows, dropped values.
  private(set) var faults: [InventoryFault] = []

  /// - Parameters:
  ///   - bytes: of the file.
  ///   - path: by which places name it.
  ///   - names: headers by the column's name; where one is given, it alone counts.
  ///   - required: columns without which the file says nothing.
  /// - Throws: `empty`, `damaged`, `missingColumn` with the header that was looked for.
  init(
    csv bytes: [UInt8], path: String, names: [String: String], required: [Column]
  ) throws(MailboxSourceError) {
    var lines = try CSVLines(bytes, path: path)
    guard let header = try lines.next() else {
      throw MailboxSourceError(path: path, reason: .empty)
    }
    let keys = header.fields.map(headerKey)
    var given: [Column: String] = [:]
    for (name, shown) in names.sorted(by: { $0.key < $1.key }) {
      let column = Column.allCases.first { headerKey($0.rawValue) == headerKey(name) }
      if let column, keys.contains(headerKey(shown)) {
        given[column] = shown
      } else if let column {
        given[column] = shown
        note("mapped_column_missing", path, header.line, shown)
      } else {
        note("unknown_column_name", path, header.line, name)
      }
    }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      let wanted = given[column].map { [headerKey($0)] } ?? column.headers
      places[column] = wanted.lazy.compactMap { keys.firstIndex(of: $0) }.first
    }
    for column in required where places[column] == nil {
      let looked = given[column] ?? column.headers.first ?? column.rawValue
      throw MailboxSourceError(path: path, reason: .missingColumn(looked))
    }
    while let row = try lines.next() { read(row, path, places, width: header.fields.count) }
  }

  private mutating func read(
    _ row: CSVRow, _ path: String, _ places: [Column: Int], width: Int
  ) {
    if row.fields.count < width { note("short_row", path, row.line, "") }
    var values: [Column: String] = [:]
    for (column, index) in places where index < row.fields.count {
      let value = collapsed(row.fields[index])
      if value.isEmpty { continue }
      if hasPersonalNumber(value) {
        note("personal_number", path, row.line, column.rawValue)
      } else {
        values[column] = value
      }
    }
    rows.append(Row(place: SourcePlace(file: path, line: row.line), values: values))
  }

  private mutating func note(_ code: String, _ path: String, _ line: Int, _ detail: String) {
    faults.append(
      InventoryFault(code, place: SourcePlace(file: path, line: line), detail: detail))
  }
}

/// A CSV file's records, with its faults as errors of the file.
private struct CSVLines {
  private let path: String
  private var reader: CSVReader

  init(_ bytes: [UInt8], path: String) throws(MailboxSourceError) {
    self.path = path
    do {
      reader = CSVReader(try decodeText(bytes))
    } catch {
      switch error {
      case .malformed(_, let line), .notText(let line):
        throw MailboxSourceError(path: path, reason: .damaged(line: line))
      }
    }
  }

  mutating func next() throws(MailboxSourceError) -> CSVRow? {
    do {
      return try reader.next()
    } catch {
      switch error {
      case .unclosedQuote(let line):
        throw MailboxSourceError(path: path, reason: .damaged(line: line))
      }
    }
  }
}

/// An extension as it is dialled: without blanks, and without the mark by which a spreadsheet keeps
/// '0123 from becoming 123. Nil for what cannot be one.
func dialled(_ text: String) -> String? {
  var number = text.filter { !$0.isWhitespace }
  if number.first == "'" { number.removeFirst() }
  let isNumber = number.utf8.allSatisfy {
    (48...57).contains($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "*")
      || $0 == UInt8(ascii: "#")
  }
  return isNumber && !number.isEmpty && number.utf8.count <= 20 ? number : nil
}
