import Audit
import Directory
import Engine
import Hearing
import Policy
import Reports
import Rules
import Signal
import SoundFiles
import Wording

/// What a report says of one greeting.
struct GreetingVerdicts {
  let report: GreetingReport
  let policy: SitePolicy
  let tongue: Tongue

  /// Elements first, then advice and the sound.
  var verdicts: [ReportedVerdict] {
    elements + [recorded] + advice + [stale].compactMap(\.self) + quality
  }

  var greeting: ReportedGreeting {
    ReportedGreeting(
      file: report.path, sha256: report.sha256, seconds: report.sound?.duration.rounded(3),
      problem: report.problem?.code,
      words: report.result.transcript.map { word in
        ReportedWord(
          text: word.text, start: word.span.start.rounded(3), end: word.span.end.rounded(3),
          isDoubtful: !word.understood)
      }, isCached: report.isKept, envelope: report.sound?.envelope?.peaks ?? [])
  }

  private var owner: Owner? {
    report.person.map { Expected($0, among: [], policy: policy).owner }
  }

  private func severity(_ code: FindingCode) -> String {
    let found = report.result.findings.first { $0.code == code }
    return (found?.severity ?? .off).rawValue
  }

  private var elements: [ReportedVerdict] {
    report.result.elements.map { found in
      ReportedVerdict(
        rule: RuleID(of: found.element).rawValue, outcome: ReportedOutcome(found.verdict),
        severity: severity(found.element.findingCode), reason: found.reason.code,
        explanation: found.sentence(tongue, policy: policy),
        remedy: found.remedy(tongue, policy: policy, owner: owner),
        evidence: found.evidence.map { item($0, $0.span == nil ? "text" : "sound") }
          + (report.result.second?.second(found.element)?.evidence ?? [])
          .map { item($0, "second_ear") },
        snippets: snippets(of: found))
    }
  }

  /// What of the sound is to be kept to check an element by ear.
  private func snippets(of found: ElementResult) -> [ReportedSnippet] {
    let wanted = policy.evidence
    guard wanted.snippets == .yes, wanted.verdicts.contains(found.verdict),
      let sum = report.sha256, let seconds = report.sound?.duration
    else { return [] }
    let places = found.evidence + (report.result.second?.second(found.element)?.evidence ?? [])
    return ReportedSnippet.around(
      places.compactMap { $0.span.map { (start: $0.start, end: $0.end) } },
      of: ReportedSnippet.Source(
        sha256: sum, ending: SoundFile.ending(of: report.path), seconds: seconds),
      before: wanted.secondsBefore, after: wanted.secondsAfter)
  }

  private func item(_ evidence: Evidence, _ source: String) -> ReportedEvidence {
    ReportedEvidence(
      source: source, file: report.path.isEmpty ? nil : report.path,
      start: evidence.span?.start.rounded(3), end: evidence.span?.end.rounded(3),
      quote: evidence.quote, probability: evidence.probability?.rounded(3))
  }

  /// Whether anybody recorded a greeting. That none is there is a finding of each element already,
  /// so here it weighs nothing.
  private var recorded: ReportedVerdict {
    let rule = RuleID.greetingRecorded.rawValue
    let element = report.result.elements.first
    guard let reason = element?.reason else {
      return ReportedVerdict(
        rule: rule, outcome: .notEvaluated, reason: "nothing_heard", explanation: "")
    }
    switch reason {
    case .noGreeting:
      return ReportedVerdict(
        rule: rule, outcome: .fail, reason: reason.code,
        explanation: element?.sentence(tongue, policy: policy) ?? "")
    case .greetingUnknown, .noSound:
      return ReportedVerdict(
        rule: rule, outcome: .notEvaluated, reason: reason.code,
        explanation: report.problem?.sentence(tongue) ?? "")
    default:
      return ReportedVerdict(
        rule: rule, outcome: .pass, reason: "recorded",
        explanation: tongue("Der er en hilsen.", "There is a greeting."))
    }
  }

  /// What is not heard is not evaluated, topic by topic.
  private func unheard(_ topic: AdviceTopic) -> ReportedVerdict? {
    // The day of return goes with the reason of absence.
    guard topic != .returnDate, let element = report.result.elements.first else { return nil }
    return ReportedVerdict(
      rule: RuleID(of: topic).rawValue, finding: topic.findingCode.rawValue,
      outcome: .notEvaluated, reason: element.reason.code,
      explanation: element.sentence(tongue, policy: policy))
  }

  /// The day of return: where the greeting names one, whether it has passed.
  private var stale: ReportedVerdict? {
    guard let found = report.result.advice.first(where: { $0.topic == .returnDate }),
      found.status == .ok || found.returnDay != nil
    else { return nil }
    let outcome: ReportedOutcome
    switch found.returnDay?.isPast {
    case true?: outcome = .fail
    case false?: outcome = .pass
    case nil: outcome = .notEvaluated
    }
    return ReportedVerdict(
      rule: RuleID.staleGreeting.rawValue, outcome: outcome,
      severity: severity(.staleGreeting),
      reason: outcome == .fail
        ? "day_passed" : outcome == .pass ? "day_to_come" : "day_uncertain",
      explanation: found.dayExplanation(tongue), evidence: evidence(of: found))
  }

  private func evidence(of found: AdviceResult) -> [ReportedEvidence] {
    guard !found.quote.isEmpty else { return [] }
    return [
      ReportedEvidence(
        source: report.sound == nil ? "text" : "sound",
        file: report.path.isEmpty ? nil : report.path,
        start: found.span?.start.rounded(3), end: found.span?.end.rounded(3), quote: found.quote)
    ]
  }

  private var advice: [ReportedVerdict] {
    if report.result.advice.isEmpty { return AdviceTopic.allCases.compactMap(unheard) }
    return report.result.advice.map { found in
      let outcome: ReportedOutcome =
        switch found.status {
        case .ok: .pass
        case .missing, .flagged: .fail
        case .notEvaluated: .notEvaluated
        }
      return ReportedVerdict(
        rule: RuleID(of: found.topic).rawValue, finding: found.topic.findingCode.rawValue,
        outcome: outcome, severity: severity(found.topic.findingCode),
        reason: found.status == .notEvaluated ? "too_little_understood" : found.reason.rawValue,
        explanation: found.explanation(tongue), evidence: evidence(of: found))
    }
  }

  /// Of a recording; a typed or missing greeting has no sound to judge.
  private var quality: [ReportedVerdict] {
    let rule = RuleID.soundQuality.rawValue
    guard report.sound != nil else {
      guard case .sound(let error)? = report.problem else { return [] }
      return [
        ReportedVerdict(
          rule: rule, outcome: .notEvaluated, reason: error.reason.code,
          explanation: error.sentence(tongue))
      ]
    }
    guard !report.result.quality.isEmpty else {
      return [
        ReportedVerdict(
          rule: rule, outcome: .pass, reason: "no_fault",
          explanation: tongue(
            "Optagelsen har ingen fejl.", "The recording has no fault."))
      ]
    }
    return report.result.quality.compactMap { found in
      guard let code = FindingCode(rawValue: found.code) else { return nil }
      return ReportedVerdict(
        rule: rule, finding: found.code, outcome: .fail, severity: severity(code),
        reason: found.code, explanation: found.sentence(tongue),
        evidence: [ReportedEvidence(source: "sound", file: report.path)])
    }
  }
}

extension ReportedOutcome {
  init(_ verdict: Verdict) {
    switch verdict {
    case .pass: self = .pass
    case .review: self = .review
    case .fail: self = .fail
    case .notEvaluated: self = .notEvaluated
    }
  }
}
