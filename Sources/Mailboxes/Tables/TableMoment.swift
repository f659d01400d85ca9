import Timing
import Voicemail

/// A day or a time, as a table tells it.
enum TableMoment {
  case day(CivilDate)
  case at(Instant)

  /// - Parameters:
  ///   - text: of the field.
  ///   - column: the column's name, for a fault.
  ///   - place: of the row.
  ///   - zone: of times without an offset.
  ///   - faults: gets one for what is neither, or an hour that the clock skipped.
  init?(
    _ text: String, column: String, place: SourcePlace, zone: TimeZoneRules,
    faults: inout [InventoryFault]
  ) {
    // No time of day is written in so few characters, no date in more.
    if text.utf8.count <= 10, let day = TimeText(text, zone: .utc)?.instant {
      self = .day(CivilTime(utc: day).date)
      return
    }
    let time = TimeText(text, zone: zone)
    if let instant = time?.instant {
      self = .at(instant)
      return
    }
    let code = time == .skipped ? "skipped_hour" : "bad_time"
    faults.append(InventoryFault(code, place: place, detail: column))
    return nil
  }

  /// Where it begins, and whether that begins a day.
  func begin(in zone: TimeZoneRules) -> (at: Instant, isWhole: Bool) {
    switch self {
    case .day(let day): (zone.day(day).lowerBound, true)
    case .at(let instant): (instant, zone.civilTime(at: instant).secondOfDay == 0)
    }
  }

  /// The first moment after it as an end, the day itself included, and whether that ends a day.
  func end(in zone: TimeZoneRules) -> (at: Instant, isWhole: Bool) {
    switch self {
    case .day(let day): (zone.day(day).upperBound, true)
    case .at(let instant): (instant, zone.civilTime(at: instant).secondOfDay == 0)
    }
  }
}

/// Seconds since 1970 as a moment, until the year 9999; nil for what is none, which a database may hold
/// all the same, and nobody could add a day to.
func moment(ofEpoch seconds: Int64) -> Instant? {
  (1...253_402_300_799).contains(seconds) ? Instant(seconds) : nil
}
