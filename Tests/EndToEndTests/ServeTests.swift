import Foundation
import Glibc
import TestSupport
import Testing

/// The self-check as programs, browsers and people without good manners meet it.
@Suite("klartone serve", .serialized)
struct ServeTests {
  private static let greetings = KlartoneProcess.fixtures + "/municipality/greetings"

  @Test("the interface is what its OpenAPI file says, and refuses what it should")
  func contract() throws {
    try KlartoneProcess.inFolder { folder in
      let server = try ServeProcess(in: folder)
      let wrong = try ServeProcess.script(
        "contract", [server.address, Self.greetings + "/4512.ulaw"])
      #expect(try JSONDecoder().decode([String].self, from: wrong) == [])
      // Nothing of anybody's name or words is in the log.
      #expect(server.diagnostics == "")
      #expect(server.end() == 0)
    }
  }

  private struct Fuzzed: Decodable {
    let statuses: [String: Int]
    let health: String
  }

  @Test("malformed requests are answered or cut off, and the server lives")
  func fuzzed() throws {
    try KlartoneProcess.inFolder { folder in
      let server = try ServeProcess(["--workers", "1"], in: folder)
      let result = try JSONDecoder().decode(
        Fuzzed.self, from: try ServeProcess.script("fuzz", [server.address, "150"]))
      #expect(result.statuses["400"] ?? 0 > 20 && result.statuses["500"] == nil)
      #expect(server.end() == 0)
    }
  }

  private struct Load: Decodable {
    let answered: Int
    let refused: Int
    let lost: Int
    let inOrder: Bool
  }

  @Test("six sounds at once are all answered, in order")
  func together() throws {
    try KlartoneProcess.inFolder { folder in
      let server = try ServeProcess(in: folder)
      let load = try JSONDecoder().decode(
        Load.self,
        from: try ServeProcess.script(
          "uploads", [server.address, "6", Self.greetings + "/4512.ulaw"]))
      #expect(load.answered == 6 && load.refused == 0 && load.lost == 0 && load.inOrder)
      #expect(server.end() == 0)
    }
  }

  @Test("a server for others asks who they are")
  func access() throws {
    try KlartoneProcess.inFolder { folder in
      let open = try KlartoneProcess.run(["serve", "--listen", "0.0.0.0:0"])
      #expect(open.status == 2 && open.diagnostics.contains("--token-file"), "\(open)")
      let short = folder.appendingPathComponent("kort").path
      try Data("hemmelig\n".utf8).write(to: URL(fileURLWithPath: short))
      #expect(try KlartoneProcess.run(["serve", "--token-file", short]).status == 2)
      let path = folder.appendingPathComponent("kode").path
      try Data("en-lang-hemmelig-kode\n".utf8).write(to: URL(fileURLWithPath: path))
      let server = try ServeProcess(
        ["--token-file", path, "--workers", "1", "--keep-for-adaptation", folder.path + "/gemt"],
        in: folder)
      let wrong = try ServeProcess.script(
        "access",
        [
          server.address, "en-lang-hemmelig-kode", Self.greetings + "/4512.ulaw",
          folder.path + "/gemt",
        ])
      #expect(try JSONDecoder().decode([String].self, from: wrong) == [])
      let taken = try KlartoneProcess.run([
        "serve", "--listen", String(server.address.dropFirst(7).dropLast()),
      ])
      #expect(taken.status == 2 && taken.diagnostics.contains("--listen"), "\(taken)")
      #expect(server.end() == 0)
    }
  }

  private struct Seen: Decodable {
    let axe: [Browser.Violation]
    let wide: [String: Int]
    let complaints: [String]
    let steps: [String: String]
  }

  @Test("in a browser: writing, recording, uploading, by keyboard, and without a script")
  func browser() throws {
    try KlartoneProcess.inFolder { folder in
      let server = try ServeProcess(in: folder)
      let busy = try ServeProcess(
        ["--workers", "1", "--queue", "1", "--longest", "30"], in: folder)
      let seen: Seen = try Browser.run(
        "selfcheck", [server.address, busy.address, Self.greetings], seconds: 200)
      #expect(seen.axe.isEmpty)
      #expect(seen.wide.isEmpty)
      #expect(seen.complaints.isEmpty)
      #expect(seen.steps.count >= 30)
      #expect(seen.steps.filter { !$0.value.isEmpty } == [:])
      #expect(server.diagnostics == "")
    }
  }
}
