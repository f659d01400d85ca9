import Absence
import Calendars
import Directory
import Timing
import Voicemail

/// Reads people's calendars, `<extension>.ics`. Out of office is an absence; busy is not.
struct CalendarFiles {
  let period: Range<Instant>
  let zone: TimeZoneRules
  let zones: (String) -> TimeZoneRules?

  /// A calendar, or all of a folder; what it says of absences is given back, not yet joined.
  func read(
    _ path: String, into reading: inout AbsenceFiles.Reading
  ) throws(MailboxSourceError) -> [Absence] {
    if isFile(path) { return try calendar(path, into: &reading) }
    let folder = try StorageFolder(path)
    var absences: [Absence] = []
    guard let names = folder.names(in: []) else {
      throw MailboxSourceError(path: path, reason: .unreadable("read error"))
    }
    for name in names where name.lowercased().hasSuffix(".ics") {
      guard case .file(let file) = folder.find([name], slot: .standard) else {
        let place = SourcePlace(file: folder.path([name]))
        reading.faults.append(InventoryFault("link_outside", place: place))
        continue
      }
      do throws(MailboxSourceError) {
        absences += try calendar(file.path, into: &reading)
      } catch {
        reading.errors.append(error)
      }
    }
    return absences
  }

  private func calendar(
    _ path: String, into reading: inout AbsenceFiles.Reading
  ) throws(MailboxSourceError) -> [Absence] {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lowercased().hasSuffix(".ics") ? String(name.dropLast(4)) : name
    let content = try bytes(of: path)
    guard let number = dialled(stem) else {
      reading.faults.append(
        InventoryFault("calendar_without_extension", place: SourcePlace(file: path)))
      return []
    }
    return try read(content, path: path, of: number, into: &reading)
  }

  func read(
    _ content: [UInt8], path: String, of number: String,
    into reading: inout AbsenceFiles.Reading
  ) throws(MailboxSourceError) -> [Absence] {
    let found: CalendarReading
    do {
      found = try CalendarReading(ics: content, period: period, zone: zone, zones: zones)
    } catch {
      switch error {
      case .notCalendar: throw MailboxSourceError(path: path, reason: .damaged(line: 0))
      case .tooLarge: throw MailboxSourceError(path: path, reason: .unreadable("too large"))
      }
    }
    reading.faults += found.faults.map { fault in
      InventoryFault(
        fault.kind.code, place: SourcePlace(file: path, line: fault.line),
        detail: fault.kind.zoneName)
    }
    var spans: [CalendarSpan] = []
    var absences: [Absence] = []
    for occurrence in found.occurrences {
      let place = SourcePlace(file: path, line: occurrence.line)
      switch occurrence.status {
      case .outOfOffice:
        spans.append(CalendarSpan(span: occurrence.span, isAway: true, place: place))
        absences.append(
          Absence(
            extension: number, span: occurrence.span, isWholeDays: occurrence.isWholeDays,
            place: place))
      case .busy:
        spans.append(CalendarSpan(span: occurrence.span, isAway: false, place: place))
      case .free, .tentative, .workingElsewhere: break
      }
    }
    let known = reading.calendars[number] ?? []
    reading.calendars[number] = (known + spans).sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
    return absences
  }
}

extension CalendarFault.Kind {
  /// Stable, as `InventoryFault` has them.
  fileprivate var code: String {
    switch self {
    case .badTime: "calendar_bad_time"
    case .badDuration: "calendar_bad_duration"
    case .endsBeforeStart: "ends_before_start"
    case .badRecurrence: "calendar_bad_recurrence"
    case .endlessRecurrence: "calendar_endless"
    case .unknownZone: "calendar_unknown_zone"
    case .lineTooLong: "calendar_long_line"
    case .cutOff: "calendar_cut_off"
    case .tooManyEvents: "calendar_too_many"
    }
  }

  /// A zone's name as the file has it, unless it is something else that must not be shown.
  fileprivate var zoneName: String {
    guard case .unknownZone(let name) = self, !hasPersonalNumber(name) else { return "" }
    return String(name.prefix(60))
  }
}
