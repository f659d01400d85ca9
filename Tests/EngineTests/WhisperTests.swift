import Engine
import Foundation
import Hearing
import Policy
import Signal
import TestSupport
import Testing
import Transcripts
import Wording

/// With `tools/test --with-whisper`, which fetches Whisper base: the adapter of faster-whisper as it
/// is used.
@Suite(
  "Whisper base through its adapter",
  .enabled(if: ProcessInfo.processInfo.environment["KLARTONE_WITH_WHISPER"] != nil))
struct WhisperTests {
  private static let root = ProjectFolder.root

  private func settings() throws -> RecogniserCommand {
    let home = try #require(ProcessInfo.processInfo.environment["KLARTONE_WITH_WHISPER"])
    var settings = RecogniserCommand()
    settings.command = [
      "\(home)/venv/bin/python3",
      Self.root.appendingPathComponent("tools/recognisers/faster_whisper_recogniser.py").path,
      "--model", "\(home)/base",
    ]
    settings.timeoutSeconds = 300
    return settings
  }

  @Test("it keeps to the protocol")
  func conformance() throws {
    let report = Conformance("whisper", try settings()).run()
    #expect(report.isWell, "\(report.findings)")
    #expect(report.introduction?.name == "faster-whisper")
  }

  @Test("it hears a greeting of the fixtures, in part")
  func greeting() throws {
    var policy = SitePolicy()
    policy.recogniser.ears = ["whisper"]
    policy.recogniser.commands["whisper"] = try settings()
    let ears = try PolicyEars(policy, ear: try Ear(named: "da", in: ModelFolders.standard()))
    let path = Self.root.appendingPathComponent("fixtures/municipality/greetings/0417.WAV").path
    let heard = try Auditor(policy: policy, recogniser: try ears.recogniser())
      .hear(path, owner: Owner(names: ["Bjarne Toft"], department: "Hjemmeplejen")).hearing
    let words = try #require(heard?.transcript)
    #expect(words.count > 10)
    #expect(words.contains { $0.text.hasPrefix("hjemmeplej") })
    #expect(words.last.map { $0.span.end < 20 } == true)
  }
}
