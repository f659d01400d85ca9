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
    elements + advice + quality
  }

  var greeting: ReportedGreeting {
    ReportedGreeting(
      file: report.path, sha256: report.sha256, seconds: report.sound?.duration.rounded(3),
      problem: report.problem?.code,
      words: report.result.transcript.map { word in
        ReportedWord(
          text: word.text, start: word.span.start.rounded(3), end: word.span.end.rounded(3),
          isDoubtful: !word.understood)
      }, isCached: report.isKept)
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
        evidence: found.evidence.map { item($0, $0.part == nil ? "text" : "sound") }
          + (report.result.second?.second(found.element)?.evidence ?? [])
          .map { item($0, "second_ear") })
    }
  }

  private func item(_ evidence: Evidence, _ source: String) -> ReportedEvidence {
    ReportedEvidence(
      source: source, file: report.path.isEmpty ? nil : report.path,
      start: evidence.span?.start.rounded(3), end: evidence.span?.end.rounded(3),
      quote: evidence.quote, probability: evidence.probability?.rounded(3))
  }

  private var advice: [ReportedVerdict] {
    report.result.advice.map { found in
      let outcome: ReportedOutcome =
        switch found.status {
        case .ok: .pass
        case .missing, .flagged: .fail
        case .notEvaluated: .notEvaluated
        }
      return ReportedVerdict(
        rule: RuleID(of: found.topic).rawValue, finding: found.topic.findingCode.rawValue,
        outcome: outcome, severity: severity(found.topic.findingCode),
        reason: found.reason.rawValue, explanation: found.sentence(tongue) ?? "",
        evidence: found.quote.isEmpty
          ? []
          : [
            ReportedEvidence(
              source: report.sound == nil ? "text" : "sound",
              file: report.path.isEmpty ? nil : report.path,
              start: found.span?.start.rounded(3), end: found.span?.end.rounded(3),
              quote: found.quote)
          ])
    }
  }

  private var quality: [ReportedVerdict] {
    report.result.quality.compactMap { found in
      guard let code = FindingCode(rawValue: found.code) else { return nil }
      return ReportedVerdict(
        rule: "sound_quality", finding: found.code, outcome: .fail, severity: severity(code),
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
