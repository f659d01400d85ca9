package import Timing
import Voicemail

/// Days on which nobody listened, each of them covered by a log (rule 7, "aflyttes en gang i
/// døgnet"). The box may have been empty.
package struct AccessMissing: Sendable, Hashable {
  /// In order.
  package let days: [CivilDate]
  /// The last listening before the first of them, where one is known.
  package let lastBefore: Instant?

  static func find(_ ground: FindingGround) -> AccessFinding? {
    let missing = ground.calendar.days.filter {
      if case .missing = $0.state { true } else { false }
    }
    guard let first = missing.first else { return nil }
    let before = ground.calendar.accesses.last { $0.at < first.range.lowerBound }
    return AccessFinding(
      .accessMissing(AccessMissing(days: missing.map(\.date), lastBefore: before?.at)), .fail,
      to: .employee, places: [ground.mailbox.place])
  }
}
