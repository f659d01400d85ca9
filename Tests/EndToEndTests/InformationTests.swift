import Foundation
import Testing

/// Listening is looked at only when the employees have been told.
@Suite("information duty, and klartone notice")
struct InformationTests {
  /// One mailbox, one greeting, a log of two calls.
  private func site(_ information: String, in folder: URL) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/g", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: KlartoneProcess.fixtures + "/municipality/greetings/0418.wav",
      toPath: folder.path + "/g/4512.wav")
    try Data("Postkasse;Navn;Afdeling\n4512;Bo Lund;Jobcenter\n".utf8)
      .write(to: folder.appendingPathComponent("p.csv"))
    try Data("mailbox,time,action\n4512,2026-10-27 08:12:00,opened\n".utf8)
      .write(to: folder.appendingPathComponent("log.csv"))
    let file = folder.appendingPathComponent("site.json5")
    let text = """
      {
        municipality: { name: "Birkeager Kommune" },
        information: { \(information) },
        sources: {
          timeZone: "Europe/Copenhagen", greetings: "g", directory: { csv: "p.csv" },
          logs: {
            generic: ["log.csv"], actions: { opened: "opened" },
            columns: { mailbox: "mailbox", time: "time", action: "action" },
          },
        },
      }
      """
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private static let days = [
    "--since", "2026-10-27", "--until", "2026-10-27", "--as-of", "2026-10-28T09:00",
  ]

  @Test(
    "without purpose and date, and before the date, listening is off and the report says so",
    arguments: [
      ("", "information.purpose", "not_informed"),
      ("purpose: 'p'", "information.informedOn", "not_informed"),
      ("purpose: ' ', informedOn: '2026-10-01'", "information.purpose", "not_informed"),
      ("purpose: 'p', informedOn: '2026-10-29'", "29. oktober 2026", "not_yet_informed"),
      ("purpose: 'p', informedOn: '2026-10-28'", "27. oktober 2026", ""),
    ])
  func off(_ information: String, _ told: String, _ code: String) throws {
    try KlartoneProcess.inFolder { folder in
      let site = try site(information, in: folder)
      let access = try KlartoneProcess.run(["access", "--site", site, "--json", "-"] + Self.days)
      #expect(access.diagnostics.contains(told), "\(access)")
      let json = folder.path + "/r.json"
      let scan = try KlartoneProcess.run(["scan", "--site", site, "--json", json] + Self.days)
      let root = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: json)))
          as? [String: Any])
      #expect((root["greetings"] as? [[String: Any]])?.count == 1)
      #expect(scan.diagnostics.contains(told), "\(scan)")
      let reason = root["accessOff"] as? [String: Any]
      if code.isEmpty {
        #expect(access.status != 2 && root["access"] is [String: Any] && reason == nil)
      } else {
        #expect(access.status == 2 && access.output.isEmpty)
        #expect(access.diagnostics.contains("notice"))
        #expect(root["access"] == nil && reason?["code"] as? String == code)
        #expect(scan.output.contains("Aflytning: ikke vurderet."), "\(scan)")
        // A choice, not a fault: as without logs.
        #expect(scan.status == 1, "\(scan)")
      }
    }
  }

  @Test("the sheet is written whole, with gaps that can be seen; the exit code tells of them")
  func notice() throws {
    try KlartoneProcess.inFolder { folder in
      let bare = try KlartoneProcess.run(["notice"])
      #expect(bare.status == 1 && bare.output.contains("[udfyldes: information.purpose]"))
      #expect(
        bare.diagnostics.contains("information.recipients") && bare.diagnostics.contains("sources"))
      let file = folder.appendingPathComponent("o.md")
      let fixture = KlartoneProcess.fixtures + "/asterisk/site.json5"
      let almost = try KlartoneProcess.run(["notice", "--site", fixture])
      #expect(almost.status == 1 && almost.diagnostics.contains(": information.legalBasis."))
      let site = try site(
        """
        purpose: 'p', informedOn: '2026-10-01', controller: 'c', contact: 'k', legalBasis: 'l',
        recipients: ['r'],
        """, in: folder)
      let run = try KlartoneProcess.run(["notice", "--site", site, "--out", file.path])
      #expect(run.status == 0 && run.output.isEmpty && run.diagnostics.isEmpty, "\(run)")
      let sheet = try String(contentsOf: file, encoding: .utf8)
      #expect(sheet.hasPrefix("# Orientering til medarbejderne") && !sheet.contains("[udfyldes"))
      #expect(sheet.contains("Birkeager Kommune") && sheet.contains("1. oktober 2026"))
      let impact = try KlartoneProcess.run([
        "notice", "--site", site, "--dpia", "--language", "en",
      ])
      #expect(impact.status == 0 && impact.output.hasPrefix("# Input to the impact assessment"))
      let lost = try KlartoneProcess.run(["notice", "--site", site, "--out", "/nowhere/o.md"])
      #expect(lost.status == 4 && lost.diagnostics.contains("/nowhere/o.md"))
    }
  }
}
