import Timing
package import Voicemail

/// Everything about one mailbox that the access audit tells.
package struct MailboxAccess: Sendable, Hashable {
  package let mailbox: MailboxID
  package let system: VoicemailSystem
  package let department: String?
  package let calendar: AccessCalendar
  package let listening: ListeningVerdict
  package let accessCode: AccessCodeVerdict
  /// Heaviest first.
  package let findings: [AccessFinding]

  /// Days of the calendar by state.
  package var listenedDays: Int { count("listened") }
  package var missingDays: Int { count("missing") }
  package var undecidedDays: Int { count("undecided") }

  /// In seconds at the time of the scan; nil when no message is unheard too long.
  package var oldestUnheard: Int64? {
    for finding in findings {
      if case .unheard(let unheard) = finding.kind { return unheard.messages.map(\.age).max() }
    }
    return nil
  }

  private func count(_ state: String) -> Int {
    calendar.days.reduce(0) { $0 + ($1.state.code == state ? 1 : 0) }
  }
}
