import Engine
import Foundation
import Policy

/// The scripted recogniser of `Tests/Recognisers`.
enum FakeRecogniser {
  private static let script: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<2 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Recognisers/fake_recogniser.py").path
  }()

  /// How to start it: `mode` is what it does with a question, `text` what it hears, `state` a file in
  /// which its starts are counted, `mark` in the environment of it and all it starts.
  static func settings(
    _ mode: String, text: String = "du har ringet til mette hansen", state: String? = nil,
    mark: String = ""
  ) -> RecogniserCommand {
    var settings = RecogniserCommand()
    settings.command =
      ["env", "KLARTONE_FAKE=\(mark)", "python3", script, mode, "--text", text]
      + (state.map { ["--state", $0] } ?? [])
    settings.timeoutSeconds = 20
    settings.startSeconds = 20
    settings.memoryMiB = 256
    return settings
  }

  static func process(
    _ mode: String, timeout: Double = 20, state: String? = nil, mark: String = ""
  ) -> RecogniserProcess {
    var settings = settings(mode, state: state, mark: mark)
    settings.timeoutSeconds = timeout
    settings.startSeconds = mode.contains("start") ? timeout : 20
    var patience = RecogniserProcess.Patience()
    patience.firstPause = 0.01
    patience.longestPause = 0.05
    return RecogniserProcess("fake", settings, patience: patience)
  }
}
