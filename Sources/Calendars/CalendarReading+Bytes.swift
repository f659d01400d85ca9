package import Timing

extension CalendarReading {
  /// Reads an iCalendar file's occurrences within a period.
  ///
  /// Only times, recurrence and busy status are read; subject, text, categories, place and people
  /// never are. A span of days in an occurrence of a series is as long on the clock as in the first.
  ///
  /// - Parameters:
  ///   - bytes: of the file.
  ///   - period: an occurrence that touches it is given, whole.
  ///   - zone: in which floating times and days are meant.
  ///   - zones: other zones by IANA's names. Windows' names are known, zones described in the file
  ///     too; a zone that nobody knows is a fault.
  /// - Throws: that it is no calendar, or too large for one.
  package init(
    ics bytes: [UInt8], period: Range<Instant>, zone: TimeZoneRules,
    zones: @escaping (String) -> TimeZoneRules? = { _ in nil }
  ) throws(CalendarError) {
    guard bytes.count <= CalendarLimits.bytes else { throw .tooLarge(bytes: bytes.count) }
    let parser = CalendarParser(bytes)
    guard parser.isCalendar else { throw .notCalendar }
    var reader = OccurrenceReader(
      period: period, zones: CalendarZones(site: zone, lookUp: zones), faults: parser.faults)
    parser.zones.forEach { reader.zones.describe($0) }
    reader.read(parser.events)
    occurrences = reader.occurrences.sorted {
      ($0.span.lowerBound, $0.span.upperBound, $0.line)
        < ($1.span.lowerBound, $1.span.upperBound, $1.line)
    }
    faults = reader.faults.sorted { $0.line < $1.line }
  }
}
