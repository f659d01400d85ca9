/// "Voicemailen skal som minimum aflyttes en gang i døgnet.": how it is read (rule 7).
package struct AccessPolicy: Sendable, Equatable {
  /// What "en gang i døgnet" means.
  package var reading = ListeningReading.calendarDay
  /// On which days; the policy itself has no exception.
  package var days = ListeningDays.all
  /// Grundlovsdag, 24 and 31 December are days off too, where only working days count.
  package var halfHolidays = YesNo.no
  /// A mailbox opened for less is an attempt, seconds, 0…120.
  package var leastOpenSeconds = 5
  /// Wrong codes in a row from which on it is a finding, 2…20.
  package var wrongCodes = 3
  /// What stands before the own number in an access code (rule 8: "1 + eget lokalnummer"), 0–8
  /// digits.
  package var codePrefix = "1"
  /// A temporary greeting older than this was forgotten, days, 1…365.
  package var temporaryGreetingDays = 14
  /// More hours without any record are a gap in the log, 1…23.
  package var mostSilentHours = 16
  /// The same in telephone hours, 1…12.
  package var mostSilentBusyHours = 3
  /// A listening of which no log tells in which mailbox may have been in any: while it may, no day
  /// with one counts as missed.
  package var unknownListeningExcuses = YesNo.yes

  package init() {}
}

package enum ListeningReading: String, CaseIterable, Sendable {
  /// Once on every calendar day.
  case calendarDay
  /// Never more than 24 hours between two.
  case every24Hours
}

package enum ListeningDays: String, CaseIterable, Sendable {
  case all
  /// Monday to Friday, Danish public holidays left out.
  case working
}
