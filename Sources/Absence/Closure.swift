package import Timing
package import Voicemail

/// A time at which telephones are not taken, as the municipality's list of closures has it
/// ("Rådhuslukninger").
package struct Closure: Sendable, Hashable {
  /// As the list writes it; nil when it is all of the town hall.
  package let department: String?
  package let span: Range<Instant>
  package let place: SourcePlace

  package init(department: String?, span: Range<Instant>, place: SourcePlace) {
    self.department = department
    self.span = span
    self.place = place
  }
}
