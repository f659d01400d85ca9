package import Timing
import Voicemail

/// A temporary greeting has been on for long, and hides the real one.
package struct TemporaryGreetingLeftOn: Sendable, Hashable {
  /// Nil when it is not known.
  package let since: Instant?
  /// Whole days of 24 hours; nil when not known.
  package let days: Int?

  static func find(_ ground: FindingGround) -> AccessFinding? {
    for note in ground.mailbox.notes {
      guard case .temporaryGreeting(let since) = note.kind else { continue }
      let days = since.map { Int((ground.now - $0) / 86_400) }
      if let days, days < ground.settings.temporaryGreetingDays { continue }
      return AccessFinding(
        .temporaryGreeting(TemporaryGreetingLeftOn(since: since, days: days)),
        days == nil ? .info : .warn, to: .employee, places: [note.place])
    }
    return nil
  }
}
