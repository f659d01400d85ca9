import Foundation
import Reports
import SQLite
import Store
import Testing
import Timing

/// Scans of parts of a site, on several machines in real life, and what they make together.
@Suite("a scan in parts", .serialized)
struct PartsTests {
  private static let fixture = KlartoneProcess.fixtures + "/asterisk"
  private static let days = [
    "--since", "2026-10-19", "--until", "2026-11-01", "--as-of", "2026-11-02T08:00",
  ]

  /// A copy of the fixture in which three greetings are recorded: others would only take time.
  private static func site(in folder: URL) throws -> String {
    let copy = folder.path + "/site"
    try FileManager.default.copyItem(atPath: fixture, toPath: copy)
    let times = try String(contentsOfFile: fixture + "/times.tsv", encoding: .utf8)
    for row in times.split(separator: "\n") {
      let parts = row.split(separator: "\t")
      let path = "\(copy)/\(parts[0])"
      let isGreeting = ["unavail", "busy", "temp"].contains { path.contains("/\($0).") }
      let isHeard = ["/4501/", "/4512/", "/0417/"].contains { path.contains($0) }
      guard !isGreeting || isHeard, let at = parts.last.flatMap({ Double($0) }) else {
        try FileManager.default.removeItem(atPath: path)
        continue
      }
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: at)], ofItemAtPath: path)
    }
    return copy + "/site.json5"
  }

  /// The newest report of a store, less what is of its run alone.
  private static func report(_ path: String) throws -> Report {
    var report = try Store(path: path).report()
    report.run.id = 0
    (report.run.began, report.run.ended) = (Instant(0), Instant(0))
    for index in report.subjects.indices { report.subjects[index].greeting?.isCached = false }
    return report
  }

  /// What was heard, without the runs: so that parts need not hear it again.
  private static func seed(_ whole: String, to path: String) throws {
    try FileManager.default.copyItem(atPath: whole, toPath: path)
    let database = try Database(path: path, access: .own)
    try database.execute("PRAGMA foreign_keys = ON")
    try database.execute("DELETE FROM finding")
    try database.execute("DELETE FROM run")
  }

  @Test("1, 2 and 7 parts give the same report as one run: subjects, verdicts, tallies, findings")
  func equal() throws {
    try KlartoneProcess.inFolder { folder in
      let base = ["scan", "--site", try Self.site(in: folder)] + Self.days
      let whole = folder.path + "/whole.sqlite"
      let one = try KlartoneProcess.run(base + ["--store", whole])
      #expect(one.status == 4, "\(one.diagnostics)")
      let wanted = try Self.report(whole)
      #expect(wanted.subjects.contains { $0.key.kind == .department })
      #expect(!wanted.coverage.isEmpty && wanted.subjects.contains { $0.greeting != nil })
      for count in [1, 2, 7] {
        let parts = (1...count).map { "\(folder.path)/part-\($0)-of-\(count).sqlite" }
        for (index, part) in parts.enumerated() {
          // Two parts hear for themselves.
          if count != 2 { try Self.seed(whole, to: part) }
          let run = try KlartoneProcess.run(
            base + ["--shard", "\(index + 1)/\(count)", "--store", part])
          #expect([0, 1, 4].contains(run.status), "\(run.diagnostics)")
        }
        let target = "\(folder.path)/merged-\(count).sqlite"
        let merge = try KlartoneProcess.run(["merge"] + parts.reversed() + ["--store", target])
        #expect(merge.status == 4, "\(merge.diagnostics)")
        let found = try Self.report(target)
        #expect(found == wanted, "\(count) parts")
        #expect(found.tallies == wanted.tallies)
        #expect(try Store(path: target).history().map(\.tally) == found.tallies)
        guard count == 7 else { continue }
        try Self.refusals(parts, whole: whole, folder)
      }
      // The next week's findings are followed in the store of the whole.
      let again = try KlartoneProcess.run(
        ["merge", folder.path + "/part-1-of-1.sqlite", "--language", "en"]
          + ["--store", folder.path + "/merged-7.sqlite"])
      #expect(again.output.contains(" findings, 0 new, 0 back again"), "\(again.output)")
    }
  }

  /// Whatever is refused leaves with 2, says why, and leaves no store behind.
  private static func refusals(_ parts: [String], whole: String, _ folder: URL) throws {
    let target = folder.path + "/refused.sqlite"
    let other = folder.path + "/part-1-of-2.sqlite"
    let cases: [([String], String)] = [
      (Array(parts.dropLast(2)), "2 of 7 parts are missing: 6, 7."),
      (parts + [other], "of two different divisions"),
      (parts + [parts[3]], "Part 4/7 is there twice"),
      ([whole], "no part but a scan of the whole"),
      ([folder.path + "/none.sqlite"], "is not there"),
    ]
    for (files, told) in cases {
      let run = try KlartoneProcess.run(
        ["merge"] + files + ["--store", target, "--language", "en"])
      #expect(run.status == 2)
      #expect(run.diagnostics.contains(told), "\(run.diagnostics)")
      #expect(!FileManager.default.fileExists(atPath: target))
    }
    for (store, shard, told) in [
      (whole, "1/7", "has runs of the whole municipality, not of part 1/7"),
      (parts[0], "2/7", "has runs of part 1/7, not of part 2/7"), (parts[0], "8/7", "is no part"),
    ] {
      let run = try KlartoneProcess.run(
        ["scan", "--site", folder.path + "/site/site.json5", "--store", store, "--shard", shard]
          + ["--language", "en"])
      #expect(run.status == 2 && run.diagnostics.contains(told), "\(run.diagnostics)")
    }
    let unkept = try KlartoneProcess.run(
      ["scan", "--site", folder.path + "/site/site.json5", "--shard", "1/7"])
    #expect(unkept.status == 2 && unkept.diagnostics.contains("--store"))
  }
}
