/// Why a calendar could not be read.
package enum CalendarError: Error, Sendable, Hashable {
  /// It is no iCalendar text.
  case notCalendar
}
