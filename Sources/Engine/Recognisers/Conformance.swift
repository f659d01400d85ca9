internal import Foundation
package import Hearing
package import Policy
internal import Signal
package import Transcripts

/// Tries a recogniser that is a process: does it keep to the protocol?
package struct Conformance: Sendable {
  /// What is tried, in this order.
  package enum Check: String, Sendable, CaseIterable {
    /// It starts, and says who it is in time.
    case introduction
    /// It answers a sound with words within it.
    case sound
    /// The same sound gives the same words.
    case repetition
    /// A tenth of a second of sound gives no error.
    case shortSound = "short_sound"
    /// Silence gives no words.
    case silence
    /// The answer has the question's id, whatever that is.
    case id
    /// A file that is not there gives an error …
    case missingFile = "missing_file"
    /// … after which it still answers.
    case recovery
    /// It ends by itself when its input does.
    case end
  }

  package struct Finding: Sendable, Equatable {
    package enum Outcome: Sendable, Equatable {
      case well
      /// What went wrong.
      case fault(RecogniserFault)
      /// What it should not have done; a text to show.
      case broken(String)
      /// Not fit for its work, yet within the protocol.
      case doubtful(String)
      case notTried
    }

    package let check: Check
    package let outcome: Outcome
  }

  package struct Report: Sendable {
    package let name: String
    package let introduction: RecogniserIntroduction?
    /// In the order of `Check.allCases`.
    package let findings: [Finding]
    /// Until it said who it is, in seconds.
    package let startSeconds: Double
    /// Per second of sound; nil when it answered none.
    package let secondsPerSecond: Double?
    package let processorSecondsPerSecond: Double?
    /// While it listened, in MiB.
    package let memory: Int

    /// It kept to the protocol.
    package var isWell: Bool {
      findings.allSatisfy { finding in
        switch finding.outcome {
        case .well, .doubtful: true
        case .fault, .broken, .notTried: false
        }
      }
    }
  }

  private let name: String
  private let settings: RecogniserCommand

  package init(_ name: String, _ settings: RecogniserCommand) {
    self.name = name
    self.settings = settings
  }

  /// Tries everything; what follows on a failure to start is not tried.
  package func run() -> Report {
    var patience = RecogniserProcess.Patience()
    patience.mostFailures = 20
    patience.firstPause = 0.1
    patience.longestPause = 0.1
    let process = RecogniserProcess(name, settings, patience: patience)
    var outcomes: [Check: Finding.Outcome] = [:]
    let clock = ContinuousClock()
    var introduction: RecogniserIntroduction?
    let start = clock.measure {
      outcomes[.introduction] = Self.outcome { () throws(RecogniserFault) in
        introduction = try process.introduction()
        return .well
      }
    }
    var listening = Listening()
    if introduction != nil {
      for check in Check.allCases where check != .introduction {
        outcomes[check] = Self.outcome { () throws(RecogniserFault) in
          try self.outcome(of: check, process, &listening)
        }
      }
    }
    return Report(
      name: name, introduction: introduction,
      findings: Check.allCases.map {
        Finding(check: $0, outcome: outcomes[$0] ?? .notTried)
      },
      startSeconds: start.seconds, secondsPerSecond: listening.share(listening.seconds),
      processorSecondsPerSecond: listening.share(listening.processorSeconds),
      memory: listening.memory)
  }

  private struct Listening {
    var words: [DictatedWord]?
    var sound = 0.0
    var seconds = 0.0
    var processorSeconds = 0.0
    var memory = 0

    func share(_ seconds: Double) -> Double? { sound > 0 ? seconds / sound : nil }
  }

  private static func outcome(
    _ work: () throws(RecogniserFault) -> Finding.Outcome
  ) -> Finding.Outcome {
    do throws(RecogniserFault) {
      return try work()
    } catch {
      return .fault(error)
    }
  }

  private func outcome(
    of check: Check, _ process: RecogniserProcess, _ listening: inout Listening
  ) throws(RecogniserFault) -> Finding.Outcome {
    switch check {
    case .introduction: return .well
    case .sound:
      let (before, clock) = (process.usage.seconds, ContinuousClock())
      let begin = clock.now
      listening.words = try words(process, TestSound.murmur)
      listening.sound = TestSound.murmur.duration
      listening.seconds = (clock.now - begin).seconds
      let usage = process.usage
      listening.processorSeconds = usage.seconds - before
      listening.memory = usage.memory
      return .well
    case .repetition:
      let again = try words(process, TestSound.murmur)
      return again == listening.words
        ? .well
        : .doubtful(
          "\(listening.words?.map(\.text).joined(separator: " ") ?? "–") / "
            + again.map(\.text).joined(separator: " "))
    case .shortSound:
      _ = try words(process, TestSound.short)
      return .well
    case .silence:
      let found = try words(process, TestSound.silence)
      return found.isEmpty ? .well : .doubtful(found.map(\.text).joined(separator: " "))
    case .id, .recovery:
      let id = check == .id ? "klartone \"ø\" \\ 7" : "after"
      return try answers(process, id: id)
    case .missingFile:
      let reply = try process.reply(
        to: RecogniserRequest(
          id: "missing", path: "/nonexistent/klartone.wav", language: settings.language))
      guard reply.id == "missing" else { return .broken("id \(reply.id)") }
      return reply.error != nil && reply.words == nil ? .well : .broken("words")
    case .end:
      return process.endsWhenTold(within: 10) ? .well : .broken("10 s")
    }
  }

  private func answers(
    _ process: RecogniserProcess, id: String
  ) throws(RecogniserFault) -> Finding.Outcome {
    let file = try file(TestSound.short)
    let reply = try withExtendedLifetime(file) { () throws(RecogniserFault) in
      try process.reply(
        to: RecogniserRequest(id: id, path: file.path, language: settings.language))
    }
    do throws(RecogniserFault.Reason) {
      _ = try reply.words(for: id, seconds: TestSound.short.duration)
      return .well
    } catch {
      throw RecogniserFault(name, error)
    }
  }

  private func words(
    _ process: RecogniserProcess, _ sound: SampleBuffer
  ) throws(RecogniserFault) -> [DictatedWord] {
    let file = try file(sound)
    return try withExtendedLifetime(file) { () throws(RecogniserFault) in
      try process.words(of: file.path, seconds: sound.duration)
    }
  }

  private func file(_ sound: SampleBuffer) throws(RecogniserFault) -> SoundForRecogniser {
    do throws(RecogniserError) {
      return try SoundForRecogniser(sound)
    } catch {
      throw RecogniserFault(name, .cannotStart(detail: "\(error.reason)"))
    }
  }
}

/// Sounds that need no recording: what a recogniser makes of them does not matter.
private enum TestSound {
  /// Four seconds of something like syllables.
  static let murmur = SampleBuffer(
    samples: (0..<32_000).map { index in
      let time = Double(index) / 8000
      let syllable = max(0, sin(2 * .pi * 3 * time))
      let voice = (1...6).reduce(0.0) { $0 + sin(2 * .pi * 130 * Double($1) * time) / Double($1) }
      return Float(0.1 * syllable * voice)
    }, sampleRate: 8000)
  static let short = SampleBuffer(samples: Array(murmur.samples.prefix(800)), sampleRate: 8000)
  static let silence = SampleBuffer(
    samples: [Float](repeating: 0, count: 16_000), sampleRate: 8000)
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
