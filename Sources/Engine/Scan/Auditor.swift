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
    let hash = Self.hash(path)
    let recording: Recording
    do throws(SoundFileError) {
      recording = try self.recording(path, sha256: hash)
    } catch {
      return GreetingReport(
        path: path, mailbox: mailbox, person: person, sha256: hash, sound: nil,
        problem: .sound(error),
        result: .notEvaluated(.noSound(error.reason.code), policy: policy), recorded: recorded)
    }
    let (result, problem, isKept) = evaluate(
      recording, expected, setting(recorded: recorded, skipsInstructions: skipsInstructions),
      sha256: hash)
    return GreetingReport(
      path: path, mailbox: mailbox, person: person, sha256: hash, sound: recording.known.summary,
      problem: problem, result: result, isKept: isKept, recorded: recorded)
  }

  /// As it was kept, or decoded and measured.
  private func recording(
    _ path: String, sha256: String?
  ) throws(SoundFileError) -> Recording {
    let limits = policy.quality.limits
    let decoding = policy.quality.decodeLimits
    let key = sha256.flatMap { sum in
      cache.flatMap { _ in
        SoundKey(sha256: sum, path: path, limits: limits, decoding: decoding)
      }
    }
    if let key, let known = cache?.sound(for: key.text) {
      return Recording(known: known) { () throws(SoundFileError) in
        try SoundFile.read(path: path, limits: decoding)
      }
    }
    let decoded = try SoundFile.read(path: path, limits: decoding)
    let known = KeptSound(decoded, limits: limits)
    if let key { cache?.keep(known, for: key.text) }
    return Recording(known: known) { () throws(SoundFileError) in decoded }
  }

  /// Evaluates a sound that was read already and is in no file.
  package func report(on decoded: DecodedSound, expected: Expected) -> GreetingReport {
    let recording = Recording(known: KeptSound(decoded, limits: policy.quality.limits)) {
      () throws(SoundFileError) in decoded
    }
    let (result, problem, _) = evaluate(
      recording, expected, setting(recorded: nil, skipsInstructions: false), sha256: nil)
    return GreetingReport(
      path: "", person: nil, sha256: nil, sound: recording.known.summary, problem: problem,
      result: result)
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
    let known = KeptSound(decoded, limits: policy.quality.limits)
    let recording = Recording(known: known) { () throws(SoundFileError) in decoded }
    do throws(GreetingFault) {
      return (
        decoded, known.quality, try listen(recogniser, recording, owner, sha256: nil).hearing
      )
    } catch {
      switch error {
      case .sound(let error): throw error
      case .ear(let error): throw error
      }
    }
  }

  /// Why nobody could listen.
  private enum GreetingFault: Error {
    case sound(SoundFileError)
    case ear(RecogniserError)
  }

  /// Nil when nobody speaks. What was heard before is not heard again, nor decoded.
  private func listen(
    _ recogniser: any Recogniser, _ recording: Recording, _ owner: Owner, sha256: String?
  ) throws(GreetingFault) -> (hearing: Hearing?, isKept: Bool) {
    let speech = recording.known.quality.speech
    guard !speech.isEmpty else { return (nil, false) }
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
    let decoded: DecodedSound
    do throws(SoundFileError) { decoded = try recording.sound() } catch { throw .sound(error) }
    do throws(RecogniserError) {
      let hearing = try recogniser.hear(decoded.sound, speech: speech, expecting: expectation)
      if let key { cache?.keep(KeptHearing(hearing), for: key) }
      return (hearing, false)
    } catch {
      throw .ear(error)
    }
  }

  private func evaluate(
    _ recording: Recording, _ expected: Expected, _ setting: GreetingSetting, sha256: String?
  ) -> (GreetingResult, GreetingProblem?, isKept: Bool) {
    let quality = recording.known.quality
    func judged(_ hearing: Hearing?) -> GreetingResult {
      judge.result(
        of: hearing, quality: quality, missingSound: recording.missingSound, expected: expected,
        setting: setting)
    }
    do throws(GreetingFault) {
      let (hearing, isKept) = try listen(recogniser, recording, expected.owner, sha256: sha256)
      let first = judged(hearing)
      guard let second, hearing != nil else { return (first, nil, isKept) }
      guard ears.asks(after: first) else { return (ears.unconfirmed(first), nil, isKept) }
      do throws(RecogniserError) {
        let other = try self.second(second, recording, expected.owner, sha256: sha256)
        return (ears.together(first, judged(other.hearing)), nil, isKept && other.isKept)
      } catch {
        return (ears.together(first, failed: error), nil, isKept)
      }
    } catch {
      switch error {
      case .sound(let error):
        // It was there a moment ago.
        return (.notEvaluated(.noSound(error.reason.code), policy: policy), .sound(error), false)
      case .ear(let error):
        return (
          .notEvaluated(.noEar, quality: quality.findings, policy: policy), .ear(error), false
        )
      }
    }
  }

  /// What a second ear hears; nothing when the sound is gone by then.
  private func second(
    _ ear: SecondEar, _ recording: Recording, _ owner: Owner, sha256: String?
  ) throws(RecogniserError) -> (hearing: Hearing?, isKept: Bool) {
    let recogniser = try ear.recogniser
    do throws(GreetingFault) {
      return try listen(recogniser, recording, owner, sha256: sha256)
    } catch {
      switch error {
      case .sound: return (nil, false)
      case .ear(let error): throw error
      }
    }
  }

  private static func hash(_ path: String) -> String? {
    bytes(of: path).map { SHA256Sum(of: $0).hex }
  }

  /// A file's bytes, if it is an ordinary one of at most 256 MiB.
  static func bytes(of path: String) -> [UInt8]? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let size = attributes[.size] as? Int, size <= 1 << 28,
      let bytes = FileManager.default.contents(atPath: path)
    else { return nil }
    return [UInt8](bytes)
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
