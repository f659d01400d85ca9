import Foundation
import Reports
import Store
import Testing

/// Runs that are kept: what has not changed is not heard again, and a stopped scan goes on.
@Suite("a scan with a history", .serialized)
struct StoreTests {
  private static let municipality = KlartoneProcess.fixtures + "/municipality"

  /// Six greetings and their people.
  private static func site(in folder: URL) throws -> [String] {
    let greetings = folder.appendingPathComponent("hilsner")
    try FileManager.default.createDirectory(at: greetings, withIntermediateDirectories: true)
    for number in ["4501", "4506", "4511", "4514", "4535", "4584"] {
      try FileManager.default.copyItem(
        atPath: municipality + "/greetings/\(number).wav",
        toPath: greetings.path + "/\(number).wav")
    }
    return [
      "scan", "--greetings", greetings.path, "--directory", municipality + "/people.csv",
      "--workers", "1", "--language", "en", "--json", folder.path + "/report.json",
    ]
  }

  private static func report(_ folder: URL) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent("report.json"))
  }

  @Test(
    "a scan killed at any moment goes on where it was, and reports what an undisturbed one does")
  func killed() throws {
    try KlartoneProcess.inFolder { folder in
      let scan = try Self.site(in: folder)
      let undisturbed = try KlartoneProcess.run(scan)
      #expect(undisturbed.status == 1)
      let wanted = try Self.report(folder)
      try FileManager.default.removeItem(atPath: folder.path + "/report.json")
      // A run of another week, of somebody silent: it stays what is there until the next is done.
      let path = folder.path + "/klartone.sqlite"
      let silent = folder.path + "/stille"
      try FileManager.default.createDirectory(atPath: silent, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Self.municipality + "/greetings/4506.wav", toPath: silent + "/4506.wav")
      let earlier = scan.map { $0.hasSuffix("/hilsner") ? silent : $0 }
      #expect(try KlartoneProcess.run(earlier + ["--store", path]).status == 1)
      let kept = try Store(path: path).report()
      try FileManager.default.removeItem(atPath: folder.path + "/report.json")
      // At any moment; later ones too, until one is quick enough to be done, however slow the machine.
      var last = undisturbed
      var moments: [Double] = []
      for turn in 1... {
        moments.append(Double.random(in: 0.2...(1 + Double(turn))))
        last = try KlartoneProcess.run(
          scan + ["--store", path],
          under: ["/usr/bin/timeout", "-s", "KILL", "\(moments.last ?? 1)"])
        if last.status == 1 { break }
        // `timeout` kills itself in the same way.
        try #require(last.status == -1 || last.status == 137, "\(moments): \(last.diagnostics)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/report.json"))
        #expect(try Store(path: path).faults().isEmpty, "\(moments)")
        #expect(try Store(path: path).report() == kept, "\(moments)")
      }
      #expect(try Self.report(folder) == wanted, "\(moments)")
      #expect(last.diagnostics.contains("Run 2 is kept"), "\(last.diagnostics)")
      #expect(!last.diagnostics.contains(": 0 of 6 greetings"), "\(moments)")
    }
  }

  @Test("what changed is heard again, the rest is not, and the history tells new from fixed")
  func incremental() throws {
    try KlartoneProcess.inFolder { folder in
      let scan = try Self.site(in: folder)
      let store = ["--store", folder.path + "/klartone.sqlite"]
      let first = try KlartoneProcess.run(scan + store)
      #expect(first.diagnostics.contains(": 0 of 6 greetings had not changed"))
      // 4506 records anew: the words of another, under her number.
      let greetings = folder.path + "/hilsner"
      try FileManager.default.removeItem(atPath: greetings + "/4506.wav")
      try FileManager.default.copyItem(
        atPath: greetings + "/4535.wav", toPath: greetings + "/4506.wav")
      let second = try KlartoneProcess.run(scan + store)
      #expect(second.diagnostics.contains(": 5 of 6 greetings had not changed"))
      let full = try KlartoneProcess.run(scan + store + ["--full"])
      #expect(full.diagnostics.contains(": 0 of 6 greetings had not changed"))
      let history = try KlartoneProcess.run(["history", "--language", "en"] + store)
      #expect(history.status == 0)
      #expect(history.output.split(separator: "\n").count == 4)
      let change = try KlartoneProcess.run(["diff", "1", "2", "--language", "en"] + store)
      #expect(change.output.contains("/4506  "))
      #expect(!change.output.contains("/4501  "))
      let same = try KlartoneProcess.run(["diff", "2", "3", "--language", "en"] + store)
      #expect(same.output.hasPrefix("New: 0\nBack again: 0\nFixed: 0\n"))
      #expect(try KlartoneProcess.run(["diff", "1", "9"] + store).status == 2)
    }
  }

  @Test("exports tell nobody's name without a reason, and files are whole or not there")
  func exports() throws {
    try KlartoneProcess.inFolder { folder in
      let scan = try Self.site(in: folder)
      let store = ["--store", folder.path + "/klartone.sqlite"]
      _ = try KlartoneProcess.run(scan + store)
      for format in ["csv", "summary", "history", "junit", "sarif", "metrics"] {
        let file = folder.path + "/out." + format
        let run = try KlartoneProcess.run(["export", "--format", format, "--out", file] + store)
        #expect(run.status == 0, "\(format): \(run.diagnostics)")
        // The digits of a pseudonym are random, and may be those of a number by chance.
        let parts = try String(contentsOfFile: file, encoding: .utf8)
          .components(separatedBy: "postkasse-")
        let text = parts[0] + parts.dropFirst().map { "-" + $0.dropFirst(12) }.joined()
        #expect(!text.isEmpty && !text.contains("Hansen") && !text.contains("4501"), "\(format)")
      }
      let named = try KlartoneProcess.run(
        ["export", "--format", "csv", "--with-names", "tilsyn"] + store)
      #expect(named.output.contains("Mette Hansen"))
      let nowhere = try KlartoneProcess.run(
        ["export", "--format", "csv", "--out", folder.path + "/no/where.csv"] + store)
      #expect(nowhere.status == 4)
      let purge = try KlartoneProcess.run(["purge", "--days", "0"] + store)
      #expect(purge.status == 0, "\(purge.diagnostics)")
      let missing = try KlartoneProcess.run(["history", "--store", folder.path + "/none.sqlite"])
      #expect(missing.status == 2)
      let text = try KlartoneProcess.run(
        scan + ["--store", Self.municipality + "/people.csv/x.sqlite"])
      #expect(text.status == 4)
    }
  }
}
