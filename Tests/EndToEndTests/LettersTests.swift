import Foundation
import Testing

/// Letters to employees, from scan to sendmail.
@Suite("letters")
struct LettersTests {
  private static let texts = [
    (
      "4501", "Mette Hansen", "m.hansen@by.example",
      "Du har ringet til Mette Hansen, Borgerservice."
    ),
    ("4502", "Søren Ærø", "soren@by.example", "Du har ringet til Søren Ærø. Jeg er på barsel."),
    ("4503", "Uden Mail", "", "Hej."),
    ("4504", "Anne Væk", "anne@by.example", "Hej."),
    (
      "4590", "Eva Friis", "eva@by.example",
      "Du har ringet til Eva Friis, Borgerservice. Jeg kan ikke besvare telefonen i øjeblikket. Læg dit "
        + "navn og nummer, så ringer jeg tilbage inden for et døgn, eller vend retur til Omstillingen "
        + "ved at taste firkant nul. Indtal din besked efter klartonen."
    ),
  ]

  /// Six mailboxes, one of them a recording and one the leader's; one employee away until 27 November.
  private static func site(in folder: URL) throws {
    func write(_ name: String, _ text: String) throws {
      try text.write(
        to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let sound = folder.appendingPathComponent("lyd")
    try FileManager.default.createDirectory(at: sound, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: KlartoneProcess.fixtures + "/municipality/greetings/4543.WAV",
      toPath: sound.path + "/4543.wav")
    try write(
      "people.csv",
      "Lokalnummer;Navn;Afdeling;Type;E-mail;Leder\n"
        + "4543;Torben Dahl;Socialafdelingen;person;torben@by.example;Eva Friis\n"
        + texts.map { "\($0.0);\($0.1);Borgerservice;person;\($0.2);Eva Friis\n" }.joined())
    try write(
      "postkasser.csv",
      "postkasse;fil;tekst\n4543;4543.wav;\n" + texts.map { "\($0.0);;\($0.3)\n" }.joined())
    try write("fravaer.csv", "Lokalnummer;Fra;Til;Årsag\n4504;20-11-2026;27-11-2026;Sygdom\n")
    try write(
      "site.json5",
      """
      {
        municipality: { name: "Birkeager Kommune" },
        store: "klartone.sqlite",
        letters: {
          from: "telefoni@by.example", replyTo: "hr@by.example",
          guide: "https://intra.by.example/telefoni", privacy: "https://intra.by.example/kontrol",
        },
        sources: {
          timeZone: "Europe/Copenhagen",
          directory: { csv: "people.csv" },
          generic: { mailboxes: "postkasser.csv", greetings: "lyd" },
          absences: { csv: ["fravaer.csv"] },
        },
      }
      """)
  }

  private static func scan(_ folder: URL) throws {
    let scan = try KlartoneProcess.run(
      ["scan", "--site", folder.path + "/site.json5", "--as-of", "2026-11-23T07:00"])
    #expect(scan.status == 1, "\(scan.diagnostics)")
  }

  private static func letters(
    _ folder: URL, _ arguments: [String], day: String = "2026-11-23"
  ) throws -> KlartoneProcess.Outcome {
    try KlartoneProcess.run(
      ["letters", "--site", folder.path + "/site.json5", "--as-of", day + "T08:00"] + arguments,
      in: folder)
  }

  private static func file(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("a folder of letters: what is missing, what was heard, a greeting; nobody twice in a week")
  func folder() throws {
    try KlartoneProcess.inFolder { folder in
      try Self.site(in: folder)
      try Self.scan(folder)
      let dry = try Self.letters(folder, ["--dry-run"])
      #expect(dry.status == 0, "\(dry.diagnostics)")
      #expect(dry.output.contains("4543 Torben Dahl <torben@by.example>: "))
      #expect(dry.output.contains("4503 Uden Mail: ingen mailadresse"))
      #expect(dry.output.contains("4504 Anne Væk: er væk"))
      #expect(dry.output.contains("leder Eva Friis <eva@by.example>"))
      // Nothing was written, and nothing is kept of it.
      let run = try Self.letters(folder, ["--out", "breve"])
      #expect(run.status == 0 && run.output == dry.output, "\(run.diagnostics)")
      let manager = FileManager.default
      #expect(
        try manager.contentsOfDirectory(atPath: folder.path + "/breve/employees").sorted() == [
          "4501.eml", "4501.txt", "4502.eml", "4502.txt", "4543.eml", "4543.txt",
        ])
      let torben = try Self.file(folder, "breve/employees/4543.txt")
      #expect(
        torben.hasPrefix("Hej Torben\n\nVed kontrollen af telefonsvarere den 23. november 2026"))
      #expect(torben.contains("ringer tilbage inden for et døgn. Der er ingen frist"))
      #expect(torben.contains("hurtigst muligt"))
      #expect(torben.firstMatch(of: /0\d:\d\d/) != nil)
      #expect(
        torben.contains("    Du har ringet til Torben Dahl, Socialafdelingen. Jeg kan ikke besvare")
      )
      #expect(torben.contains("kan høre forkert") && torben.contains("lytter et menneske"))
      #expect(torben.contains("rettigheder man har: https://intra.by.example/kontrol"))
      #expect(torben.hasSuffix("Venlig hilsen\nBirkeager Kommune\n"))
      // Why somebody is away is repeated nowhere, neither what they said nor what a list says.
      for name in try manager.subpathsOfDirectory(atPath: folder.path + "/breve") {
        let text = (try? Self.file(folder, "breve/" + name)) ?? ""
        for secret in ["barsel", "Sygdom", "sygdom"] { #expect(!text.contains(secret), "\(name)") }
      }
      // The leader is told how many, and next week who has done nothing.
      let eva = try Self.file(folder, "breve/leaders/Eva_Friis.txt")
      #expect(eva.hasPrefix("Hej Eva\n") && eva.contains("5 telefonsvarere, hvoraf 0 uden"))
      #expect(eva.contains("På 5 telefonsvarere er der noget at rette") && !eva.contains("Torben"))
      let table = CSVTable(try Self.file(folder, "breve/letters.csv"))
      #expect(table.rows.count == 1 + 3)
      #expect(table.rows[1].first == "m.hansen@by.example")
      #expect(table.rows[3].last == torben)
      let access = try manager.attributesOfItem(atPath: folder.path + "/breve")[.posixPermissions]
      #expect(access as? Int == 0o700)

      // Sunday is too early, Monday is not; and what is there is never written over.
      let sunday = try Self.letters(folder, ["--dry-run"], day: "2026-11-29")
      #expect(sunday.output.contains("4543 Torben Dahl: har fået et for nylig"))
      #expect(sunday.output.contains("4504 Anne Væk <anne@by.example>"))
      let monday = try Self.letters(
        folder, ["--out", "breve2", "--language", "en"], day: "2026-11-30")
      #expect(monday.output.contains("4543 Torben Dahl <torben@by.example>"))
      #expect(try Self.file(folder, "breve2/employees/4543.txt").hasPrefix("Hello Torben\n"))
      let summary = try Self.file(folder, "breve2/leaders/Eva_Friis.txt")
      #expect(summary.contains("- Torben Dahl (extension 4543): "))
      #expect(summary.contains("In 2 mailboxes there is") && !summary.contains("Anne"))
      #expect(try Self.letters(folder, ["--out", "breve"], day: "2026-12-07").status == 2)
      let nowhere = try Self.letters(folder, ["--out", "no/where"], day: "2026-12-07")
      #expect(nowhere.status == 4)
      #expect(
        try Self.letters(folder, ["--dry-run"], day: "2026-12-07").output.contains("<torben@"))
    }
  }

  @Test("letters that cannot be from anybody, or say nothing of rights, are not written")
  func settings() throws {
    try KlartoneProcess.inFolder { folder in
      try Self.site(in: folder)
      try Self.scan(folder)
      let whole = try Self.file(folder, "site.json5")
      let changes = [
        ("\"telefoni@by.example\"", "\"telefoni\"", "letters.from"),
        ("\"https://intra.by.example/kontrol\"", "\"\"", "letters.privacy"),
        ("\"hr@by.example\"", "\"hr\"", "letters.replyTo"),
      ]
      for (old, new, setting) in changes {
        try whole.replacingOccurrences(of: old, with: new)
          .write(to: folder.appendingPathComponent("site.json5"), atomically: true, encoding: .utf8)
        let run = try Self.letters(folder, ["--out", "breve"])
        #expect(run.status == 2 && run.diagnostics.contains(setting), "\(run.diagnostics)")
      }
      try whole.write(
        to: folder.appendingPathComponent("site.json5"), atomically: true, encoding: .utf8)
      #expect(try Self.letters(folder, []).status == 2)
      let none = try Self.letters(folder, ["--send", "--sendmail", "/no/such/sendmail -t"])
      #expect(none.status == 2 && none.diagnostics.contains("/no/such/sendmail"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/breve"))
    }
  }

  @Test(
    "sendmail gets each letter once: one that fails is tried again, one that was cut off is not")
  func sending() throws {
    try KlartoneProcess.inFolder { folder in
      try Self.site(in: folder)
      try Self.scan(folder)
      let sendmail = folder.path + "/sendmail"
      func install(_ script: String) throws {
        try "#!/bin/sh\nset -- \(folder.path)\n\(script)\n"
          .write(toFile: sendmail, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sendmail)
      }
      func send() throws -> KlartoneProcess.Outcome {
        try Self.letters(folder, ["--send", "--sendmail", sendmail + " -t -i"])
      }
      /// To whom letters went that sendmail took, in order.
      func sent() throws -> [String] {
        ((try? Self.file(folder, "sent")) ?? "").split(separator: "\n").compactMap { line in
          line.split(separator: "<").last.map { String($0.dropLast()) }
        }
      }
      let take = "cat > \"$1/mail\"; grep -a -A1 '^To:' \"$1/mail\" | grep '<' >> \"$1/sent\""
      // The first is refused, the second taken; the third takes Klartone with it, and is taken.
      try install(
        """
        n=$(cat "$1/n" 2>/dev/null || echo 0); echo $((n+1)) > "$1/n"
        if [ $n = 0 ]; then echo 'mailbox unknown' >&2; exit 67; fi
        \(take)
        if [ $n = 2 ]; then kill -9 $PPID; fi
        """)
      let killed = try send()
      #expect(killed.status != 0)
      #expect(killed.diagnostics.contains("m.hansen@by.example: ikke sendt"))
      #expect(try sent() == ["soren@by.example", "torben@by.example"])
      // Again: the refused one goes, and no other twice.
      try install(take)
      let again = try send()
      #expect(again.status == 0, "\(again.diagnostics)")
      #expect(again.output.contains("Sendt: 2. Ikke sendt: 0."))
      #expect(again.output.contains("4502 Søren Ærø: har fået et for nylig"))
      #expect(again.output.contains("4543 Torben Dahl: et brev var ved at blive afleveret"))
      #expect(
        try sent() == [
          "soren@by.example", "torben@by.example", "m.hansen@by.example", "eva@by.example",
        ])
      #expect(try send().output.contains("0 breve til medarbejdere, oversigt til 0 ledere"))
      // A failing sendmail is told of letter by letter, and nothing counts as sent.
      try install("cat > /dev/null; echo 'queue full' >&2; exit 75")
      let failing = try Self.letters(
        folder, ["--send", "--sendmail", sendmail], day: "2026-11-30")
      #expect(failing.status == 4)
      #expect(failing.diagnostics.contains("soren@by.example: ikke sendt"))
      #expect(failing.diagnostics.contains("queue full"))
      #expect(failing.output.contains("Sendt: 0. Ikke sendt: 5."))
      let still = try Self.letters(folder, ["--dry-run"], day: "2026-11-30")
      #expect(still.output.contains("4 breve til medarbejdere"))
    }
  }
}
