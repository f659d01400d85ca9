/// Which header stands over which column.
///
/// Known headers need no mapping. Where one is given, it alone counts: a wrong mapping is an error,
/// never a guess.
package struct ColumnMapping: Sendable, Hashable {
  /// A name that is no column's.
  package struct UnknownColumn: Error, Sendable, Hashable {
    package let name: String
  }

  /// As given, by the column.
  package private(set) var headers: [MailboxColumn: String]

  package init(_ headers: [MailboxColumn: String] = [:]) { self.headers = headers }

  /// From a file's or setting's names (`greetingFile`), case and punctuation of no weight.
  package init(names: [(column: String, header: String)]) throws(UnknownColumn) {
    headers = [:]
    for (name, header) in names {
      let key = headerKey(name)
      guard let column = MailboxColumn.allCases.first(where: { headerKey($0.rawValue) == key })
      else { throw UnknownColumn(name: name) }
      headers[column] = header
    }
  }

  /// Where the header has each column.
  func places(in fields: [String]) -> [MailboxColumn: Int] {
    let keys = fields.map(headerKey)
    var places: [MailboxColumn: Int] = [:]
    for column in MailboxColumn.allCases {
      let wanted = headers[column].map { [headerKey($0)] } ?? column.headers
      for header in wanted where places[column] == nil {
        places[column] = keys.firstIndex(of: header)
      }
    }
    return places
  }
}

/// A header without what people write differently: case, blanks, punctuation.
func headerKey(_ header: String) -> String {
  String(header.lowercased().filter { $0.isLetter || $0.isNumber })
}

/// A CSV file and its mapping.
package struct MappedFile: Sendable, Hashable {
  package let path: String
  package let mapping: ColumnMapping

  package init(_ path: String, mapping: ColumnMapping = ColumnMapping()) {
    self.path = path
    self.mapping = mapping
  }
}
