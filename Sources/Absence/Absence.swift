package import Timing
package import Voicemail

/// When somebody was away. Why is never read: the kind of an absence can be about health.
package struct Absence: Sendable, Hashable {
  /// The extension of who was away.
  package let `extension`: String
  /// From the first moment away to the first moment back.
  package let span: Range<Instant>
  /// It was told in whole days.
  package let isWholeDays: Bool
  package let place: SourcePlace

  package init(
    extension: String, span: Range<Instant>, isWholeDays: Bool, place: SourcePlace
  ) {
    self.extension = `extension`
    self.span = span
    self.isWholeDays = isWholeDays
    self.place = place
  }
}
