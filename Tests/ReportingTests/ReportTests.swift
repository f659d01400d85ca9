import Audit
import Directory
import Engine
import Foundation
import Hearing
import JSONWriting
import Policy
import Reporting
import Signal
import SoundFiles
import Testing
import Wording

@Suite("Reports")
struct ReportTests {
  private static let policy = SitePolicy()
  private static let owner = Owner(names: ["Mette Hansen"], department: "Borgerservice")
  private static let person = Person(
    extension: "0417", name: "=cmd|Mette", department: "Borgerservice", line: 2)

  /// A greeting in which the name was heard, the rest not clearly.
  private static var heard: GreetingReport {
    let quality = SoundQuality.assess(
      SampleBuffer(samples: [Float](repeating: 0, count: 80000), sampleRate: 8000))
    let parts: [(Part, String, String, Double)] = [
      (.name, "mette hansen", "mette jensen", 60), (.department, "borgerservice", "jobcentret", 3),
      (.promise, "ringer jeg tilbage", "vender jeg tilbage", 3), (.keys, "firkant nul", "nul", 3),
      (.destination, "omstillingen", "receptionen", 3),
    ]
    let answers = parts.enumerated().map { index, part in
      let span = TimeSpan(start: Double(index) * 2, end: Double(index) * 2 + 1)
      return Answer(
        part: part.0, complying: Reading(text: part.1, span: span, score: 2, evidence: part.3),
        rival: Reading(text: part.2, span: span, score: 0, evidence: 0))
    }
    let hearing = Hearing(
      transcript: [
        HeardWord(
          text: "hej", span: TimeSpan(start: 0, end: 0.5), confidence: 0.9, understood: true),
        HeardWord(
          text: "…", span: TimeSpan(start: 3.2, end: 4), confidence: 0, understood: false),
        HeardWord(
          text: "nul", span: TimeSpan(start: 7, end: 7.5), confidence: 0.3, understood: false),
      ], answers: answers,
      ear: EarIdentity(name: "t", version: "1", fingerprint: "f", library: "l"),
      bands: Bands(
        parts: [
          "name": .init(
            model: AnswerModel(bias: 0, margin: 1.5, score: 0),
            pass: .init(at: 0.9, margin: 20, score: 0)),
          "department": .init(model: AnswerModel(bias: 0, margin: 1.5, score: 0)),
        ], calibration: "test"))
    let speech = [TimeSpan(start: 0, end: 4), TimeSpan(start: 5, end: 9)]
    let result = SoundAudit(policy: policy).result(
      of: hearing,
      quality: SoundQuality(
        findings: [.tooQuiet(activeLevelDBFS: -41.23)], levels: quality.levels, speech: speech,
        duration: 10), expected: Expected(owner: owner))
    return GreetingReport(
      path: "hilsner/0417.wav", person: person, sha256: "ab",
      sound: SoundSummary(
        format: AudioFormat(container: .wav, codec: .pcm16, channels: 1, sampleRate: 8000),
        duration: 10, notes: [], levels: quality.levels, speech: speech),
      problem: nil, result: result)
  }

  private static var damaged: GreetingReport {
    GreetingReport(
      path: "hilsner/0418.wav", person: nil, sha256: nil, sound: nil,
      problem: .sound(SoundFileError(path: "hilsner/0418.wav", reason: .empty)),
      result: .notEvaluated(.noSound("empty"), policy: policy))
  }

  @Test("the terminal report shows verdict, guess, remedy, timeline and transcript")
  func checkText() {
    let text = CheckText(
      Self.heard.result, report: Self.heard, owner: Self.owner, tongue: Tongue(.danish),
      policy: Self.policy, terminal: Terminal(color: false, width: 100)
    ).text
    let expected = """
      ? En person bør tage stilling til hilsenen.

       ✓ navn            opfyldt: Hørt klart.
                          0:00–0:01 "mette hansen" frem for "mette jensen" (97 % sikkert, forspring 60)
      """
    #expect(text.hasPrefix(expected), "\(text)")
    for line in [
      "bedste bud 0:02–0:03 \"borgerservice\" frem for \"jobcentret\" (60 % sikkert,",
      "→ Lyt ved 0:04, og afgør det selv.",
      "Der tales for lavt (-41,2 dBFS).",
      "  hej … (nul?)",
    ] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
    let lines = text.split(separator: "\n")
    let bar = lines.firstIndex { $0.hasPrefix("0:00 ") }
    #expect(bar.map { lines[$0 + 1].contains("N") && lines[$0 + 1].contains("O") } == true)
    #expect(!text.contains("\u{1B}"))
  }

  @Test("JSON has the promised keys, and every number in it is one")
  func json() throws {
    let text = try JSONText.of(
      CheckDocument(
        GreetingDocument(
          Self.heard, owner: Self.owner, tongue: Tongue(.english), policy: Self.policy),
        version: "1", tongue: Tongue(.english)))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["overall"] as? String == "review")
    #expect(root["schema"] as? String == "klartone-check/1")
    let elements = try #require(root["elements"] as? [String: [String: Any]])
    #expect(Set(elements.keys) == ["name", "department", "callback", "switchboard"])
    for element in elements.values {
      #expect(
        Set(element.keys) == [
          "verdict", "reason", "detail", "explanation", "evidence", "remedy", "waiver",
        ])
    }
    #expect(elements["name"]?["verdict"] as? String == "pass")
    #expect(elements["name"]?["remedy"] is NSNull)
    let evidence = try #require(elements["switchboard"]?["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["part"] as? String } == ["keys", "destination"])
    #expect(evidence.first?["start"] as? Double == 6)
    #expect(evidence.first?["probability"] == nil)
    let name = try #require(elements["name"]?["evidence"] as? [[String: Any]])
    #expect(name.first?["probability"] as? Double == 0.977)
    #expect(((evidence.first?["rival"] as? [String: Any])?["text"] as? String) == "nul")
  }

  @Test("the scan's CSV opens in Excel and keeps zeros, formulas and damaged files harmless")
  func csv() throws {
    let scan = ScanResult(
      reports: [Self.heard, Self.damaged],
      peopleWithoutGreeting: [Person(extension: "4594", name: "Bo", department: nil, line: 3)],
      greetingsWithoutPerson: ["hilsner/0418.wav"], copies: [], skipped: [])
    let bytes = ScanTable(
      scan, owners: [Self.owner, nil], tongue: Tongue(.danish), policy: Self.policy
    ).bytes
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.first == ScanTable.columns.joined(separator: ";"))
    #expect(
      rows[1].hasPrefix("0417;\"'=cmd|Mette\";Borgerservice;hilsner/0417.wav;review;pass;heard;"))
    #expect(rows[2].contains(";empty;"))
    #expect(rows[3].hasPrefix("4594;Bo;;;not_evaluated;"))
    #expect(rows[3].contains("no_greeting"))
    #expect(rows.count == 5 && rows[4].isEmpty)
    for row in rows.prefix(4) {
      #expect(
        row.split(separator: ";", omittingEmptySubsequences: false).count >= ScanTable.columns.count
      )
    }
  }

  @Test("the scan's summary counts every greeting once and lists what is missing")
  func scanText() {
    let scan = ScanResult(
      reports: [Self.heard, Self.damaged],
      peopleWithoutGreeting: [Person(extension: "4594", name: "Bo", department: nil, line: 3)],
      greetingsWithoutPerson: ["hilsner/0418.wav"], copies: ["hilsner/0417.gsm"], skipped: [".x"])
    let text = ScanText(
      scan, tongue: Tongue(.danish), policy: Self.policy,
      terminal: Terminal(color: false, width: 100)
    ).text
    #expect(text.contains("2 hilsner hos Albertslund Kommune"))
    for line in ["4594 Bo (–)", "hilsner/0418.wav", "hilsner/0417.gsm", ".x", "er tom"] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
    let overall = text.split(separator: "\n").first { $0.hasPrefix("samlet") }
    #expect(overall?.split(separator: " ").dropFirst().map(String.init) == ["0", "1", "0", "1"])
    #expect(!scan.isComplete)
  }
}
