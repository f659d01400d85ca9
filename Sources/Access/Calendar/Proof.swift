import Timing
import Voicemail

/// Decides days by what is certain and what is possible.
///
/// Listened: what is certain suffices. Missing: not even what is possible would suffice, every
/// access that a log may have failed to show included. Otherwise it is open.
struct Proof {
  enum Finding {
    case proved
    case disproved(Range<Instant>)
    case open
  }

  private let ground: CalendarGround
  private let uncertain: [AccessEvent]
  /// For readings by the interval: when the last listening is not too long ago.
  private let certainly: InstantSet
  private let possibly: InstantSet

  init(ground: CalendarGround, accesses: [Access], uncertain: [AccessEvent]) {
    self.ground = ground
    self.uncertain = uncertain
    guard case .interval(let seconds) = ground.settings.reading else {
      certainly = InstantSet()
      possibly = InstantSet()
      return
    }
    let clock = ground.clock
    let events = accesses.flatMap(\.events)
    // An event of the repeated hour counts from the later moment and until after the earlier.
    certainly = InstantSet(
      events.compactMap {
        let from = $0.later ?? $0.at
        let to = clock.deadline(after: $0.at, seconds: seconds) + 1
        return from < to ? from..<to : nil
      })
    let widest = (events.filter { $0.later != nil } + self.uncertain).map {
      $0.at..<(clock.deadline(after: $0.later ?? $0.at, seconds: seconds) + 1)
    }
    possibly = InstantSet(certainly.ranges + ground.unseen.ranges + widest)
  }

  /// `accesses` are those of the day.
  func finding(on day: CalendarGround.Day, accesses: [Access]) -> Finding {
    switch ground.settings.reading {
    case .calendarDay:
      if accesses.contains(where: { $0.happened(in: day.range) }) { return .proved }
      let isPossible =
        !accesses.isEmpty || ground.unseen.touches(day.range)
        || uncertain.contains { $0.mayBe(in: day.range) }
      return isPossible ? .open : .disproved(day.range)
    case .interval:
      if certainly.covers(day.range) { return .proved }
      let never = possibly.complement(in: day.range)
      return never.ranges.first.map { .disproved($0) } ?? .open
    }
  }
}
