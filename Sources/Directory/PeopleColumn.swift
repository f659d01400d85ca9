/// What a column of a directory file holds.
package enum PeopleColumn: String, CaseIterable, Sendable, Hashable {
  case `extension`
  case name
  case givenName
  case surname
  case callName
  case callGivenName
  case callSurname
  case department
  case aliases
  case mailboxType
  case mail
  case leader

  /// The headers it goes by, as ``headerKey(_:)`` makes them; the best first, for a file that has
  /// several: an `ipPhone` is nearer to a mailbox than a `telephoneNumber`.
  ///
  /// Danish habits, Active Directory's attributes and OS2mo's.
  fileprivate var headers: [String] {
    switch self {
    case .extension:
      [
        "lokalnummer", "lokalnr", "lokal", "lokaltelefon", "extension", "ext", "mailbox",
        "postkasse",
        "ipphone", "telefon", "telefonnummer", "telefonnr", "tlf", "tlfnr", "telephonenumber",
        "telephone", "phone", "phonenumber", "officephone",
      ]
    case .name:
      ["navn", "fuldenavn", "fuldtnavn", "displayname", "fullname", "visningsnavn", "name"]
    case .givenName: ["fornavn", "fornavne", "givenname", "firstname"]
    case .surname: ["efternavn", "sn", "surname", "lastname"]
    case .callName: ["kaldenavn", "callname", "preferredname", "nickname"]
    case .callGivenName: ["kaldenavnfornavn"]
    case .callSurname: ["kaldenavnefternavn"]
    case .department: ["afdeling", "afdelingsnavn", "enhed", "enhedsnavn", "department"]
    case .aliases:
      [
        "alias", "aliaser", "aliasser", "afdelingsalias", "afdelingsaliaser", "aliases",
        "departmentalias", "departmentaliases",
      ]
    case .mailboxType: ["type", "postkassetype", "mailboxtype"]
    case .mail:
      ["mail", "email", "epost", "mailadresse", "emailadresse", "emailaddress", "mailaddress"]
    case .leader:
      ["leder", "nærmesteleder", "ledernavn", "lederensnavn", "leader", "manager", "managername"]
    }
  }
}

/// Where the header puts each column.
struct PeopleHeader {
  let width: Int
  let columns: [PeopleColumn: Int]
  let notes: [PeopleFile.Note]

  init(_ row: CSVRow) throws(DirectoryError) {
    var columns: [PeopleColumn: Int] = [:]
    var ranks: [PeopleColumn: Int] = [:]
    var isPersonalNumber: Set<Int> = []
    for (index, header) in row.fields.enumerated() {
      let key = headerKey(header)
      if namesPersonalNumber(key) {
        isPersonalNumber.insert(index)
      } else if let place = places[key], place.rank < ranks[place.column] ?? .max {
        columns[place.column] = index
        ranks[place.column] = place.rank
      }
    }
    let used = Set(columns.values)
    notes = row.fields.enumerated().compactMap { index, header in
      let shown = collapsed(header)
      if isPersonalNumber.contains(index) {
        return .init(line: row.line, .personalNumberColumn(withoutPersonalNumber(shown)))
      }
      if used.contains(index) || shown.isEmpty { return nil }
      return .init(line: row.line, .ignoredColumn(withoutPersonalNumber(shown)))
    }
    width = row.fields.count
    self.columns = columns
    try checkComplete(row)
  }

  private func checkComplete(_ row: CSVRow) throws(DirectoryError) {
    // Where the header is missing, this is somebody's row.
    let found = row.fields.map { withoutPersonalNumber(collapsed($0)) }
    if columns.isEmpty { throw .noHeader(found: found, line: row.line) }
    var missing: [PeopleColumn] = []
    if columns[.extension] == nil { missing.append(.extension) }
    let hasParts = columns[.givenName] != nil && columns[.surname] != nil
    if columns[.name] == nil, !hasParts { missing.append(.name) }
    if columns[.department] == nil { missing.append(.department) }
    if !missing.isEmpty { throw .missingColumns(missing, found: found, line: row.line) }
  }
}

private let places: [String: (column: PeopleColumn, rank: Int)] = {
  var places: [String: (column: PeopleColumn, rank: Int)] = [:]
  for column in PeopleColumn.allCases {
    for (rank, header) in column.headers.enumerated() { places[header] = (column, rank) }
  }
  return places
}()

/// A header without what people write differently: case, blanks, punctuation.
private func headerKey(_ header: String) -> String {
  String(header.lowercased().filter { $0.isLetter || $0.isNumber })
}

private func namesPersonalNumber(_ key: String) -> Bool {
  key.contains("cpr") || key.contains("personnummer") || key.contains("personnr") || key == "ssn"
}
