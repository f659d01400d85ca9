package import Audit
import Directory
package import Engine
import Foundation
import Hearing
package import Policy
package import Rules
import Signal
import SoundFiles
import Timing
package import Wording

/// The JSON form of one greeting: stable keys, seconds and decibels as numbers rounded to three
/// decimals, codes beside sentences.
package struct GreetingDocument: Encodable {
  struct Span: Encodable {
    let start: Double
    let end: Double

    init(_ span: TimeSpan) {
      start = span.start.rounded(3)
      end = span.end.rounded(3)
    }
  }

  struct HeardEvidence: Encodable {
    let text: String
    let start: Double
    let end: Double
    let score: Double

    init(_ heard: Evidence.Heard) {
      text = heard.text
      start = heard.span.start.rounded(3)
      end = heard.span.end.rounded(3)
      score = heard.score.rounded(3)
    }
  }

  struct EvidenceItem: Encodable {
    let source: String
    let part: String?
    let quote: String?
    let start: Double?
    let end: Double?
    let score: Double?
    let margin: Double?
    let probability: Double?
    let complying: HeardEvidence?
    let rival: HeardEvidence?

    init(_ evidence: Evidence) {
      source = evidence.part == nil ? "text" : "sound"
      part = evidence.part?.rawValue
      quote = evidence.quote
      start = evidence.span?.start.rounded(3)
      end = evidence.span?.end.rounded(3)
      score = evidence.complying?.score.rounded(3)
      margin = evidence.margin?.rounded(3)
      probability = evidence.probability?.rounded(3)
      complying = evidence.complying.map(HeardEvidence.init)
      rival = evidence.rival.map(HeardEvidence.init)
    }
  }

  struct ElementItem: Encodable {
    let verdict: String
    let reason: String
    let detail: String?
    let explanation: String
    let evidence: [EvidenceItem]
    let remedy: String?
    let waiver: WaiverItem?

    private enum Key: String, CodingKey {
      case verdict, reason, detail, explanation, evidence, remedy, waiver
    }

    // Keys are always there, so that a reader need not ask.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(verdict, forKey: .verdict)
      try container.encode(reason, forKey: .reason)
      try container.encode(detail, forKey: .detail)
      try container.encode(explanation, forKey: .explanation)
      try container.encode(evidence, forKey: .evidence)
      try container.encode(remedy, forKey: .remedy)
      try container.encode(waiver, forKey: .waiver)
    }
  }

  struct AdviceItem: Encodable {
    let topic: String
    let status: String
    let reason: String
    let quote: String
    let start: Double?
    let end: Double?
    /// The day of return, and whether it lies before today, as far as they are certain.
    let date: String?
    let isPast: Bool?
    let explanation: String?
  }

  struct QualityItem: Encodable {
    let code: String
    let severity: String
    /// The numbers that show it: decibels, seconds, shares.
    let values: [String: Double]
    let explanation: String
  }

  struct FindingItem: Encodable {
    let code: String
    /// `off` where it is waived.
    let severity: String
    /// The exception in force; of `waiver_expired` the one that has expired.
    @Present var waiver: WaiverItem?
  }

  struct SoundItem: Encodable {
    let container: String
    let codec: String
    let channels: Int
    let sampleRate: Int
    let seconds: Double
    let peakDBFS: Double?
    let speechDBFS: Double?
    let noiseDBFS: Double?
    let snrDB: Double?
    let speech: [Span]
    let notes: [String]
  }

  struct EarItem: Encodable {
    let name: String
    let version: String
    let fingerprint: String
    let library: String

    init(_ ear: EarIdentity) {
      name = ear.name
      version = ear.version
      fingerprint = ear.fingerprint
      library = ear.library
    }
  }

  struct ProblemItem: Encodable {
    let code: String
    let explanation: String
  }

  let file: String?
  let sha256: String?
  let mailbox: String?
  let name: String?
  let department: String?
  let overall: String
  let elements: [String: ElementItem]
  let advice: [AdviceItem]
  let quality: [QualityItem]
  let findings: [FindingItem]
  let sound: SoundItem?
  let transcript: [WordItem]
  let ear: EarItem?
  /// Left out where one ear listens.
  let ears: SecondEarItem?
  let problem: ProblemItem?
}

extension GreetingDocument {
  /// A greeting that was read from a file.
  package init(
    _ report: GreetingReport, owner: Owner?, waivers: WaiverBook = .empty, tongue: Tongue,
    policy: SitePolicy
  ) {
    self.init(
      result: report.result, file: report.path.isEmpty ? nil : report.path, sha256: report.sha256,
      mailbox: report.person?.extension ?? report.mailbox, owner: owner,
      sound: report.sound.map(SoundItem.init),
      problem: report.problem.map { problem in
        ProblemItem(code: problem.code, explanation: problem.sentence(tongue))
      },
      notes: report.sound?.notes.map { $0.sentence(tongue) } ?? [],
      waivers: waivers, report: report, tongue: tongue, policy: policy)
  }

  /// A wording that was typed.
  package init(_ result: GreetingResult, owner: Owner?, tongue: Tongue, policy: SitePolicy) {
    self.init(
      result: result, file: nil, sha256: nil, mailbox: nil, owner: owner, sound: nil, problem: nil,
      notes: [], tongue: tongue, policy: policy)
  }

  private init(
    result: GreetingResult, file: String?, sha256: String?, mailbox: String?, owner: Owner?,
    sound: SoundItem?, problem: ProblemItem?, notes: [String],
    waivers: WaiverBook = .empty, report: GreetingReport? = nil, tongue: Tongue,
    policy: SitePolicy
  ) {
    func effect(_ code: FindingCode) -> WaiverEffect {
      report.map { waivers.effect(on: $0, code) } ?? .none
    }
    self.file = file
    self.sha256 = sha256
    self.mailbox = mailbox
    name = owner?.names.first
    department = owner.flatMap { $0.department.isEmpty ? nil : $0.department }
    overall = result.overall.rawValue
    let items = result.elements.map { found in
      (
        found.element.rawValue,
        ElementItem(
          verdict: found.verdict.rawValue, reason: found.reason.code, detail: found.detail,
          explanation: found.sentence(tongue, policy: policy),
          evidence: found.evidence.map(EvidenceItem.init),
          remedy: found.remedy(tongue, policy: policy, owner: owner),
          waiver: found.verdict == .pass
            ? nil : effect(found.element.findingCode).waiver.map(WaiverItem.init))
      )
    }
    elements = Dictionary(items, uniquingKeysWith: { first, _ in first })
    advice = result.advice.map { found in
      AdviceItem(
        topic: found.topic.rawValue, status: found.status.rawValue, reason: found.reason.rawValue,
        quote: found.quote, start: found.span?.start.rounded(3), end: found.span?.end.rounded(3),
        date: found.returnDay.flatMap { $0.isExact ? $0.day.iso : nil },
        isPast: found.returnDay?.isPast, explanation: found.sentence(tongue))
    }
    quality = result.quality.map { found in
      QualityItem(
        code: found.code,
        severity: policy.severities.severity(ofCode: found.code)?.rawValue ?? "info",
        values: found.values, explanation: found.sentence(tongue))
    }
    findings =
      result.findings.map {
        let effect = effect($0.code)
        return FindingItem(
          code: $0.code.rawValue, severity: effect.severity(of: $0.severity).rawValue,
          waiver: effect.waiver.map(WaiverItem.init))
      }
      + (report.map(waivers.expired) ?? []).map {
        FindingItem(
          code: WaiverEffect.expiredCode, severity: waivers.expiredSeverity.rawValue,
          waiver: WaiverItem($0))
      }
    transcript = result.transcript.map(WordItem.init)
    ear = result.ear.map(EarItem.init)
    ears = result.second.map { SecondEarItem($0, tongue, policy) }
    self.sound = sound?.with(notes: notes)
    self.problem = problem
  }
}

extension GreetingDocument.SoundItem {
  fileprivate init(_ sound: SoundSummary) {
    self.init(
      container: sound.format.container.rawValue, codec: sound.format.codec.rawValue,
      channels: sound.format.channels, sampleRate: sound.format.sampleRate,
      seconds: sound.duration.rounded(3), peakDBFS: sound.levels.peakDBFS.finite?.rounded(3),
      speechDBFS: sound.levels.activeSpeechDBFS?.finite?.rounded(3),
      noiseDBFS: sound.levels.noiseFloorDBFS?.finite?.rounded(3),
      snrDB: sound.levels.snrDB?.finite?.rounded(3),
      speech: sound.speech.map(GreetingDocument.Span.init), notes: [])
  }

  fileprivate func with(notes: [String]) -> Self {
    Self(
      container: container, codec: codec, channels: channels, sampleRate: sampleRate,
      seconds: seconds, peakDBFS: peakDBFS, speechDBFS: speechDBFS, noiseDBFS: noiseDBFS,
      snrDB: snrDB, speech: speech, notes: notes)
  }
}

extension Double {
  /// Rounded to so many decimals, which JSON then prints and no more.
  func rounded(_ places: Int) -> Double {
    guard isFinite else { return 0 }
    let scale = places == 3 ? 1000.0 : 10.0
    return (self * scale).rounded() / scale
  }

  /// JSON has no infinity: digital silence has no level.
  fileprivate var finite: Double? { isFinite ? self : nil }
}
