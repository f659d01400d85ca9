import Foundation
import Testing

/// Findings go to leaders, so the list of people's leaders must reach what leaders get.
@Suite("the leader, from the list of people to the export")
struct LeaderTests {
  @Test("a leader is kept with the run, in the export with names only, and for a department if one")
  func leaders() throws {
    try KlartoneProcess.inFolder { folder in
      func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      // Text greetings: nothing has to be heard.
      try write(
        "people.csv",
        """
        Lokalnummer;Navn;Afdeling;Leder
        4512;Mette Hansen;Ydelse;Lis Holm
        4513;Per Lund;Ydelse;Lis Holm
        4514;Ole Kjær;Byggesag;Eva Dam
        4515;Ib Krog;Byggesag;Bo Dam
        4516;Pia Nørgaard;Kultur;

        """)
      let text = "Du har ringet til en telefonsvarer."
      try write(
        "boxes.csv",
        "mailbox;greeting_text\n" + (4512...4516).map { "\($0);\(text)\n" }.joined())
      try write("forwards.csv", "extension;target\n4512;4400\n4513;4400\n4514;4400\n4515;4400\n")
      try write(
        "site.json5",
        """
        {
          numbers: { switchboard: ["4400"] }, store: "k.sqlite",
          sources: {
            timeZone: "Europe/Copenhagen", directory: { csv: "people.csv" },
            generic: { mailboxes: "boxes.csv" }, forwards: { csv: ["forwards.csv"] },
          },
        }
        """)
      let site = folder.path + "/site.json5"
      let scan = try KlartoneProcess.run([
        "scan", "--site", site, "--as-of", "2026-11-25T11:00", "--json", "-",
      ])
      #expect(scan.status == 1, "\(scan.diagnostics)")
      func table(_ options: [String]) throws -> [[String: String]] {
        let run = try KlartoneProcess.run(
          ["export", "--store", folder.path + "/k.sqlite", "--format", "csv"] + options)
        let rows = CSVTable(run.output).rows
        let head = try #require(rows.first)
        return rows.dropFirst().map {
          Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first })
        }
      }
      let named = try table(["--with-names", "tilsyn"])
      func leaders(_ column: String, _ value: String) -> Set<String?> {
        Set(named.filter { $0[column] == value }.map { $0["leader"] })
      }
      #expect(leaders("mailbox", "4512") == ["Lis Holm"])
      #expect(leaders("mailbox", "4515") == ["Bo Dam"])
      #expect(leaders("mailbox", "4516") == [""])
      // Rule 23 is about departments: Byggesag has two leaders, and neither is guessed.
      #expect(leaders("subject", "Ydelse") == ["Lis Holm"])
      #expect(leaders("subject", "Byggesag") == [""])
      let hidden = try table([])
      #expect(!hidden.isEmpty && hidden.allSatisfy { $0["leader"] == "" })
    }
  }
}
