import Audit
import Directory
import Engine
import Foundation
import Hearing
import Policy
import TestSupport
import Testing
import Wording

@Suite("A scan with two ears", .serialized)
struct SecondEarScanTests {
  private static let root = ProjectFolder.root

  private static let said =
    "du har ringet til mette hansen borgerservice så ringer jeg tilbage inden for et døjn "
    + "eller tast firkandt nul for at komme til om stillingen"

  /// Decides whatever wins clearly.
  private static func bands(_ recogniser: DictationRecogniser? = nil) -> Bands {
    let band = Bands.Band(
      model: AnswerModel(bias: 0, margin: 3, score: 0),
      pass: .init(at: 0.9, margin: 8, score: -10), fail: .init(at: 0.1, margin: 8, score: -10))
    return Bands(
      parts: Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, band) }),
      calibration: "test", model: recogniser?.modelStamp, library: recogniser?.identity.library)
  }

  /// Made once: an ear, and a scan's questions, take their time in a debug build.
  private struct Site: Sendable {
    let scan: Scan
    let ear: Ear
    let pronouncer: Pronouncer
  }

  private static let made: Result<Site, any Error> = Result {
    var policy = SitePolicy()
    policy.recogniser.workers = 3
    let sound = root.appendingPathComponent("fixtures/municipality/greetings/4501.wav").path
    let list =
      "Lokalnummer;Navn;Afdeling\n1;Mette Hansen;Borgerservice\n2;Mette Hansen;Borgerservice\n"
      + "3;Mette Hansen;Borgerservice\n4;Mette Hansen;Borgerservice\n"
    let ear = try Ear(named: "da", in: ModelFolders.standard())
    return Site(
      scan: Scan(
        greetings: ["1", "2", "3", "4"].map {
          GreetingTask(mailbox: $0, content: .recording(sound))
        },
        people: try PeopleFile(csv: Array(list.utf8)).people, policy: policy), ear: ear,
      pronouncer: Pronouncer(lexicon: ear.lexicon))
  }

  private func recogniser(
    _ site: Site, _ mode: String, text: String = said, timeout: Double = 20,
    bandsIn folder: borrowing TemporaryFolder
  ) throws -> DictationRecogniser {
    var settings = FakeRecogniser.settings(mode, text: text)
    settings.timeoutSeconds = timeout
    func make(_ source: Ear.BandsSource) throws -> DictationRecogniser {
      var patience = RecogniserProcess.Patience()
      patience.firstPause = 0.01
      return try DictationRecogniser(
        RecogniserProcess("fake", settings, patience: patience), ear: site.ear,
        pronouncer: site.pronouncer, bands: source)
    }
    let bands = Self.bands(try make(.ignored))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let file = try folder.write(Array(try encoder.encode(bands)), as: "b-\(mode).json")
    return try make(.file(file))
  }

  /// Passes all that is said in `said`.
  private static let agreeing = CertainEar(
    bands: bands(),
    said: [
      "mette hansen", "borgerservice", "ringer jeg tilbage inden for et døgn", "tast firkant nul",
      "omstillingen",
    ])

  private func verdicts(_ result: ScanResult) -> [[String]] {
    result.reports.map { $0.result.elements.map(\.verdict.rawValue) }
  }

  @Test("a second ear alone reads a misspelt transcript, and passes and fails by it")
  func alone() async throws {
    let files = try TemporaryFolder()
    let site = try Self.made.get()
    let good = try recogniser(site, "good", bandsIn: files)
    let result = try await site.scan.run { () throws(RecogniserError) in good }
    #expect(result.isComplete)
    #expect(
      verdicts(result).allSatisfy { $0 == ["pass", "pass", "pass", "pass"] },
      "\(result.reports[0].result)")
    #expect(good.process.usage.starts == 1)
    let late = try recogniser(
      site, "good",
      text: "du har ringet til mette jensen jobcentret så ringer jeg tilbage inden for to døjn "
        + "eller tast stjerne nul for at komme til omstillingen", bandsIn: files)
    let bad = try await site.scan.run { () throws(RecogniserError) in late }
    #expect(
      verdicts(bad).allSatisfy { !$0.contains("pass") && $0.contains("fail") },
      "\(bad.reports[0].result.elements)")
  }

  @Test("passes need both; what one of them does not pass is for a person, with both their words")
  func together() async throws {
    let files = try TemporaryFolder()
    let site = try Self.made.get()
    let dictated = try recogniser(site, "good", bandsIn: files)
    let result = try await site.scan.run(
      makeRecogniser: { () throws(RecogniserError) in Self.agreeing },
      second: .ready(dictated))
    #expect(verdicts(result).allSatisfy { $0 == ["pass", "pass", "pass", "pass"] })
    let opinion = try #require(result.reports[0].result.second)
    #expect(opinion.isHeard && opinion.second(.callback)?.verdict == .pass)
    guard case .heard(_, let words, let ear) = opinion.outcome else { return }
    #expect(words.contains { $0.text == "døgn" && $0.written == "døjn" })
    #expect(ear?.name == "fake" && ear?.library == "fake 1")
    let other = try recogniser(
      site, "good",
      text: Self.said.replacing("et døjn", with: "to døjn").replacing("hansen", with: "jensen"),
      bandsIn: files)
    let doubted = try await site.scan.run(
      makeRecogniser: { () throws(RecogniserError) in Self.agreeing }, second: .ready(other))
    #expect(verdicts(doubted).allSatisfy { $0 == ["review", "pass", "review", "pass"] })
    #expect(doubted.reports[0].result.elements[2].reason.code == "ears_disagree")
  }

  static let ills: [(mode: String, code: String, timeout: Double)] = [
    ("crash", "died", 20), ("hang", "timed_out", 0.5), ("wrong-id", "other_id", 20),
    ("outside", "bad_time", 20), ("not-json", "not_json", 20), ("memory", "too_much_memory", 20),
    ("fork", "timed_out", 0.5),
  ]

  @Test(
    "whatever the second ear does, the scan ends, and nothing of it is confirmed",
    arguments: ills)
  func ill(mode: String, code: String, timeout: Double) async throws {
    let files = try TemporaryFolder()
    let site = try Self.made.get()
    let sick = try recogniser(site, mode, timeout: timeout, bandsIn: files)
    let clock = ContinuousClock()
    let begin = clock.now
    let result = try await site.scan.run(
      makeRecogniser: { () throws(RecogniserError) in
        Self.agreeing
      }, second: .ready(sick))
    #expect(clock.now - begin < .seconds(60))
    #expect(result.reports.count == 4 && !result.isComplete)
    for report in result.reports {
      #expect(report.lacksSecondEar && report.problem == nil)
      guard case .failed(let error) = report.result.second?.outcome else { continue }
      #expect([code, "given_up"].contains(error.code), "\(error.code)")
      #expect(report.result.second?.first.allSatisfy { $0.verdict == .pass } == true)
      #expect(report.result.elements.allSatisfy { $0.verdict == .review })
    }
  }

  @Test("a second ear that cannot start is told of, and confirms nothing")
  func missing() async throws {
    var policy = SitePolicy()
    policy.recogniser.ears = [RecogniserPolicy.sphinx, "fake"]
    policy.recogniser.commands["fake"] = FakeRecogniser.settings("no-start")
    let site = try Self.made.get()
    let ears = try PolicyEars(policy, ear: site.ear)
    guard case .unavailable(let error) = ears.second else {
      Issue.record("there is a second ear")
      return
    }
    #expect(error.code == "cannot_start")
    let result = try await site.scan.run(
      makeRecogniser: { () throws(RecogniserError) in Self.agreeing }, second: ears.second)
    #expect(result.reports.allSatisfy { $0.lacksSecondEar })
    policy.recogniser.ears = ["fake"]
    let fault = #expect(throws: RecogniserError.self) { try PolicyEars(policy, ear: site.ear) }
    #expect(fault?.code == "cannot_start")
  }

  @Test("what was heard is kept under the recogniser and what it says it is")
  func identity() throws {
    let files = try TemporaryFolder()
    let site = try Self.made.get()
    let one = try recogniser(site, "good", bandsIn: files)
    let same = try recogniser(site, "good", bandsIn: files)
    // The fake's model is the text it hears.
    let other = try recogniser(site, "good", text: "hej", bandsIn: files)
    #expect(one.identity == same.identity)
    #expect(one.identity.fingerprint != other.identity.fingerprint)
    // Bands of another model are refused.
    let error = #expect(throws: RecogniserError.self) {
      try DictationRecogniser(
        RecogniserProcess("fake", FakeRecogniser.settings("good", text: "andet")), ear: site.ear,
        pronouncer: site.pronouncer,
        bands: .file(files.url.appendingPathComponent("b-good.json").path))
    }
    guard case .bands = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
