import Policy
package import Reports
package import Rules
import Timing
package import Voicemail

extension Report {
  /// The same with exceptions: what is waived stays visible as such, and an exception that has run
  /// out is a finding of its own beside the one it covered. `mailboxes` are those of the subjects
  /// that a system keeps; others go by their number alone.
  package func waived(
    by book: WaiverBook, mailboxes: [SubjectKey: MailboxID] = [:], tongue: Tongue
  ) -> Report {
    var report = self
    for index in report.subjects.indices {
      guard let number = report.subjects[index].number else { continue }
      let mailbox = mailboxes[report.subjects[index].key] ?? MailboxID(number)
      report.subjects[index].waive(mailbox, book, tongue)
    }
    return report
  }
}

extension ReportedSubject {
  fileprivate mutating func waive(
    _ mailbox: MailboxID, _ book: WaiverBook, _ tongue: Tongue
  ) {
    var told: Set<Waiver> = []
    var expired: [ReportedVerdict] = []
    for index in verdicts.indices where verdicts[index].isFinding {
      guard let rule = RuleID(rawValue: verdicts[index].rule) else { continue }
      switch effect(of: book, on: mailbox, rule, verdicts[index]) {
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
            severity: book.expiredSeverity.rawValue,
            addressee: WaiverEffect.expiredAddressee.rawValue, reason: WaiverEffect.expiredCode,
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
