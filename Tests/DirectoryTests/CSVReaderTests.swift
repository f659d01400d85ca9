import Directory
import Testing

@Suite struct CSVReaderTests {
  struct Read: Sendable {
    let text: String
    let rows: [CSVRow]
    var separator = CSVSeparator.semicolon
  }

  @Test(arguments: [
    Read(text: "", rows: []),
    Read(text: "\n\r\n ; ;\n", rows: []),
    Read(text: "a;b", rows: [row(1, "a", "b")]),
    Read(text: "a;b\n", rows: [row(1, "a", "b")]),
    Read(text: "a;b\r\n1;2\r\n", rows: [row(1, "a", "b"), row(2, "1", "2")]),
    Read(text: "a;b\r1;2\r", rows: [row(1, "a", "b"), row(2, "1", "2")]),
    Read(text: "a;b\n\n\n1;\n;;\n;2", rows: [row(1, "a", "b"), row(4, "1", ""), row(6, "", "2")]),
    Read(text: "a;b;\n1\n", rows: [row(1, "a", "b", ""), row(2, "1")]),
    Read(text: "\"a;\"\"x\"\"\";\"\"\n", rows: [row(1, "a;\"x\"", "")]),
    Read(
      text: "a;\"b\r\nb\nb\rb\"\r\n1;2",
      rows: [row(1, "a", "b\r\nb\nb\rb"), row(5, "1", "2")]),
    // A quote that doesn't open the field is just a quote.
    Read(text: "5\" rør;x\"y\"\n", rows: [row(1, "5\" rør", "x\"y\"")]),
    Read(text: "\"a\"b;c\n", rows: [row(1, "ab", "c")]),
    Read(text: " \"a\";b", rows: [row(1, " \"a\"", "b")]),
    Read(text: "a,b\n1;2,3", rows: [row(1, "a", "b"), row(2, "1;2", "3")], separator: .comma),
    Read(text: "a\tb,c\n", rows: [row(1, "a", "b,c")], separator: .tab),
    Read(text: "a|b\n", rows: [row(1, "a", "b")], separator: .pipe),
    // Separators in quotes don't count, and of equals the Danish one wins.
    Read(text: "\"a,b,c\";d\n", rows: [row(1, "a,b,c", "d")]),
    Read(text: "a,b;c\n", rows: [row(1, "a,b", "c")]),
    Read(text: "\n;;;\na;b\n", rows: [row(3, "a", "b")]),
    Read(text: "sep=,\r\na,b;c;d\r\n", rows: [row(2, "a", "b;c;d")], separator: .comma),
    Read(text: "SEP=\t\na\tb\n", rows: [row(2, "a", "b")], separator: .tab),
    Read(text: "sep=;", rows: []),
    Read(
      text: "#TYPE Microsoft.ActiveDirectory.Management.ADUser\r\na,b\r\n",
      rows: [row(2, "a", "b")], separator: .comma),
    Read(text: "sep;x\n", rows: [row(1, "sep", "x")]),
  ])
  func reads(_ read: Read) throws {
    var reader = CSVReader(try decodeText(Array(read.text.utf8)))
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    #expect(rows == read.rows)
    if !rows.isEmpty { #expect(reader.separator == read.separator) }
  }

  @Test(arguments: [
    ("a;\"b\n\n", 1), ("a;b\n1;2\r\n3;\"x\"\"", 3), ("a\n\"b\nc\"\n\"", 4), ("a;\"b,c\n", 1),
  ])
  func tellsWhereAnUnclosedQuoteOpened(text: String, line: Int) throws {
    var reader = CSVReader(try decodeText(Array(text.utf8)))
    #expect(throws: CSVError.unclosedQuote(line: line)) {
      while try reader.next() != nil {}
    }
  }

  @Test func aGivenSeparatorIsTaken() throws {
    var reader = CSVReader(try decodeText(Array("a;b,c;d".utf8)), separator: .comma)
    #expect(try reader.next()?.fields == ["a;b", "c;d"])
  }
}

private func row(_ line: Int, _ fields: String...) -> CSVRow {
  CSVRow(line: line, fields: fields)
}
