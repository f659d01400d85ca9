import Engine
import Foundation
import Hearing
import Signal
import TestSupport
import Testing
import Transcripts

/// Children are started and timed: one at a time, so that a busy machine does not look like a slow
/// recogniser.
@Suite("A recogniser that is a process", .serialized)
struct RecogniserProcessTests {
  /// Two seconds of silence as a WAV.
  private func sound(_ folder: borrowing TemporaryFolder) throws -> String {
    let samples = [UInt8](repeating: 0, count: 64_000)
    var header = Array("RIFF".utf8) + [0x24, 0xFA, 0, 0] + Array("WAVEfmt ".utf8)
    header += [16, 0, 0, 0, 1, 0, 1, 0, 0x80, 0x3E, 0, 0, 0, 0x7D, 0, 0, 2, 0, 16, 0]
    header += Array("data".utf8) + [0, 0xFA, 0, 0]
    return try folder.write(header + samples, as: "s.wav")
  }

  @Test("a good one is started once and answers file after file")
  func good() throws {
    let folder = try TemporaryFolder()
    let path = try sound(folder)
    let state = folder.url.appendingPathComponent("starts").path
    let process = FakeRecogniser.process("good", state: state)
    #expect(try process.introduction().name == "fake")
    for _ in 0..<3 {
      let words = try process.words(of: path, seconds: 2)
      #expect(words.map(\.text) == ["du", "har", "ringet", "til", "mette", "hansen"])
      #expect(words.last?.span.end == 2)
    }
    #expect(process.usage.starts == 1)
    #expect(process.endsWhenTold(within: 10))
    // It starts again when it is needed again.
    #expect(try process.words(of: path, seconds: 2).count == 6)
    #expect(process.usage.starts == 2)
  }

  static let faults: [(mode: String, code: String, timeout: Double)] = [
    ("no-start", "cannot_start", 10), ("silent-start", "silent_at_start", 0.5),
    ("other-protocol", "other_protocol", 10), ("crash", "died", 10),
    ("hang", "timed_out", 0.5), ("drip", "timed_out", 1), ("wrong-id", "other_id", 10),
    ("nan", "not_json", 10), ("probability", "bad_probability", 10), ("outside", "bad_time", 10),
    ("negative", "bad_time", 10), ("backwards", "bad_time", 10), ("unsorted", "unsorted", 10),
    ("sentence", "bad_text", 10), ("escape", "bad_text", 10), ("too-many", "too_many_words", 10),
    ("both", "neither_words_nor_error", 10), ("neither", "neither_words_nor_error", 10),
    ("error", "refused", 10), ("not-json", "not_json", 10), ("not-utf8", "not_utf8", 10),
    ("huge", "line_too_long", 20), ("endless", "line_too_long", 20), ("fork", "timed_out", 1),
    ("memory", "too_much_memory", 20), ("children-memory", "too_much_memory", 20),
    ("changing", "", 10), ("flood", "", 20), ("slow", "", 10), ("dies-after", "", 10),
  ]

  @Test("one that fails is an error with its reason, in time, and leaves nothing behind")
  func failures() throws {
    let folder = try TemporaryFolder()
    let path = try sound(folder)
    for (mode, code, timeout) in Self.faults {
      let process = FakeRecogniser.process(mode, timeout: timeout, mark: "failures")
      let clock = ContinuousClock()
      let begin = clock.now
      var found = ""
      do throws(RecogniserFault) {
        _ = try process.words(of: path, seconds: 2)
      } catch {
        found = error.code
        #expect(error.recogniser == "fake")
        if mode == "crash" { #expect(error.complaints.contains("Segmentation fault, as it were")) }
        if mode == "no-start" { #expect(error.complaints.contains("no model here")) }
      }
      #expect(found == code, "\(mode)")
      #expect(clock.now - begin < .seconds(40), "\(mode)")
    }
    // What "fork" started went into sessions of its own; nothing of it is left.
    #expect(try processes(named: "sleep 600") == 0)
  }

  /// How many processes of that command line this test's recognisers have left.
  private func processes(named command: String) throws -> Int {
    let all = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
    return all.count { number in
      let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      let environment = FileManager.default.contents(atPath: "/proc/\(number)/environ") ?? Data()
      let text = String(decoding: line, as: UTF8.self).split(separator: "\0").joined(separator: " ")
      return text == command && environment.range(of: Data("KLARTONE_FAKE=failures".utf8)) != nil
    }
  }

  @Test("one that died once, or went on talking, is started again and asked again")
  func again() throws {
    let folder = try TemporaryFolder()
    let path = try sound(folder)
    for mode in ["crash-once", "crash-second", "two-lines", "dies-after", "unasked"] {
      let state = folder.url.appendingPathComponent(mode).path
      let process = FakeRecogniser.process(mode, state: state)
      if mode == "unasked" {
        // It never stops: an answer that nobody asked for is no answer. When it is noticed depends on
        // which line comes first.
        var fault: RecogniserFault?
        for _ in 0..<20 where fault == nil {
          do throws(RecogniserFault) {
            _ = try process.words(of: path, seconds: 2)
            Thread.sleep(forTimeInterval: 0.2)
          } catch {
            fault = error
          }
        }
        #expect(
          ["unasked", "other_id"].contains(fault?.code ?? ""), "\(String(describing: fault))")
        continue
      }
      for _ in 0..<3 {
        #expect(try process.words(of: path, seconds: 2).count == 6, "\(mode)")
        // A second line may come a moment after the first.
        Thread.sleep(forTimeInterval: 0.1)
      }
      #expect((2...4).contains(process.usage.starts), "\(mode): \(process.usage.starts)")
    }
    // A sound that took all its time is not asked for again, the next one is.
    let state = folder.url.appendingPathComponent("hang").path
    let process = FakeRecogniser.process("hang-once", timeout: 1, state: state)
    let fault = #expect(throws: RecogniserFault.self) { try process.words(of: path, seconds: 2) }
    #expect(fault?.code == "timed_out")
    #expect(try process.words(of: path, seconds: 2).count == 6)
  }

  @Test("one that keeps failing is given up, and costs nothing from then on")
  func givenUp() throws {
    let folder = try TemporaryFolder()
    let path = try sound(folder)
    for (mode, timeout) in [("crash", 10.0), ("hang", 0.3), ("no-start", 10)] {
      let process = FakeRecogniser.process(mode, timeout: timeout)
      var codes: [String] = []
      for _ in 0..<8 {
        let fault = #expect(throws: RecogniserFault.self) {
          try process.words(of: path, seconds: 2)
        }
        codes.append(fault?.code ?? "")
      }
      #expect(codes.suffix(4) == ["given_up", "given_up", "given_up", "given_up"], "\(codes)")
      #expect(process.usage.starts <= 5, "\(mode): \(process.usage.starts)")
    }
    // An answer that cannot be true is that sound's alone.
    let liar = FakeRecogniser.process("outside")
    for _ in 0..<8 {
      let fault = #expect(throws: RecogniserFault.self) { try liar.words(of: path, seconds: 2) }
      #expect(fault?.code == "bad_time")
    }
    #expect(liar.usage.starts == 1)
  }

  @Test("the conformance test passes the good one and finds out the others")
  func conformance() {
    let good = Conformance("fake", FakeRecogniser.settings("good")).run()
    // It hears words in silence, and does not look whether the file is there.
    #expect(good.introduction?.name == "fake" && !good.isWell)
    let well = good.findings.filter { $0.outcome == .well }.map(\.check)
    #expect(well == [.introduction, .sound, .repetition, .shortSound, .id, .recovery, .end])
    let bad = Conformance("fake", FakeRecogniser.settings("wrong-id")).run()
    #expect(!bad.isWell)
    let none = Conformance("fake", FakeRecogniser.settings("no-start")).run()
    #expect(none.introduction == nil && !none.isWell)
    #expect(none.findings.dropFirst().allSatisfy { $0.outcome == .notTried })
  }

  @Test("the schema says what the code does")
  func schema() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let path = folder.appendingPathComponent("tools/recognisers/protocol.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? NSDictionary)
    #expect(schema["$id"] as? String == RecogniserProtocol.version)
    let all = try #require(schema["$defs"] as? [String: NSDictionary])
    func keys(_ name: String) -> Set<String> {
      Set((all[name]?["properties"] as? [String: Any] ?? [:]).keys)
    }
    let encoder = JSONEncoder()
    func written(_ value: some Encodable) throws -> Set<String> {
      let object = try JSONSerialization.jsonObject(with: encoder.encode(value))
      return Set((object as? [String: Any] ?? [:]).keys)
    }
    let request = RecogniserRequest(id: "1", path: "/x", language: "da")
    #expect(try written(request) == keys("question"))
    #expect(
      try written(
        RecogniserIntroduction(
          protocol: RecogniserProtocol.version, name: "n", version: "1", model: "m"))
        == keys("introduction"))
    let item = all["words"]?["items"] as? NSDictionary
    let properties = try #require(item?["properties"] as? [String: NSDictionary])
    let word = RecogniserReply.Word(text: "x", start: 0, end: 1, probability: 1)
    #expect(try written(word) == Set(properties.keys))
    #expect(properties["text"]?["maxLength"] as? Int == RecogniserProtocol.longestWord)
    #expect(properties["probability"]?["maximum"] as? Int == 1)
  }
}
