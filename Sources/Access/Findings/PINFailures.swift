package import Timing
import Voicemail

/// Wrong PINs in a row, with no listening between: somebody has forgotten it, or is guessing.
package struct PINFailures: Sendable, Hashable {
  /// The longest row.
  package let count: Int
  package let first: Instant
  package let last: Instant

  /// Call records show short calls, not PINs, and are not counted.
  static func find(_ ground: FindingGround) -> AccessFinding? {
    var worst: [AccessEvent] = []
    let events = (ground.events.certain + ground.events.ambiguous).filter {
      $0.source != .cdr && $0.source != .cel
    }
    // Each source by itself: two logs of one attempt are one.
    for (_, own) in Dictionary(grouping: events, by: \.source).sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      let row = longestRow(
        own.filter { $0.evidence == .attempt }.sorted(by: AccessEvent.inOrder),
        listening: ground.calendar.accesses.flatMap(\.events).map(\.at).sorted(),
        window: ground.settings.pinFailureWindow, period: ground.period)
      if row.count > worst.count { worst = row }
    }
    guard worst.count >= max(1, ground.settings.pinFailureLimit), let first = worst.first,
      let last = worst.last
    else { return nil }
    return AccessFinding(
      .pinFailures(PINFailures(count: worst.count, first: first.at, last: last.at)), .warn,
      to: .it, places: worst.map(\.place))
  }

  private static func longestRow(
    _ attempts: [AccessEvent], listening: [Instant], window: Int64, period: Range<Instant>
  ) -> [AccessEvent] {
    var longest: [AccessEvent] = []
    var row: [AccessEvent] = []
    var next = 0
    for attempt in attempts where period.contains(attempt.at) {
      if let last = row.last {
        // The same line, read twice or from a copy of the log.
        let isOther = last.place.file == attempt.place.file && last.place != attempt.place
        if last.at == attempt.at && last.caller == attempt.caller && !isOther {
          continue
        }
        while next < listening.count, listening[next] < last.at { next += 1 }
        let isBroken = next < listening.count && listening[next] < attempt.at
        if isBroken || attempt.at - last.at > window { row = [] }
      }
      row.append(attempt)
      if row.count > longest.count { longest = row }
    }
    return longest
  }
}
