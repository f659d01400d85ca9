package import Timing
package import Voicemail

/// One mailbox on one day.
package struct AccessDay: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    /// Somebody listened often enough: the most that is proved on the day, and the best known
    /// listener (the owner before a colleague).
    case listened(Evidence, by: Listener)
    /// Nobody did, and it is certain: in this time, all of it covered.
    case missing(Range<Instant>)
    case undecided([Doubt])
    /// Not a working day, where only those count.
    case notRequired

    /// Stable code for reports.
    package var code: String {
      switch self {
      case .listened: "listened"
      case .missing: "missing"
      case .undecided: "undecided"
      case .notRequired: "not_required"
      }
    }
  }

  package let date: CivilDate
  /// 23, 24 or 25 hours.
  package let range: Range<Instant>
  package let state: State
  /// Everything that was listened to on the day, required or not, in order of time. Where the
  /// reading is an interval and none is of the day itself, the last one before it.
  package let accesses: [Access]

  /// Where the evidence stands.
  package var places: [SourcePlace] { Set(accesses.flatMap(\.places)).sorted() }
}
