import Directory
import Testing

@Suite struct CSVWriterTests {
  struct Written: Sendable {
    let field: CSVField
    let text: String
  }

  @Test(arguments: [
    Written(field: "0123", text: "0123"),
    Written(field: "Søren", text: "Søren"),
    Written(field: "", text: ""),
    Written(field: "a;b", text: "\"a;b\""),
    Written(field: "a,b", text: "\"a,b\""),
    Written(field: "si \"hej\"", text: "\"si \"\"hej\"\"\""),
    Written(field: "to\r\nlinjer", text: "\"to\r\nlinjer\""),
    Written(field: " x", text: "\" x\""),
    Written(field: "=1+1", text: "'=1+1"),
    Written(field: "=HYPERLINK(\"x\";1)", text: "\"'=HYPERLINK(\"\"x\"\";1)\""),
    Written(field: "+4512345678", text: "'+4512345678"),
    Written(field: "-1", text: "'-1"),
    Written(field: "@SUM", text: "'@SUM"),
    Written(field: "\t=1", text: "\"'\t=1\""),
    Written(field: "\r=1", text: "\"'\r=1\""),
    Written(field: "＝1", text: "'＝1"),
    Written(field: "a=1", text: "a=1"),
    Written(field: .integer(-12), text: "-12"),
    Written(field: .decimal(-23.456, places: 1), text: "\"-23,5\""),
    Written(field: .decimal(-0.04, places: 1), text: "\"0,0\""),
    Written(field: .decimal(2.05, places: 0), text: "2"),
    Written(field: .decimal(1.005, places: 3), text: "\"1,005\""),
    Written(field: .decimal(.nan, places: 1), text: ""),
    Written(field: .decimal(.infinity, places: 1), text: ""),
  ])
  func writes(_ written: Written) {
    var writer = CSVWriter()
    writer.append([written.field, "x"])
    let text = String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
    #expect(text == "\(written.text);x\r\n")
    #expect(writer.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: CSVSeparator.allCases)
  func readsBackWhatItWrote(separator: CSVSeparator) throws {
    let rows = [
      ["Lokal", "Navn", "Bemærkning"], ["0042", "Åse \"Æ\" Ø|", "to\nlinjer; og, en\ttabulator"],
      ["7", "", "slut"],
    ]
    var writer = CSVWriter(separator: separator)
    for row in rows { writer.append(row.map(CSVField.text)) }
    var reader = CSVReader(try decodeText(writer.bytes))
    #expect(reader.separator == separator)
    for row in rows { #expect(try reader.next()?.fields == row) }
    #expect(try reader.next() == nil)
  }
}
