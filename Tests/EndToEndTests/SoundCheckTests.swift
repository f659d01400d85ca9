import Foundation
import Testing

@Suite("klartone check, on sound")
struct SoundCheckTests {
  private static let greetings = KlartoneProcess.fixtures + "/municipality/greetings/"

  private static let labels: [[String: String]] = {
    let path = KlartoneProcess.fixtures + "/municipality/labels.tsv"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map {
      Dictionary(zip(lines.first ?? [], $0), uniquingKeysWith: { first, _ in first })
    }
  }()

  @Test(
    "wrong never passes, right never fails, evidence lies in the sound, and twice is the same",
    arguments: ["0417.WAV", "0418.wav", "4531.flac", "4603.wav"].map { name in
      labels.first { ($0["file"] ?? "").prefix(4) == name.prefix(4) } ?? [:]
    })
  func recordings(label: [String: String]) throws {
    let file = try #require(label["file"])
    let arguments = [
      "check", Self.greetings + file, "--json", "--name", label["name"] ?? "", "-d",
      label["department"] ?? "",
    ]
    let outcome = try KlartoneProcess.run(arguments)
    let json = try outcome.json()
    #expect(outcome.status <= 1)
    let seconds = try #require((json["sound"] as? [String: Any])?["seconds"] as? Double)
    for (element, column) in [
      ("name", "name_label"), ("department", "department_label"), ("callback", "callback_label"),
      ("switchboard", "hash0_label"),
    ] {
      let found = try json.element(element)
      switch label[column] {
      case "ok": #expect(found["verdict"] as? String != "fail", "\(file) \(element)")
      case "either": break
      default: #expect(found["verdict"] as? String != "pass", "\(file) \(element)")
      }
      for evidence in try #require(found["evidence"] as? [[String: Any]]) {
        guard let start = evidence["start"] as? Double, let end = evidence["end"] as? Double else {
          continue
        }
        #expect(0 <= start && start < end && end <= seconds + 0.05)
      }
    }
    #expect((json["transcript"] as? [Any])?.isEmpty == false)
    #expect((json["sha256"] as? String)?.count == 64)
    #expect((json["ear"] as? [String: Any])?["name"] as? String == "da")
    #expect(try KlartoneProcess.run(arguments).output == outcome.output)
  }

  @Test("a person sees verdicts, where to listen, and a timeline")
  func humanOutput() throws {
    let outcome = try KlartoneProcess.run([
      "check", Self.greetings + "0418.wav", "-n", "Susanne Lind", "-d", "Hjemmeplejen",
    ])
    for part in ["navn", "afdeling", "ringer tilbage", "Omstillingen", "0:00 ", "▂", "Hørt cirka"] {
      #expect(outcome.output.contains(part), "\(outcome.output)")
    }
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.diagnostics.isEmpty)
  }

  private static let damaged: [(String, String)] = {
    let path = KlartoneProcess.fixtures + "/damaged/expected.tsv"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      return fields.count >= 2 ? (fields[0], fields[1]) : nil
    }
  }()

  @Test("every damaged file says what is wrong with it, or is read with a note", arguments: damaged)
  func damage(file: String, code: String) throws {
    let outcome = try KlartoneProcess.run([
      "check", KlartoneProcess.fixtures + "/damaged/" + file, "--json", "-n", "A B", "-d", "C",
    ])
    let json = try outcome.json()
    let problem = (json["problem"] as? [String: Any])?["code"] as? String
    if code == "ok_note" {
      #expect(problem == nil && outcome.status <= 1)
      let notes = (json["sound"] as? [String: Any])?["notes"] as? [Any]
      #expect(notes?.isEmpty == false)
    } else {
      // A header without sound is empty or cut off, whichever way one looks at it.
      let accepted = ["empty", "truncated"].contains(code) ? ["empty", "truncated"] : [code]
      #expect(accepted.contains(problem ?? "none"), "\(problem ?? "none")")
      #expect(outcome.status == 4)
      #expect(json["overall"] as? String == "not_evaluated")
      #expect(outcome.diagnostics.contains(file))
    }
    for element in ["name", "department", "callback", "switchboard"] {
      #expect(try json.element(element)["verdict"] as? String != "pass")
    }
  }

  @Test("folders, pipes and hostile names neither hang nor reach the terminal")
  func oddPaths() throws {
    #expect(try KlartoneProcess.run(["check", Self.greetings]).status == 4)
    try KlartoneProcess.inFolder { folder in
      let pipe = folder.appendingPathComponent("4512.wav").path
      let make = try Process.run(URL(fileURLWithPath: "/usr/bin/mkfifo"), arguments: [pipe])
      make.waitUntilExit()
      let outcome = try KlartoneProcess.run(["check", pipe], seconds: 30)
      #expect(outcome.status == 4)
      let hostile = folder.appendingPathComponent("x\u{1B}[2Jy\nz.wav")
      try Data("no sound".utf8).write(to: hostile)
      let named = try KlartoneProcess.run(["check", hostile.path])
      #expect(named.status == 4)
      #expect(!(named.output + named.diagnostics).contains("\u{1B}"))
      #expect(named.diagnostics.contains("x�[2Jy�z.wav"))
    }
  }

  @Test("transcribe writes words, and goes on after a broken file")
  func transcribe() throws {
    let good = Self.greetings + "0418.wav"
    let plain = try KlartoneProcess.run(["transcribe", good])
    #expect(plain.status == 0 && plain.output.split(separator: " ").count > 3)
    let timed = try KlartoneProcess.run(["transcribe", "--times", "--language", "en", good])
    let lines = timed.output.split(separator: "\n").map { $0.split(separator: "\t") }
    let starts = lines.compactMap { $0.first.flatMap { Double($0) } }
    #expect(lines.allSatisfy { $0.count == 4 } && starts.count == lines.count)
    #expect(starts == starts.sorted() && starts.count > 3)
    let outcome = try KlartoneProcess.run([
      "transcribe", KlartoneProcess.fixtures + "/damaged/text.wav", good, "--json",
    ])
    #expect(outcome.status == 4)
    #expect(outcome.diagnostics.contains("text.wav"))
    let documents = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let files = try #require(documents as? [[String: Any]])
    #expect(files.count == 1)
    #expect((files[0]["words"] as? [[String: Any]])?.allSatisfy { $0["start"] is Double } == true)
  }
}
