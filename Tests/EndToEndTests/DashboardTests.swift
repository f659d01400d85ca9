import Foundation
import Testing

/// `klartone report` and `klartone scan --html`: pages of a kept run.
@Suite("pages for people")
struct DashboardTests {
  private static let municipality = KlartoneProcess.fixtures + "/municipality"

  private static func files(_ folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".html") {
      files[path] = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    }
    return files
  }

  @Test("names only for a reason, whole folders, one page, and nobody else's folder")
  func pages() throws {
    try KlartoneProcess.inFolder { folder in
      let greetings = folder.appendingPathComponent("hilsner")
      try FileManager.default.createDirectory(at: greetings, withIntermediateDirectories: true)
      for number in ["4501", "4506"] {
        try FileManager.default.copyItem(
          atPath: Self.municipality + "/greetings/\(number).wav",
          toPath: greetings.path + "/\(number).wav")
      }
      let store = ["--store", folder.path + "/klartone.sqlite"]
      let scan = try KlartoneProcess.run(
        [
          "scan", "--greetings", greetings.path, "--directory", Self.municipality + "/people.csv",
          "--workers", "1", "--html", folder.path + "/scan",
        ] + store)
      #expect(scan.status == 1, "\(scan.diagnostics)")
      #expect(scan.diagnostics.contains("med pseudonymer"))

      // The same pseudonyms as the scan's own pages, as it is the same run.
      let out = folder.path + "/ud"
      let report = try KlartoneProcess.run(["report", "--out", out] + store)
      #expect(report.status == 0, "\(report.diagnostics)")
      let pages = try Self.files(out)
      #expect(try Self.files(folder.path + "/scan") == pages)
      for (path, html) in pages {
        #expect(!html.contains("Hansen") && !path.contains("4501"), "\(path)")
      }

      let named = try KlartoneProcess.run(
        ["report", "--out", out, "--with-names", "til lederne", "--language", "en"] + store)
      #expect(named.status == 0, "\(named.diagnostics)")
      let own = try #require(try Self.files(out).first { $0.key.hasSuffix("-4501.html") }).value
      #expect(own.contains("Mette Hansen") && own.contains("lang=\"en\""))
      // The outline of the sound came through the store.
      #expect(own.contains("class=\"outline\""))
      #expect(try Self.files(out).keys.allSatisfy { !$0.contains("postkasse-") })

      let single = folder.path + "/ud.html"
      #expect(try KlartoneProcess.run(["report", "--out", single] + store).status == 0)
      let page = try String(contentsOfFile: single, encoding: .utf8)
      #expect(page.contains("style-src &#39;sha256-") && page.contains("id=\"method\""))

      let foreign = try KlartoneProcess.run(["report", "--out", greetings.path] + store)
      #expect(foreign.status == 2 && foreign.diagnostics.contains("bliver ikke erstattet"))
      #expect(FileManager.default.fileExists(atPath: greetings.path + "/4501.wav"))
      let nowhere = try KlartoneProcess.run(["report", "--out", folder.path + "/x/y"] + store)
      #expect(nowhere.status == 4, "\(nowhere.diagnostics)")
      #expect(try KlartoneProcess.run(["report", "--run", "9", "--out", out] + store).status == 2)
    }
  }
}
