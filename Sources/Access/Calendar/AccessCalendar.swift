import Timing
import Voicemail

/// Day by day: who listened to a mailbox, and what proves it.
package struct AccessCalendar: Sendable, Hashable {
  /// Every day of the period, in order.
  package let days: [AccessDay]
  /// Every access that is known, also outside the period, in order of time.
  package let accesses: [Access]

  /// `mailAway`: messages leave by mail or are heard in a portal.
  init(
    ground: CalendarGround, events: AttributedEvents.OfMailbox, mailbox: MailboxID,
    mailAway: Bool, greetingsOnly: Bool, directory: AccessDirectory
  ) {
    accesses = Access.merged(
      events.certain, mailbox: mailbox, directory: directory,
      within: ground.settings.sameCallSeconds)
    let byDay = Self.byDay(accesses, ground: ground)
    let proof = Proof(
      ground: ground, accesses: accesses,
      uncertain: (events.ambiguous + events.misdated + events.inBulk).filter(\.evidence.isListening)
    )
    var excuses: [Doubt] = []
    if mailAway { excuses.append(.leavesByMail) }
    if greetingsOnly { excuses.append(.greetingsOnly) }
    var before: Access?
    var next = 0
    var days: [AccessDay] = []
    for (index, day) in ground.days.enumerated() {
      while next < accesses.count, accesses[next].at < day.range.lowerBound {
        before = accesses[next]
        next += 1
      }
      var shown = byDay[index] ?? []
      let state: AccessDay.State
      switch day.isRequired ? proof.finding(on: day, accesses: shown) : nil {
      case nil: state = .notRequired
      case .proved:
        if shown.isEmpty, let before { shown = [before] }
        let evidence = shown.map(\.evidence).max() ?? .opened
        state = .listened(evidence, by: shown.map(\.listener).min() ?? .unknown)
      case .disproved(let range):
        state = excuses.isEmpty ? .missing(range) : .undecided(excuses)
      case .open:
        state = .undecided(
          excuses + day.doubts
            + Self.doubts(on: day, events: events))
      }
      days.append(
        AccessDay(date: day.date, range: day.range, state: state, accesses: shown))
    }
    self.days = days
  }

  private static func byDay(_ accesses: [Access], ground: CalendarGround) -> [Int: [Access]] {
    var byDay: [Int: [Access]] = [:]
    for access in accesses {
      let instants = access.events.flatMap { [$0.at, $0.later ?? $0.at] }
      let dates = Set(instants.map { ground.clock.zone.civilTime(at: $0).date })
      for date in dates {
        if let index = ground.firstIndex[date] { byDay[index, default: []].append(access) }
      }
    }
    return byDay
  }

  /// The doubts that come from records, not from their absence.
  private static func doubts(
    on day: CalendarGround.Day, events: AttributedEvents.OfMailbox
  ) -> [Doubt] {
    func places(_ events: [AccessEvent]) -> [SourcePlace]? {
      let touching = events.filter {
        $0.evidence.isListening && $0.mayBe(in: day.window)
      }
      return touching.isEmpty ? nil : Set(touching.map(\.place)).sorted()
    }
    var doubts: [Doubt] = []
    if let places = places(events.certain.filter { $0.later != nil }) {
      doubts.append(.repeatedHour(places))
    }
    if let places = places(events.misdated) { doubts.append(.clockJump(places)) }
    if let places = places(events.inBulk) { doubts.append(.bulkChange(places)) }
    if let places = places(events.ambiguous) { doubts.append(.ambiguousMailbox(places)) }
    return doubts
  }
}
