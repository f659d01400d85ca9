package import Timing
package import Voicemail

/// A time at which somebody's calendar says that they are not free. Nothing else of it is known.
package struct CalendarSpan: Sendable, Hashable {
  package let span: Range<Instant>
  /// Out of office, not merely busy.
  package let isAway: Bool
  package let place: SourcePlace

  package init(span: Range<Instant>, isAway: Bool, place: SourcePlace) {
    self.span = span
    self.isAway = isAway
    self.place = place
  }
}
