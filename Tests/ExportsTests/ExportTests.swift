import Directory
import Exports
import Foundation
import FoundationXML
import JSONWriting
import Reports
import Testing
import Timing

/// What must never be in a pseudonymised output.
private let secrets = [
  "0417", "4501", "Mette", "Hansen", "HYPERLINK", "Ib Leder", "example.dk", "unavail", "to døgn",
  "log/full", "Langtidssyg", "uhørt",
]

private func sarif(_ report: Report) throws -> Data {
  Data(try JSONText.of(SARIFDocument(report, rules: InventedReport.rules)).utf8)
}

@Test("the long table has a row for each verdict, no formula, and leading zeros")
func longTable() throws {
  let bytes = LongTable.bytes(InventedReport.report, rules: InventedReport.rules)
  let text = try #require(String(bytes: bytes, encoding: .utf8))
  #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("run;date;date_danish;".utf8)))
  let lines = text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
  #expect(lines.count == 1 + 5)
  let late = try #require(lines.first { $0.contains("inden for to døgn") })
  #expect(late.contains(";0417;\"'=HYPERLINK(\"\"x\"\")\";"))
  #expect(late.contains(";callback;6d;callback;fail;fail;employee;too_long;"))
  #expect(late.contains(";\"3,25\";\"4,00\";\"0,9700\";2026-11-22;reopened;"))
  let waived = try #require(lines.first { $0.contains("unheard_over_24h;waived;") })
  #expect(waived.contains("log/full:17") && waived.hasSuffix(";2026-12-31;0"))
}

@Test("the summary counts by department and rule")
func summaryTable() throws {
  let text = String(decoding: SummaryTable.bytes(InventedReport.report), as: UTF8.self)
  #expect(text.contains("3;2026-11-23;Borgerservice;daily_listening;0;0;0;0;1\r\n"))
  #expect(text.contains("3;2026-11-23;\"Vej & \"\"Park\"\"\";callback;0;0;1;0;0\r\n"))
}

@Test("JUnit is well-formed, and what was not evaluated or is waived is skipped")
func junit() throws {
  let text = JUnitDocument.text(InventedReport.report, rules: InventedReport.rules)
  let parser = XMLParser(data: Data(text.utf8))
  #expect(parser.parse())
  #expect(
    text.contains(
      "<testsuites name=\"Birkeager &amp; Omegn\" tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"2\""
    ))
  #expect(text.contains("message=\"Løftet er for langt: &lt;to døgn&gt;.\""))
  #expect(text.contains("<skipped message=\"waived until 2026-12-31\"/>"))
  #expect(text.contains("<skipped message=\"Loggen mangler.\"/>"))
}

@Test("SARIF lists all rules, suppresses what is waived, and says what is new")
func sarifDocument() throws {
  let object = try JSONSerialization.jsonObject(with: sarif(InventedReport.report))
  let document = try #require(object as? [String: Any])
  #expect(document["version"] as? String == "2.1.0")
  let run = try #require((document["runs"] as? [[String: Any]])?.first)
  let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
  #expect((driver["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String }.count == 3)
  let results = try #require(run["results"] as? [[String: Any]])
  #expect(results.map { $0["kind"] as? String } == ["fail", "notApplicable", "fail"])
  #expect(results.map { $0["level"] as? String } == ["error", "none", "error"])
  #expect(results.map { $0["baselineState"] as? String } == ["new", nil, "unchanged"])
  let suppressions = results[2]["suppressions"] as? [[String: Any]]
  #expect(suppressions?.first?["justification"] as? String == "Langtidssyg afløses")
  let text = String(decoding: try sarif(InventedReport.report), as: UTF8.self)
  #expect(text.contains("\"uri\" : \"spool/0417/unavail%20%C3%A5.wav\""))
}

@Test("metrics have no names or numbers, end in a line break and escape what must be")
func metrics() throws {
  let text = MetricsText.text(InventedReport.report, lastSuccess: Instant(1_795_334_400))
  #expect(text.hasSuffix("\n"))
  let samples = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  #expect(Set(samples.map { $0.split(separator: " ").dropLast() }).count == samples.count)
  #expect(samples.allSatisfy { Int64($0.split(separator: " ").last ?? "") != nil })
  #expect(text.contains("klartone_mailboxes{rule=\"callback\",verdict=\"fail\"} 1\n"))
  #expect(
    text.contains(
      "klartone_department_fail{department=\"Vej & \\\"Park\\\"\",rule=\"callback\"} 1\n"))
  #expect(text.contains("klartone_findings{rule=\"callback\",severity=\"fail\"} 1\n"))
  #expect(!text.contains("severity=\"fail\"} 2"))
  #expect(!text.contains("Mette") && !text.contains("0417"))
}

@Test("nothing that tells who somebody is leaves in a pseudonymised output")
func pseudonyms() throws {
  let hidden = InventedReport.report.pseudonymised(InventedReport.pseudonyms)
  let outputs = [
    String(decoding: LongTable.bytes(hidden, rules: InventedReport.rules), as: UTF8.self),
    String(decoding: SummaryTable.bytes(hidden), as: UTF8.self),
    JUnitDocument.text(hidden, rules: InventedReport.rules),
    String(decoding: try sarif(hidden), as: UTF8.self), MetricsText.text(hidden, lastSuccess: nil),
  ]
  for output in outputs { for secret in secrets { #expect(!output.contains(secret)) } }
  // The same twice, and two are two.
  #expect(hidden == InventedReport.report.pseudonymised(InventedReport.pseudonyms))
  #expect(Set(hidden.subjects.map(\.key)).count == 3)
  #expect(hidden.tallies == InventedReport.report.tallies)
}

/// The report as JSON, compared with files kept beside the tests; `KLARTONE_GOLDEN=write` writes them
/// anew.
@Test("the JSON is as before, with names and without", arguments: [false, true])
func reportDocument(hidden: Bool) throws {
  let report =
    hidden
    ? InventedReport.report.pseudonymised(InventedReport.pseudonyms) : InventedReport.report
  let made = try JSONText.of(
    ReportDocument(report, rules: InventedReport.rules, pseudonymised: hidden))
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/report\(hidden ? "-pseudonymised" : "").json")
  if ProcessInfo.processInfo.environment["KLARTONE_GOLDEN"] == "write" {
    try Data(made.utf8).write(to: file)
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == made)
  if hidden { for secret in secrets { #expect(!made.contains(secret), "\(secret)") } }
}
