/// When a place's clocks were set to which offset: an IANA time zone as a table.
///
/// The engine fills it from the machine's time zone data; domain code needs neither files nor
/// Foundation, and ten million lines are converted by binary search.
package struct TimeZoneRules: Sendable, Hashable {
  package struct Change: Sendable, Hashable {
    package let at: Instant
    /// Seconds east of UTC from then on.
    package let offset: Int

    package init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// What a time on the wall means.
  package enum Meaning: Sendable, Hashable {
    case once(Instant)
    /// The hour that is repeated when summer time ends.
    case twice(Instant, Instant)
    /// The hour that is skipped when summer time begins; the moment the clocks were set.
    case never(Instant)
  }

  /// `Europe/Copenhagen`.
  package let name: String
  /// Seconds east of UTC before the first change.
  package let firstOffset: Int
  /// In order of time.
  package let changes: [Change]

  package init(name: String, firstOffset: Int, changes: [Change]) {
    self.name = name
    self.firstOffset = firstOffset
    self.changes = changes
  }

  package static let utc = TimeZoneRules(name: "UTC", firstOffset: 0, changes: [])

  /// Seconds east of UTC.
  package func offset(at instant: Instant) -> Int {
    let index = firstChange(after: instant)
    return index == 0 ? firstOffset : changes[index - 1].offset
  }

  package func civilTime(at instant: Instant) -> CivilTime {
    CivilTime(utc: instant + Int64(offset(at: instant)))
  }

  package func meaning(of time: CivilTime) -> Meaning {
    let wall = time.asIfUTC
    // No offset is more than 26 hours away from another, and no zone changes twice in a day.
    let before = offset(at: wall - 86_400)
    let after = offset(at: wall + 86_400)
    let early = wall - Int64(before)
    let late = wall - Int64(after)
    if before == after { return .once(early) }
    let earlyHolds = offset(at: early) == before
    let lateHolds = offset(at: late) == after
    switch (earlyHolds, lateHolds) {
    case (true, true): return .twice(min(early, late), max(early, late))
    case (true, false): return .once(early)
    case (false, true): return .once(late)
    case (false, false):
      let index = firstChange(after: wall - 86_400 - Int64(before))
      return .never(index < changes.count ? changes[index].at : late)
    }
  }

  /// A calendar day there: 23, 24 or 25 hours.
  package func day(_ date: CivilDate) -> Range<Instant> {
    beginning(of: date)..<beginning(of: date + 1)
  }

  private func beginning(of date: CivilDate) -> Instant {
    switch meaning(of: CivilTime(date: date, secondOfDay: 0)) {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }

  private func firstChange(after instant: Instant) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
