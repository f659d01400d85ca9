import Timing

/// Puts lines together to events and zones; all other components are passed over.
struct CalendarParser {
  private(set) var events: [CalendarEvent] = []
  private(set) var zones: [ZoneDescription] = []
  private(set) var faults: [CalendarFault] = []
  private(set) var isCalendar = false
  private var event: CalendarEvent?
  private var linesOfEvent = 0
  private var zone: ZoneDescription?
  private var part: ZoneDescription.Part?
  /// How deep within components that are not read, an event's alarm for one.
  private var depth = 0

  init(_ bytes: [UInt8]) {
    var reader = ContentLineReader(bytes)
    while let line = reader.next() { take(line) }
    if let event { faults.append(CalendarFault(.cutOff, line: event.line)) }
    faults += reader.faults
  }

  private mutating func take(_ line: ContentLine) {
    switch line.name {
    case .begin: begin(line)
    case .end: end(line)
    default:
      guard depth == 0 else { return }
      if event != nil {
        linesOfEvent += 1
        if linesOfEvent <= CalendarLimits.linesOfEvent { event?.take(line) }
      } else if part != nil {
        takePart(line)
      } else if line.name == .zone {
        zone?.name = String(line.value.prefix(100))
      }
    }
  }

  private mutating func begin(_ line: ContentLine) {
    let name = line.value.uppercased()
    if depth > 0 || event != nil || part != nil {
      depth += 1
      return
    }
    switch name {
    case "VCALENDAR": isCalendar = true
    case "VEVENT" where zone == nil:
      event = CalendarEvent(line: line.number)
      linesOfEvent = 0
    case "VTIMEZONE" where zone == nil: zone = ZoneDescription()
    case "STANDARD" where zone != nil, "DAYLIGHT" where zone != nil:
      part = ZoneDescription.Part()
    default: depth += 1
    }
  }

  private mutating func end(_ line: ContentLine) {
    if depth > 0 {
      depth -= 1
    } else if let event {
      if events.count < CalendarLimits.events {
        events.append(event)
      } else if events.count == CalendarLimits.events, faults.last?.kind != .tooManyEvents {
        faults.append(CalendarFault(.tooManyEvents, line: event.line))
      }
      self.event = nil
    } else if let part {
      if let count = zone?.parts.count, count <= 200 { zone?.parts.append(part) }
      self.part = nil
    } else if let zone {
      if zones.count < CalendarLimits.zones { zones.append(zone) }
      self.zone = nil
    }
  }

  private mutating func takePart(_ line: ContentLine) {
    switch line.name {
    case .start: part?.start = CalendarTime(line.value)?.civil
    case .offsetFrom: part?.from = utcOffset(line.value)
    case .offsetTo: part?.to = utcOffset(line.value)
    case .rule: part?.rule = line.value
    case .dates:
      guard part.map({ $0.dates.count < 1000 }) ?? false else { return }
      part?.dates += line.value.split(separator: ",").compactMap { CalendarTime($0)?.civil }
    default: break
    }
  }
}
