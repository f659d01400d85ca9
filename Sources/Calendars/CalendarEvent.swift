import Timing

/// A VEVENT's properties, understood one by one.
struct CalendarEvent {
  /// A time and the zone it is told in.
  struct Stamp: Hashable {
    let time: CalendarTime
    let zone: String?
  }

  /// Of BEGIN:VEVENT, from 1.
  let line: Int
  var uid: String?
  var start: Stamp?
  var finish: Stamp?
  var duration: CalendarDuration?
  var rules: [RecurrenceRule] = []
  var exceptions: [Stamp] = []
  var dates: [Stamp] = []
  /// Dates with an end of their own (RDATE;VALUE=PERIOD).
  var periods: [(start: Stamp, length: Length)] = []
  /// The occurrence of a series that this event replaces.
  var replaced: Stamp?
  var isCancelled = false
  var isTransparent = false
  var busy: BusyStatus?
  /// The first thing that was not understood.
  var fault: CalendarFault.Kind?

  enum Length {
    case until(Stamp)
    case lasting(CalendarDuration)
  }

  init(line: Int) { self.line = line }

  var status: BusyStatus { busy ?? (isTransparent ? .free : .busy) }

  mutating func take(_ property: ContentLine) {
    let value = property.value
    switch property.name {
    case .uid: uid = uid ?? value
    case .start: start = stamp(value, property)
    case .finish: finish = stamp(value, property)
    case .duration:
      duration = CalendarDuration(value)
      if duration == nil { note(.badDuration) }
    case .rule:
      if let rule = RecurrenceRule(value) { rules.append(rule) } else { note(.badRecurrence) }
    case .exceptionRule: note(.badRecurrence)
    case .exceptionDates: exceptions += stamps(value, property)
    case .dates: takeDates(property)
    case .replaced:
      replaced = stamp(value, property)
      if property.hasRange { note(.badRecurrence) }
    case .state: isCancelled = value.uppercased() == "CANCELLED"
    case .transparency: isTransparent = value.uppercased() == "TRANSPARENT"
    case .busy: busy = BusyStatus(microsoft: value)
    case .begin, .end, .zone, .offsetFrom, .offsetTo: break
    }
  }

  private mutating func takeDates(_ property: ContentLine) {
    for value in property.value.split(separator: ",") {
      let parts = value.split(separator: "/")
      guard parts.count == 2 else {
        dates += stamps(String(value), property)
        continue
      }
      guard let start = stamp(String(parts[0]), property) else { continue }
      if let length = CalendarDuration(String(parts[1])) {
        periods.append((start, .lasting(length)))
      } else if let end = stamp(String(parts[1]), property) {
        periods.append((start, .until(end)))
      }
    }
  }

  private mutating func stamps(_ value: String, _ property: ContentLine) -> [Stamp] {
    var stamps: [Stamp] = []
    for part in value.split(separator: ",") {
      if let stamp = stamp(String(part), property) { stamps.append(stamp) }
    }
    return stamps
  }

  private mutating func stamp(_ value: String, _ property: ContentLine) -> Stamp? {
    guard let time = CalendarTime(value) else {
      note(.badTime)
      return nil
    }
    return Stamp(time: time, zone: time.isDate || time.isUTC ? nil : property.zone)
  }

  private mutating func note(_ kind: CalendarFault.Kind) { fault = fault ?? kind }
}

extension BusyStatus {
  /// MS-OXCICAL 2.1.3.1.1.20.31; nil for any other word.
  init?(microsoft text: String) {
    switch text.uppercased() {
    case "FREE": self = .free
    case "TENTATIVE": self = .tentative
    case "BUSY": self = .busy
    case "OOF": self = .outOfOffice
    case "WORKINGELSEWHERE": self = .workingElsewhere
    default: return nil
    }
  }
}
