package import Absence
package import Timing
package import Voicemail

/// What absences are read from. Reasons, kinds and texts of absence are in none of it: they are not
/// read.
package struct AbsenceFiles: Sendable {
  /// Tables with extension, from and to.
  package var csv: [String] = []
  /// Calendars `<extension>.ics`, or folders of them.
  package var ical: [String] = []
  /// OS2mo's database; nil when its `orlover` are not asked for.
  package var os2mo: String?
  /// What a column of `csv` is called: extension, from, to.
  package var columns: [String: String] = [:]
  /// How OS2mo's telephones become extensions.
  package var directory = DirectorySettings()
  /// How long a lock of a database is waited for, in milliseconds.
  package var patience = 5000

  package init() {}

  /// What has been read.
  package struct Reading: Sendable, Equatable {
    /// All absences, joined; calendars give those marked out of office.
    package var absences: [Absence] = []
    /// Those of tables and OS2mo alone, joined: what calendars are compared with (rule 21).
    package var recorded: [Absence] = []
    /// By extension, when the person is not free, in order; only people whose calendar was read.
    package var calendars: [String: [CalendarSpan]] = [:]
    /// Files that could not be read at all.
    package var errors: [MailboxSourceError] = []
    /// What could not be understood in the others; it is not in the rest.
    package var faults: [InventoryFault] = []
  }

  /// Reads all that touches a period.
  ///
  /// - Parameters:
  ///   - period: what is asked for; what touches it is given whole.
  ///   - zone: in which days begin and times without an offset are.
  ///   - zones: other zones by IANA's names, for calendars.
  /// - Returns: what could be read, and what could not.
  package func read(
    period: Range<Instant>, zone: TimeZoneRules,
    zones: @escaping @Sendable (String) -> TimeZoneRules? = { _ in nil }
  ) -> Reading {
    var reading = Reading()
    func reads(_ body: () throws(MailboxSourceError) -> Void) {
      do throws(MailboxSourceError) { try body() } catch { reading.errors.append(error) }
    }
    let rows = AbsenceRows(period: period, zone: zone)
    for path in csv {
      reads { () throws(MailboxSourceError) in
        try rows.read(csv: bytes(of: path), path: path, columns: columns, into: &reading)
      }
    }
    if let os2mo {
      reads { () throws(MailboxSourceError) in
        try rows.read(
          os2mo: os2mo, settings: directory, patience: patience, into: &reading)
      }
    }
    reading.recorded = reading.recorded.joined
    var away = reading.recorded
    let calendars = CalendarFiles(period: period, zone: zone, zones: zones)
    for path in ical {
      reads { () throws(MailboxSourceError) in
        away += try calendars.read(path, into: &reading)
      }
    }
    reading.absences = away.joined
    return reading
  }
}
