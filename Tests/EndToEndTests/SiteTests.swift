import Foundation
import Testing

/// The fixture municipality on Asterisk, through the built command.
@Suite("a site: mailboxes, listening, and both with the greetings")
struct SiteTests {
  private static let fixture = KlartoneProcess.fixtures + "/asterisk"

  /// A copy of the fixture whose files have the times of change that Git does not keep.
  private static func copy(to folder: URL) throws -> String {
    let copy = folder.appendingPathComponent("site")
    try FileManager.default.copyItem(atPath: fixture, toPath: copy.path)
    let times = try String(contentsOfFile: fixture + "/times.tsv", encoding: .utf8)
    for row in times.split(separator: "\n") {
      let parts = row.split(separator: "\t")
      guard parts.count == 2, let at = Double(parts[1]) else { continue }
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: at)],
        ofItemAtPath: copy.path + "/" + parts[0])
    }
    return copy.path
  }

  private static let period = [
    "--since", "2026-10-19", "--until", "2026-11-01", "--as-of", "2026-11-02T08:00",
  ]

  /// `expected.tsv`, by mailbox and column.
  private static func expected() throws -> [String: [String: String]] {
    let text = try String(contentsOfFile: fixture + "/expected.tsv", encoding: .utf8)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    var table: [String: [String: String]] = [:]
    for row in rows.dropFirst() {
      table[row[0]] = Dictionary(zip(rows[0], row), uniquingKeysWith: { first, _ in first })
    }
    return table
  }

  @Test("every mailbox's days are what was played into the logs, gaps and clock change included")
  func days() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.copy(to: folder)
      let run = try KlartoneProcess.run(
        ["access", "--site", site + "/site.json5", "--json", "-"] + Self.period)
      // Some days cannot be decided: the 23rd's log was lost.
      #expect(run.status == 4)
      let root = try run.json()
      #expect(root["schema"] as? String == "klartone-access/1")
      let mailboxes = try #require(root["mailboxes"] as? [[String: Any]])
      let expected = try Self.expected()
      #expect(mailboxes.count == expected.count)
      for mailbox in mailboxes {
        let number = try #require(mailbox["mailbox"] as? String)
        let want = try #require(expected[number])
        let days = try #require(mailbox["days"] as? [[String: Any]])
        #expect(days.count == 14)
        func dates(_ state: String) -> String {
          days.filter { $0["state"] as? String == state }.compactMap { $0["date"] as? String }
            .joined(separator: " ")
        }
        #expect(dates("missing") == want["missed"], "\(number) missed")
        #expect(dates("undecided") == want["undecided"], "\(number) undecided")
      }
    }
  }

  @Test("the lines that prove a listening are named, and are there")
  func lines() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.copy(to: folder)
      let run = try KlartoneProcess.run(
        ["access", "--site", site + "/site.json5", "--mailbox", "4501", "--json", "-"]
          + Self.period)
      let mailboxes = try #require(try run.json()["mailboxes"] as? [[String: Any]])
      let days = try #require(mailboxes.first?["days"] as? [[String: Any]])
      var shown = 0
      for day in days {
        for access in day["accesses"] as? [[String: Any]] ?? [] {
          for event in access["events"] as? [[String: Any]] ?? [] {
            let place = try #require(event["place"] as? [String: Any])
            let file = try #require(place["file"] as? String)
            let line = try #require(place["line"] as? Int)
            guard line > 0, !file.hasSuffix(".gz") else { continue }
            let rows = try String(contentsOfFile: file, encoding: .isoLatin1)
              .split(separator: "\n", omittingEmptySubsequences: false)
            #expect(rows[line - 1].contains("4501"), "\(file):\(line)")
            shown += 1
          }
        }
      }
      #expect(shown > 10)
    }
  }

  @Test("mailboxes say what is heard, and no report ever holds a PIN, a caller or a CPR number")
  func privacy() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.copy(to: folder)
      let base = ["--site", site + "/site.json5"]
      let csv = folder.appendingPathComponent("a.csv").path
      let runs = try [
        ["mailboxes", "--json", "-"], ["mailboxes"], ["mailboxes", "--mailbox", "4512"],
        ["access", "--json", "-"] + Self.period, ["access", "--csv", csv] + Self.period,
        ["access", "--mailbox", "4512"] + Self.period,
      ].map { try KlartoneProcess.run($0 + base) }
      var texts = runs.flatMap { [$0.output, $0.diagnostics] }
      texts.append(try String(contentsOfFile: csv, encoding: .utf8))
      for text in texts {
        for secret in try Self.secrets() {
          #expect(!text.contains(secret), "\(secret)")
        }
      }
      let mailboxes = try #require(try runs[0].json()["mailboxes"] as? [[String: Any]])
      #expect(mailboxes.count == (try Self.expected().count))
    }
  }

  /// PINs of voicemail.conf and secret.conf, wrong ones of the log, and citizens' numbers.
  private static func secrets() throws -> Set<String> {
    var secrets: Set<String> = []
    for file in ["/etc/voicemail.conf", "/etc/vm_general.inc", "/log/full"] {
      let text = try String(contentsOfFile: fixture + file, encoding: .isoLatin1)
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: " ")
        if file != "/log/full", let arrow = parts.firstIndex(of: "=>"), arrow + 1 < parts.count {
          let pin = parts[arrow + 1].split(separator: ",").first.map(String.init) ?? ""
          let number = parts[0]
          let digits = pin.filter(\.isNumber)
          if digits.count >= 5, digits != number { secrets.insert(digits) }
        }
        if let wrong = line.range(of: "Incorrect password '") {
          secrets.insert(String(line[wrong.upperBound...].prefix { $0 != "'" }))
        }
      }
    }
    let calls = try String(contentsOfFile: fixture + "/log/cdr-csv/Master.csv", encoding: .utf8)
    for field in calls.split(whereSeparator: { !$0.isNumber }) where field.count == 8 {
      if field.hasPrefix("10") { secrets.insert(String(field)) }
    }
    #expect(secrets.count > 10)
    return secrets
  }

  /// Containers may forbid one process to watch another.
  private static let canTrace: Bool = {
    let trace = Process()
    trace.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    trace.arguments = ["-o", "/dev/null", "/bin/true"]
    trace.standardError = FileHandle.nullDevice
    guard (try? trace.run()) != nil else { return false }
    trace.waitUntilExit()
    return trace.terminationStatus == 0
  }()

  @Test(
    "no message's sound is opened, nothing is written in the spool, no link out is followed",
    .enabled(if: canTrace, "strace is not installed, or may not watch"))
  func untouched() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.copy(to: folder)
      let log = folder.appendingPathComponent("strace.txt").path
      let run = try KlartoneProcess.run(
        ["access", "--site", site + "/site.json5"] + Self.period,
        under: ["/usr/bin/strace", "-f", "-e", "trace=%file", "-o", log])
      #expect(run.status == 4)
      let calls = try String(contentsOfFile: log, encoding: .isoLatin1).split(separator: "\n")
      let opened = calls.filter { $0.contains("open") && $0.contains("/spool/") }
      #expect(opened.contains { $0.contains("/msg0000.txt") })
      for call in opened {
        let sound = ["wav", "WAV", "gsm", "ulaw", "alaw", "sln", "flac"]
        #expect(!sound.contains { call.contains("/msg") && call.contains(".\($0)\"") }, "\(call)")
        #expect(!call.contains("O_WRONLY") && !call.contains("O_RDWR"), "\(call)")
      }
      let outside = calls.filter { $0.contains("open") && $0.contains("/outside/") }
      #expect(outside.isEmpty, "\(outside)")
    }
  }

  @Test("one command does greetings and listening; a mailbox without a greeting fails all elements")
  func scan() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.copy(to: folder)
      let run = try KlartoneProcess.run(
        ["scan", "--site", site + "/site.json5", "--json", "-"] + Self.period)
      #expect(run.status == 4)
      let root = try run.json()
      let greetings = try #require(root["greetings"] as? [[String: Any]])
      #expect(greetings.count == (try Self.expected().count))
      let silent = try #require(greetings.first { $0["mailbox"] as? String == "4614" })
      #expect(silent["overall"] as? String == "fail")
      #expect(silent["file"] as? String == nil)
      let linked = try #require(greetings.first { $0["mailbox"] as? String == "4592" })
      #expect((linked["problem"] as? [String: Any])?["code"] as? String == "link_outside")
      let access = try #require(root["access"] as? [String: Any])
      #expect((access["mailboxes"] as? [[String: Any]])?.count == greetings.count)
    }
  }

  @Test(
    "what is missing or wrong is said with what to do, and leaves with the documented code",
    arguments: [
      (["access", "--cdr", "x.csv"], 2, "--time-zone"),
      (["access", "--cdr", "x.csv", "--time-zone", "Mars/Olympus"], 2, "Mars/Olympus"),
      (["scan"], 2, "--site"),
      (["mailboxes"], 2, "--asterisk"),
      (["mailboxes", "--asterisk", "/nowhere"], 4, "/nowhere"),
      (["access", "--since", "2026-13-01", "--time-zone", "UTC"], 2, "2026-13-01"),
    ])
  func mistakes(_ arguments: [String], _ status: Int32, _ told: String) throws {
    let run = try KlartoneProcess.run(arguments)
    #expect(run.status == status)
    #expect(run.diagnostics.contains(told), "\(run.diagnostics)")
  }
}
