import Policy
package import Reports
package import Rules
import Timing
import Voicemail

extension Report {
  /// The same with exceptions: what is waived stays visible as such, and an exception that has run
  /// out is a finding of its own beside the one it covered.
  package func waived(by book: WaiverBook, tongue: Tongue) -> Report {
    var report = self
    for index in report.subjects.indices {
      guard let number = report.subjects[index].number else { continue }
      report.subjects[index].waive(number, book, tongue)
    }
    return report
  }
}

extension ReportedSubject {
  /// Systems whose mailboxes have contexts put them before the number.
  private func mailbox(_ number: String) -> MailboxID {
    let parts = key.id.split(separator: "/")
    return MailboxID(number, context: parts.count == 3 ? String(parts[1]) : nil)
  }

  fileprivate mutating func waive(_ number: String, _ book: WaiverBook, _ tongue: Tongue) {
    var told: Set<Waiver> = []
    var expired: [ReportedVerdict] = []
    for index in verdicts.indices where verdicts[index].isFinding {
      guard let rule = RuleID(rawValue: verdicts[index].rule) else { continue }
      switch effect(of: book, on: mailbox(number), rule, verdicts[index]) {
      case .none: break
      case .waived(let waiver):
        // Rule 10 knows who is exempt: what it finds of them, it finds nevertheless ("Dog må der
        // ikke benyttes voicemail ved længere tids fravær").
        guard rule != .absenceVoicemail else { continue }
        verdicts[index].waiver = ReportedWaiver(
          reason: waiver.reason, owner: waiver.owner, expires: waiver.expires.iso)
      case .expired(let waiver):
        guard told.insert(waiver).inserted else { continue }
        expired.append(
          ReportedVerdict(
            rule: rule.rawValue, finding: WaiverEffect.expiredCode, outcome: .fail,
            severity: WaiverEffect.expiredSeverity.rawValue,
            addressee: RuleAddressee.leader.rawValue, reason: WaiverEffect.expiredCode,
            explanation: waiver.expiredSentence(tongue)))
      }
    }
    verdicts += expired
  }

  /// Where nobody recorded a greeting, a waiver of that covers all that the greeting should say.
  private func effect(
    of book: WaiverBook, on mailbox: MailboxID, _ rule: RuleID, _ verdict: ReportedVerdict
  ) -> WaiverEffect {
    let own = book.effect(on: mailbox, rule)
    guard own.waiver == nil, verdict.reason == "no_greeting" else { return own }
    let all = book.effect(on: mailbox, .greetingRecorded)
    return all == .none ? own : all
  }
}
