import Foundation
import Reports
import Signal
import SoundFiles
import Store
import Testing

/// Seconds of greetings that are kept for those who check verdicts by ear.
@Suite("snippets of greetings", .serialized)
struct SnippetTests {
  private static let municipality = KlartoneProcess.fixtures + "/municipality"

  /// Two greetings that a person should listen to, and configurations that differ in one switch.
  private struct Site {
    let folder: String
    var store: String { folder + "/klartone.sqlite" }

    init(in folder: URL) throws {
      self.folder = folder.path
      let greetings = folder.appendingPathComponent("hilsner")
      try FileManager.default.createDirectory(at: greetings, withIntermediateDirectories: true)
      for number in ["4545", "4511"] {
        try FileManager.default.copyItem(
          atPath: municipality + "/greetings/\(number).wav",
          toPath: greetings.path + "/\(number).wav")
      }
      for (name, evidence) in [("on", ", evidence: { snippets: 'yes' }"), ("off", "")] {
        try Data("{ municipality: { name: 'Birkeager Kommune' }\(evidence) }".utf8)
          .write(to: folder.appendingPathComponent(name + ".json5"))
      }
    }

    func scan(_ configuration: String, _ more: String...) throws -> KlartoneProcess.Outcome {
      try KlartoneProcess.run(
        [
          "scan", "--greetings", folder + "/hilsner", "--directory", municipality + "/people.csv",
          "--config", "\(folder)/\(configuration).json5", "--workers", "1", "--language", "en",
        ] + (more.contains("--store") ? [] : ["--store", store]) + more)
    }

    func run(_ arguments: String...) throws -> KlartoneProcess.Outcome {
      try KlartoneProcess.run(arguments + ["--store", store, "--language", "en"])
    }
  }

  private static func snippets(_ report: Report) -> [ReportedSnippet] {
    report.subjects.flatMap(\.verdicts).flatMap(\.snippets)
  }

  private static func samples(_ path: String) throws -> [Int] {
    try SoundFile.read(path: path).sound.samples.map { Int(($0 * 32_768).rounded()) }
  }

  /// The players of all pages, and the sounds beside them.
  private static func players(_ folder: String) throws -> (pages: Int, files: [String]) {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let pages = try paths.filter { $0.hasSuffix(".html") }.count { path in
      try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8).contains("<audio")
    }
    return (pages, paths.filter { $0.hasPrefix("sounds/") })
  }

  @Test("without a history there is nowhere to keep a sound, and the user is told")
  func unkept() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Site(in: folder)
      let silent = site.folder + "/stille"
      try FileManager.default.createDirectory(atPath: silent, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Self.municipality + "/greetings/4506.wav", toPath: silent + "/4506.wav")
      let run = try KlartoneProcess.run([
        "scan", "--greetings", silent, "--directory", Self.municipality + "/people.csv", "--config",
        site.folder + "/on.json5",
      ])
      #expect(run.status == 1 && run.diagnostics.contains("Lydklip gemmes ikke"))
    }
  }

  @Test("off until switched on; then of unchanged greetings too; where names are alone; purged")
  func switched() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Site(in: folder)
      let off = try site.scan("off")
      #expect(off.status == 1 && !off.diagnostics.contains("nippet"), "\(off.diagnostics)")
      #expect(try Self.snippets(Store(path: site.store).report()).isEmpty)
      #expect(try site.run("snippet").output.contains("has no snippets"))

      // Nothing is heard again for it, and nothing is decoded a third time.
      let on = try site.scan("on", "--html", site.folder + "/scan")
      #expect(on.diagnostics.contains(": 2 of 2 greetings had not changed"), "\(on.diagnostics)")
      let kept = try Store(path: site.store).report()
      let count = Self.snippets(kept).count
      #expect(count >= 2 && on.diagnostics.contains("Snippets of sound in the run: \(count)."))
      for verdict in kept.subjects.flatMap(\.verdicts) where !verdict.snippets.isEmpty {
        #expect(["name", "department", "callback", "switchboard"].contains(verdict.rule))
        #expect(verdict.outcome == .review || verdict.outcome == .fail)
      }
      let again = try site.scan("on")
      #expect(again.diagnostics.contains("Snippets of sound in the run: \(count)."))
      #expect(try Store(path: site.store).condition().snippets.count == count)

      // A voice is in what has names alone.
      #expect(try Self.players(site.folder + "/scan") == (0, []))
      let out = site.folder + "/ud"
      _ = try site.run("report", "--out", out)
      #expect(try Self.players(out) == (0, []))
      _ = try site.run("report", "--out", out, "--with-names", "tilsyn")
      let players = try Self.players(out)
      #expect(players.pages == 2 && players.files.count == count)
      for file in players.files { #expect(try !Self.samples("\(out)/\(file)").isEmpty) }
      let single = site.folder + "/ud.html"
      _ = try site.run("report", "--out", single, "--with-names", "tilsyn")
      #expect(try String(contentsOfFile: single, encoding: .utf8).contains("data:audio/flac;"))
      let named = try site.run("export", "--format", "json", "--with-names", "tilsyn")
      #expect(named.output.contains("\"snippets\"") && !named.output.contains("klartone-snippet"))
      #expect(try !site.run("export", "--format", "json").output.contains("\"snippets\""))

      try Self.purge(site, count)
    }
  }

  @Test("a snippet is the greeting's own sound, taken out for a reason, and carried by a merge")
  func takenOut() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Site(in: folder)
      let moment = ["--as-of", "2026-11-23T06:00"]
      let parts = try (1...2).map { number in
        let part = "\(site.folder)/del-\(number).sqlite"
        let run = try site.scan(
          "on", "--store", part, "--shard", "\(number)/2", moment[0], moment[1])
        #expect([0, 1].contains(run.status), "\(run.diagnostics)")
        return part
      }
      let merge = try KlartoneProcess.run(["merge"] + parts + ["--store", site.store])
      #expect(merge.status == 1, "\(merge.diagnostics)")
      #expect(merge.diagnostics.contains("Lydklip i kørslen: "))
      let list = try site.run("snippet", "--mailbox", "4545")
      let whole = try Store(path: site.store).report()
      let carried = try parts.flatMap { try Self.snippets(Store(path: $0).report()) }
      #expect(!carried.isEmpty && Set(Self.snippets(whole)) == Set(carried))

      let subject = try #require(whole.subjects.first { $0.number == "4545" })
      let verdict = try #require(subject.verdicts.first { !$0.snippets.isEmpty })
      let snippet = try #require(verdict.snippets.first)
      #expect(list.output.contains("/4545  \(verdict.rule)"), "\(list.output)")
      // Around the place that the report names.
      let place = try #require(verdict.evidence.first { $0.start != nil })
      #expect(snippet.start <= max(0, (place.start ?? 0) - 2))
      #expect(snippet.end >= min(place.end ?? 0, subject.greeting?.seconds ?? 0))

      let file = site.folder + "/klip.wav"
      let wanted = ["snippet", "--mailbox", "4545", "--element", verdict.rule, "--number", "1"]
      let refused = try KlartoneProcess.run(wanted + ["--out", file, "--store", site.store])
      #expect(refused.status == 2 && refused.diagnostics.contains("--reason"))
      #expect(!FileManager.default.fileExists(atPath: file))
      let taken = try KlartoneProcess.run(
        wanted + ["--out", file, "--reason", "lyt efter", "--store", site.store])
      #expect(taken.status == 0, "\(taken.diagnostics)")
      let greeting = try Self.samples(site.folder + "/hilsner/4545.wav")
      let (first, last) = (Int(snippet.start * 8000), Int((snippet.end * 8000).rounded()))
      #expect(try Self.samples(file) == Array(greeting[first..<min(last, greeting.count)]))
      for (arguments, status) in [
        (["--mailbox", "9999"], Int32(2)), (["--mailbox", "4545", "--out", "x.mp3"], 2),
        (["--out", site.folder + "/no/where.flac", "--number", "1", "--reason", "x"], 4),
        (["--run", "7"], 2),
      ] {
        let run = try KlartoneProcess.run(["snippet"] + arguments + ["--store", site.store])
        #expect(run.status == status, "\(arguments): \(run.diagnostics)")
      }
    }
  }

  /// A purge takes those of mailboxes that are gone, all when switched off, and says so.
  private static func purge(_ site: Site, _ count: Int) throws {
    let config = ["--config", site.folder + "/on.json5"]
    let none = try site.run("purge", config[0], config[1])
    #expect(none.output.contains("No snippet of sound was to be deleted."), "\(none.output)")
    // Without a configuration nobody knows what is switched on.
    #expect(try !site.run("purge").output.contains("nippet"))

    try FileManager.default.removeItem(atPath: site.folder + "/hilsner/4511.wav")
    _ = try site.scan("on")
    let gone = try site.run("purge", config[0], config[1])
    let left = try Store(path: site.store).condition().snippets.count
    #expect((1..<count).contains(left))
    #expect(gone.output.contains("deleted: \(count - left), of them 0 that no scan used"))

    #expect(try site.run("doctor", config[0], config[1]).output.contains("✓ snippets of sound: on"))
    let off = site.folder + "/off.json5"
    let sick = try site.run("doctor", "--config", off)
    #expect(sick.status == 1 && sick.output.contains("✗ snippets of sound"), "\(sick.output)")
    let all = try site.run("purge", "--config", off)
    #expect(all.output.contains("off in the configuration: all \(left) are deleted."))
    #expect(try Store(path: site.store).condition().snippets.count == 0)
    #expect(try Self.snippets(Store(path: site.store).report()).isEmpty)
  }
}
