package import Audit
import Digests
package import Directory
import Foundation
package import Hearing
package import Policy
package import Signal
package import SoundFiles
package import Timing
import Voicemail
package import Wording

/// Evaluates greetings one at a time: read, assess, hear, judge. One per worker.
package struct Auditor: Sendable {
  private let policy: SitePolicy
  private let shared: SharedQuestions
  private let judge: SoundAudit
  private let recogniser: any Recogniser
  private let second: SecondEar?
  private let ears: TwoEars
  private let cache: (any HearingCache)?
  private let today: CivilDate?
  private let zone: TimeZoneRules

  /// Without `shared`, the policy's questions are made here; thousands of phrases are judged for
  /// that, so workers are given the same. Without `today` nothing is said of days that have passed;
  /// `zone` tells on which day a greeting was recorded.
  package init(
    policy: SitePolicy, recogniser: any Recogniser, second: SecondEar? = nil,
    shared: SharedQuestions? = nil,
    cache: (any HearingCache)? = nil, today: CivilDate? = nil, zone: TimeZoneRules = .utc
  ) {
    self.cache = cache
    self.policy = policy
    self.recogniser = recogniser
    self.second = second
    ears = TwoEars(policy: policy)
    self.shared = shared ?? SharedQuestions(WordingJudge(policy: policy.wording))
    judge = SoundAudit(policy: policy)
    self.today = today
    self.zone = zone
  }

  /// Evaluates one file; whatever goes wrong with it is in the report.
  package func report(
    on path: String, mailbox: String? = nil, person: Person? = nil, expected: Expected,
    recorded: Instant? = nil, skipsInstructions: Bool = false
  ) -> GreetingReport {
    let decoded: DecodedSound
    do throws(SoundFileError) {
      decoded = try SoundFile.read(path: path, limits: policy.quality.decodeLimits)
    } catch {
      return GreetingReport(
        path: path, mailbox: mailbox, person: person, sha256: Self.hash(path), sound: nil,
        problem: .sound(error),
        result: .notEvaluated(.noSound(error.reason.code), policy: policy), recorded: recorded)
    }
    let quality = SoundQuality.assess(decoded.sound, limits: policy.quality.limits)
    let summary = SoundSummary(decoded, quality)
    let hash = Self.hash(path)
    let (result, problem, isKept) = evaluate(
      decoded, quality, expected, setting(recorded: recorded, skipsInstructions: skipsInstructions),
      sha256: hash)
    return GreetingReport(
      path: path, mailbox: mailbox, person: person, sha256: hash, sound: summary,
      problem: problem, result: result, isKept: isKept, recorded: recorded)
  }

  /// Evaluates a sound that was read already and is in no file.
  package func report(on decoded: DecodedSound, expected: Expected) -> GreetingReport {
    let quality = SoundQuality.assess(decoded.sound, limits: policy.quality.limits)
    let (result, problem, _) = evaluate(
      decoded, quality, expected, setting(recorded: nil, skipsInstructions: false), sha256: nil)
    return GreetingReport(
      path: "", person: nil, sha256: nil, sound: SoundSummary(decoded, quality),
      problem: problem, result: result)
  }

  /// The same for one that could not be read.
  package func report(on error: SoundFileError) -> GreetingReport {
    GreetingReport(
      path: "", person: nil, sha256: nil, sound: nil, problem: .sound(error),
      result: .notEvaluated(.noSound(error.reason.code), policy: policy))
  }

  /// Evaluates a mailbox's greeting, whatever it is.
  package func report(
    on task: GreetingTask, person: Person?, expected: Expected
  ) -> GreetingReport {
    let result: GreetingResult
    var problem: GreetingProblem?
    switch task.content {
    case .recording(let path):
      return report(
        on: path, mailbox: task.mailbox, person: person, expected: expected,
        recorded: task.recorded, skipsInstructions: task.skipsInstructions)
    case .text(let text):
      result = TextAudit(policy: policy).result(
        of: Utterance(text: text), expected: expected,
        setting: setting(recorded: task.recorded, skipsInstructions: task.skipsInstructions))
    case .announcement:
      result = .noGreeting(policy: policy)
    case .unknown(let doubt):
      result = .notEvaluated(.greetingUnknown(doubt.rawValue), policy: policy)
      problem = .unknownGreeting(mailbox: task.mailbox, doubt)
    }
    return GreetingReport(
      path: "", mailbox: task.mailbox, person: person, sha256: nil, sound: nil, problem: problem,
      result: result, recorded: task.recorded)
  }

  private func setting(recorded: Instant?, skipsInstructions: Bool) -> GreetingSetting {
    GreetingSetting(
      calendar: GreetingCalendar(
        today: today, recorded: recorded.map { zone.civilTime(at: $0).date }),
      skipsInstructions: skipsInstructions)
  }

  /// What was heard, without a verdict.
  package func hear(
    _ path: String, owner: Owner
  ) throws -> (sound: DecodedSound, quality: SoundQuality, hearing: Hearing?) {
    let decoded = try SoundFile.read(path: path, limits: policy.quality.decodeLimits)
    let quality = SoundQuality.assess(decoded.sound, limits: policy.quality.limits)
    return (
      decoded, quality, try listen(recogniser, decoded, quality, owner, sha256: nil).hearing
    )
  }

  /// Nil when nobody speaks. What was heard before is not heard again.
  private func listen(
    _ recogniser: any Recogniser, _ decoded: DecodedSound, _ quality: SoundQuality, _ owner: Owner,
    sha256: String?
  ) throws(RecogniserError) -> (hearing: Hearing?, isKept: Bool) {
    guard !quality.speech.isEmpty else { return (nil, false) }
    let expectation = Expectation(owner: owner, shared: shared)
    let key = sha256.flatMap { sum in
      cache.map { _ in
        HearingKey(
          sound: sum, limits: "\(policy.quality.maxMinutes)", expectation: expectation,
          ear: recogniser.identity
        ).text
      }
    }
    if let key, let kept = cache?.value(for: key) {
      return (kept.hearing(by: recogniser), true)
    }
    let hearing = try recogniser.hear(
      decoded.sound, speech: quality.speech, expecting: expectation)
    if let key {
      cache?.keep(KeptHearing(hearing, envelope: Envelope(of: decoded.sound)), for: key)
    }
    return (hearing, false)
  }

  private func evaluate(
    _ decoded: DecodedSound, _ quality: SoundQuality, _ expected: Expected,
    _ setting: GreetingSetting, sha256: String?
  ) -> (GreetingResult, GreetingProblem?, isKept: Bool) {
    let fault = decoded.notes.lazy.compactMap(\.missingSound).first
    do throws(RecogniserError) {
      let (hearing, isKept) = try listen(
        recogniser, decoded, quality, expected.owner, sha256: sha256)
      let first = judge.result(
        of: hearing, quality: quality, missingSound: fault, expected: expected, setting: setting)
      guard let second, hearing != nil else { return (first, nil, isKept) }
      guard ears.asks(after: first) else { return (ears.unconfirmed(first), nil, isKept) }
      do throws(RecogniserError) {
        let (other, isOtherKept) = try listen(
          try second.recogniser, decoded, quality, expected.owner, sha256: sha256)
        let opinion = judge.result(
          of: other, quality: quality, missingSound: fault, expected: expected, setting: setting)
        return (ears.together(first, opinion), nil, isKept && isOtherKept)
      } catch {
        return (ears.together(first, failed: error), nil, isKept)
      }
    } catch {
      return (.notEvaluated(.noEar, quality: quality.findings, policy: policy), .ear(error), false)
    }
  }

  /// The sum of a file's bytes, if it is an ordinary one of at most 256 MiB.
  private static func hash(_ path: String) -> String? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let size = attributes[.size] as? Int, size <= 1 << 28,
      let bytes = FileManager.default.contents(atPath: path)
    else { return nil }
    return SHA256Sum(of: [UInt8](bytes)).hex
  }
}

extension SoundSummary {
  fileprivate init(_ decoded: DecodedSound, _ quality: SoundQuality) {
    self.init(
      format: decoded.format, duration: quality.duration, notes: decoded.notes,
      levels: quality.levels, speech: quality.speech, envelope: Envelope(of: decoded.sound))
  }
}

extension SoundNote {
  /// The note's code if sound that was there is not: what is left may sound like other words.
  var missingSound: String? {
    switch self {
    case .incomplete: "incomplete"
    case .damaged: "damaged"
    default: nil
    }
  }
}

extension QualityPolicy {
  /// How much of a file is read at most.
  package var decodeLimits: DecodeLimits { DecodeLimits(maxSeconds: maxMinutes * 60) }

  /// The policy's limits as the signal code takes them.
  var limits: QualityLimits {
    var limits = QualityLimits()
    limits.quietBelowDBFS = tooQuietDBFS
    limits.leastSNRDB = tooNoisySNR
    limits.mostClippedShare = clippedShare
    limits.longestClippedRunMs = clippedRunMilliseconds
    limits.leastSpeechSeconds = tooShortSeconds
    limits.latestStartSeconds = startsLateSeconds
    limits.deadAirSeconds = deadAirSeconds
    return limits
  }
}

extension SoundFileError.Reason {
  /// Stable code for reports.
  package var code: String {
    switch self {
    case .notFound: "not_found"
    case .notReadable: "not_readable"
    case .isDirectory: "is_directory"
    case .notARegularFile: "not_a_regular_file"
    case .empty: "empty"
    case .truncated: "truncated"
    case .notAudio: "not_audio"
    case .unsupportedCodec: "unsupported_codec"
    case .extensionCase: "extension_case"
    case .tooLong: "too_long"
    case .tooLarge: "too_large"
    case .damaged: "damaged"
    case .badFormat: "bad_format"
    }
  }
}
