extension PeopleFile {
  /// Reads a directory of people from a CSV file as Danish offices write them.
  ///
  /// Any of the usual encodings, separators and headers; extension, name (whole or in two parts) and
  /// department must have columns. A row with a fault is noted and kept where it can be. Columns of
  /// CPR numbers are never kept, nor is a value anywhere that looks like one. Linear in time.
  package init(csv bytes: [UInt8]) throws(DirectoryError) {
    let text: DecodedText
    do { text = try decodeText(bytes) } catch { throw .undecodable(error) }
    var rows = CSVReader(text)
    guard let first = try rows.nextRow() else { throw .empty }
    var reader = PeopleReader(header: try PeopleHeader(first))
    while let row = try rows.nextRow() { reader.read(row) }
    self.init(
      people: reader.people, notes: reader.notes, encoding: text.encoding,
      separator: rows.separator)
  }
}

extension CSVReader {
  fileprivate mutating func nextRow() throws(DirectoryError) -> CSVRow? {
    do { return try next() } catch { throw .malformed(error) }
  }
}

private struct PeopleReader {
  let header: PeopleHeader
  var people: [Person] = []
  var notes: [PeopleFile.Note]
  /// Where in `people` each extension is.
  var places: [String: Int] = [:]

  init(header: PeopleHeader) {
    self.header = header
    notes = header.notes
  }

  mutating func read(_ row: CSVRow) {
    checkWidth(row)
    let name = name(in: row)
    let department = value(.department, in: row)
    let mailboxType = mailboxType(in: row)
    guard let number = number(in: row) else {
      note(row, .skippedWithoutExtension)
      return
    }
    let person = Person(
      extension: number, name: name, callName: callName(in: row), department: department,
      aliases: aliases(in: row), mailboxType: mailboxType, mail: value(.mail, in: row),
      leader: value(.leader, in: row).flatMap(leaderName), line: row.line)
    if let place = places[number] {
      let first = people[place]
      let differs = !first.saysTheSame(as: person)
      note(row, .duplicateExtension(number, firstLine: first.line, differs: differs))
      return
    }
    if name == nil, mailboxType == .personal { note(row, .missingName) }
    if department == nil { note(row, .missingDepartment) }
    places[number] = people.count
    people.append(person)
  }

  private mutating func note(_ row: CSVRow, _ kind: PeopleFile.Note.Kind) {
    notes.append(.init(line: row.line, kind))
  }

  /// Empty fields at the end of a longer row are no fault: spreadsheets leave them.
  private mutating func checkWidth(_ row: CSVRow) {
    let isLonger = row.fields.dropFirst(header.width).contains { !isBlank($0) }
    if row.fields.count < header.width || isLonger {
      note(row, .width(expected: header.width, found: row.fields.count))
    }
  }

  /// The row's value without needless blanks; `nil` when there is none or it mustn't be kept.
  ///
  /// Every value comes through here.
  private mutating func value(_ column: PeopleColumn, in row: CSVRow) -> String? {
    guard let index = header.columns[column], index < row.fields.count else { return nil }
    let value = collapsed(row.fields[index])
    guard !value.isEmpty else { return nil }
    guard !hasPersonalNumber(value) else {
      note(row, .personalNumber(column))
      return nil
    }
    if isGarbled(value) { note(row, .garbled(column, value)) }
    return value
  }

  private mutating func number(in row: CSVRow) -> String? {
    guard let value = value(.extension, in: row) else { return nil }
    var scalars = value.unicodeScalars
    scalars.removeAll { $0.properties.isWhitespace }
    // The mark by which a spreadsheet keeps '0123 from becoming 123.
    if scalars.first == "'" { scalars.removeFirst() }
    guard !scalars.isEmpty else { return nil }
    let number = String(scalars)
    if !scalars.allSatisfy(isDialled) {
      note(row, .oddExtension(number))
    }
    return number
  }

  private mutating func name(in row: CSVRow) -> String? {
    let parts = joined(value(.givenName, in: row), value(.surname, in: row))
    guard let whole = value(.name, in: row) else { return parts }
    guard whole.utf8.contains(UInt8(ascii: ",")) else { return whole }
    // "Hansen, Mette": the parts say which is which, the comma alone doesn't.
    if let parts { return parts }
    note(row, .nameWithComma(whole))
    return whole
  }

  private mutating func callName(in row: CSVRow) -> String? {
    let parts = joined(value(.callGivenName, in: row), value(.callSurname, in: row))
    return value(.callName, in: row) ?? parts
  }

  private mutating func aliases(in row: CSVRow) -> [String] {
    var found: [String] = []
    let all = (value(.aliases, in: row) ?? "").unicodeScalars
    for part in all.split(whereSeparator: { $0 == "|" || $0 == "/" }) {
      let alias = collapsed(String(part))
      if !alias.isEmpty, !found.contains(alias) { found.append(alias) }
    }
    return found
  }

  private mutating func mailboxType(in row: CSVRow) -> Person.MailboxType {
    guard let value = value(.mailboxType, in: row) else { return .personal }
    switch value.lowercased() {
    case "personlig", "personligt", "person", "personal": return .personal
    case "fælles", "fællespostkasse", "delt", "funktion", "funktionspostkasse", "gruppe", "shared",
      "function", "group":
      return .shared
    default:
      note(row, .unknownMailboxType(value))
      return .personal
    }
  }
}

private func isDialled(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "0"..."9", "+", "*", "#": true
  default: false
  }
}

extension Person {
  /// Whether the rows agree on everything but where they stand.
  fileprivate func saysTheSame(as other: Person) -> Bool {
    let moved = Person(
      extension: other.extension, name: other.name, callName: other.callName,
      department: other.department, aliases: other.aliases, mailboxType: other.mailboxType,
      mail: other.mail, leader: other.leader, line: line)
    return self == moved
  }
}

/// Active Directory's `manager` is a path: of `CN=Lis Holm,OU=Ydelse,DC=…` the first name.
private func leaderName(_ value: String) -> String? {
  guard value.lowercased().hasPrefix("cn=") else { return value }
  var name = ""
  var isEscaped = false
  for character in value.dropFirst(3) {
    if isEscaped {
      name.append(character)
      isEscaped = false
    } else if character == "\\" {
      isEscaped = true
    } else if character == "," {
      break
    } else {
      name.append(character)
    }
  }
  let shown = collapsed(name)
  return shown.isEmpty ? nil : shown
}

private func joined(_ first: String?, _ second: String?) -> String? {
  let parts = [first, second].compactMap { $0 }
  return parts.isEmpty ? nil : parts.joined(separator: " ")
}
