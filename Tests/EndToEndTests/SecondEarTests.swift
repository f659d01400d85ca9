import Foundation
import TestSupport
import Testing

@Suite("The program with two ears")
struct SecondEarTests {
  private func site(_ mode: String, confirm: String = "always") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let script = KlartoneProcess.root.appendingPathComponent("Tests/Recognisers/fake_recogniser.py")
    let said =
      "du har ringet til susanne lind hjemmeplejen læg dit navn og nummer så prøver jeg at ringe "
      + "tilbage inden for et døjn tast firkant nul for at komme til omstillingen"
    let text = """
      { municipality: { name: "Birkeager Kommune" },
        recogniser: {
          ears: ["pocketsphinx", "other"], confirm: "\(confirm)",
          commands: { other: {
            command: ["python3", "\(script.path)", "\(mode)", "--text", "\(said)"],
            timeoutSeconds: 3, startSeconds: 20, memoryMiB: 256 } } } }
      """
    _ = try folder.write(Array(text.utf8), as: "klartone.json5")
    return folder
  }

  private func check(_ folder: borrowing TemporaryFolder, _ more: String...) throws
    -> KlartoneProcess.Outcome
  {
    try KlartoneProcess.run(
      [
        "check", "\(KlartoneProcess.fixtures)/municipality/greetings/0418.wav", "--name",
        "Susanne Lind", "--department", "Hjemmeplejen", "--config",
        folder.url.appendingPathComponent("klartone.json5").path,
      ] + more)
  }

  @Test("both ears' words are in the report, and an uncalibrated one confirms nothing")
  func check() throws {
    let folder = try site("good")
    let json = try check(folder, "--json").json()
    let ears = try #require(json["ears"] as? [String: Any])
    #expect(ears["outcome"] as? String == "heard" && ears["confirmed"] as? Bool == true)
    #expect((ears["ear"] as? [String: Any])?["library"] as? String == "fake 1")
    let words = try #require(ears["transcript"] as? [[String: Any]])
    #expect(
      words.contains { $0["word"] as? String == "døgn" && $0["written"] as? String == "døjn" })
    let elements = try #require(json["elements"] as? [String: [String: Any]])
    #expect(elements.values.allSatisfy { $0["verdict"] as? String != "pass" })
    let text = try check(folder).output
    #expect(
      text.contains("Skrevet af det andet øre (other):") && text.contains("andet øre: lyt efter"))
  }

  @Test("a recogniser that hangs or lies costs its time and no more; the exit code tells")
  func ill() throws {
    for (mode, code) in [
      ("hang", "timed_out"), ("outside", "bad_time"), ("no-start", "cannot_start"),
    ] {
      let folder = try site(mode)
      let outcome = try check(folder, "--json")
      #expect(outcome.status == 3, "\(mode)")
      let ears = try #require(try outcome.json()["ears"] as? [String: Any])
      #expect((ears["problem"] as? [String: Any])?["code"] as? String == code)
      #expect(outcome.diagnostics.contains("\"other\""))
    }
  }

  @Test("doctor tries the recognisers of a configuration")
  func doctor() throws {
    let folder = try site("wrong-id")
    let path = folder.url.appendingPathComponent("klartone.json5").path
    let outcome = try KlartoneProcess.run(["doctor", "--recogniser", path])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("other: fake 1") && outcome.output.contains("✗"))
    let none = try folder.write(Array("{}".utf8), as: "none.json5")
    #expect(try KlartoneProcess.run(["doctor", "--recogniser", none]).status == 2)
  }
}
