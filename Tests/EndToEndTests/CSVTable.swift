/// A report as a spreadsheet reads it: semicolons, quotes doubled, CRLF.
struct CSVTable {
  let rows: [[String]]

  init(_ text: String) {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    func endField() {
      rows[rows.count - 1].append(field)
      field = ""
    }
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        rest.removeFirst()
        field.unicodeScalars.append(scalar)
      case ("\"", _): isQuoted.toggle()
      case (";", false): endField()
      case ("\n", false):
        endField()
        rows.append([])
      case ("\r", false), ("\u{FEFF}", false): break
      default: field.unicodeScalars.append(scalar)
      }
    }
    if rows.last?.isEmpty == true, field.isEmpty { rows.removeLast() } else { endField() }
    self.rows = rows
  }

  /// The column before the one so named: an element's verdict stands before its reason.
  func column(before name: String) -> Int? {
    rows.first?.firstIndex(of: name).map { $0 - 1 }
  }
}
