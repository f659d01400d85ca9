package import Audit
package import Directory
package import Hearing
package import Signal
package import SoundFiles
package import Timing
package import Voicemail

/// What is known of a recording beside what is said in it.
package struct SoundSummary: Sendable, Equatable {
  package let format: AudioFormat
  /// In seconds.
  package let duration: Double
  package let notes: [SoundNote]
  package let levels: Levels
  /// Where somebody speaks.
  package let speech: [TimeSpan]
  /// Its outline, for a picture.
  package let envelope: Envelope?

  package init(
    format: AudioFormat, duration: Double, notes: [SoundNote], levels: Levels, speech: [TimeSpan],
    envelope: Envelope? = nil
  ) {
    self.format = format
    self.duration = duration
    self.notes = notes
    self.levels = levels
    self.speech = speech
    self.envelope = envelope
  }
}

/// Why a greeting could not be evaluated.
package enum GreetingProblem: Sendable, Equatable {
  case sound(SoundFileError)
  case ear(RecogniserError)
  /// What callers hear cannot be known.
  case unknownGreeting(mailbox: String, HeardGreetingDoubt)
}

/// One greeting, evaluated as far as it could be.
package struct GreetingReport: Sendable, Equatable {
  /// As given; empty for a greeting without a recording.
  package let path: String
  /// As the voicemail system or the file's name has it; nil where a single file was given.
  package let mailbox: String?
  /// Whose it is, by the directory.
  package let person: Person?
  /// SHA-256 of the file's bytes; nil when they could not be read.
  package let sha256: String?
  package let sound: SoundSummary?
  package let problem: GreetingProblem?
  package let result: GreetingResult
  /// It was heard in an earlier run, and neither sound nor questions nor ear have changed.
  package let isKept: Bool
  /// When it was recorded, as far as that is known.
  package let recorded: Instant?

  package init(
    path: String, mailbox: String? = nil, person: Person?, sha256: String?, sound: SoundSummary?,
    problem: GreetingProblem?, result: GreetingResult, isKept: Bool = false,
    recorded: Instant? = nil
  ) {
    self.isKept = isKept
    self.path = path
    self.mailbox = mailbox
    self.person = person
    self.sha256 = sha256
    self.sound = sound
    self.problem = problem
    self.result = result
    self.recorded = recorded
  }
}

extension GreetingReport {
  /// The second ear was asked and could not listen.
  package var lacksSecondEar: Bool {
    if case .failed = result.second?.outcome { true } else { false }
  }
}

extension GreetingProblem {
  /// Stable code for reports.
  package var code: String {
    switch self {
    case .sound(let error): error.reason.code
    case .ear: "recogniser_unavailable"
    case .unknownGreeting(_, let doubt): doubt.rawValue
    }
  }
}
