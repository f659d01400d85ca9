/// Why a calendar could not be read at all.
package enum CalendarError: Error, Sendable, Hashable {
  /// It is no iCalendar text.
  case notCalendar
  /// More bytes than a person's calendar has; see ``CalendarLimits``.
  case tooLarge(bytes: Int)
}

/// Something in a calendar that could not be understood: the event it is about was left out, or
/// read without it.
package struct CalendarFault: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A time that is none, or an event without a beginning.
    case badTime
    case badDuration
    case endsBeforeStart
    /// A recurrence that breaks the format, or means something Klartone does not know.
    case badRecurrence
    /// More occurrences than a calendar has; those up to there were read.
    case endlessRecurrence
    /// Neither a known name nor described in the file: what its clocks show is never guessed.
    case unknownZone(String)
    /// A line that is longer than any that matters.
    case lineTooLong
    /// The file ends within an event.
    case cutOff
    /// More events than a person's calendar has; the rest was left out.
    case tooManyEvents
  }

  /// Where the event begins, from 1.
  package let line: Int
  package let kind: Kind

  package init(_ kind: Kind, line: Int) {
    self.line = line
    self.kind = kind
  }
}

/// What keeps a hostile file from taking the machine.
enum CalendarLimits {
  static let bytes = 32 << 20
  static let lineBytes = 16 << 10
  static let events = 50_000
  static let linesOfEvent = 5_000
  /// Events with a rule of recurrence.
  static let rules = 5_000
  /// Rules that never come true: libical looks half a second for one.
  static let barrenRules = 3
  /// Of one rule: a daily event of half a century.
  static let occurrencesOfRule = 20_000
  static let occurrences = 200_000
  /// Zones that the file describes.
  static let zones = 100
  /// Days that an event lasts.
  static let days = 3_660
}
