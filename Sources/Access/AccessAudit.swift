package import Timing
package import Voicemail

/// The access audit: events, logs and mailboxes in; a calendar, a verdict and findings for each
/// mailbox out.
package struct AccessAudit: Sendable {
  package let period: CivilPeriod
  package let now: Instant
  package let zone: TimeZoneRules
  package let settings: AccessSettings
  package let coverage: Coverage
  /// In the order of their ids; of two with one id in one system, the first.
  package private(set) var mailboxes: [MailboxAccess]
  /// Listening of which no log tells in which mailbox.
  package let unattributed: [AccessEvent]
  /// Mailboxes that the logs name and the inventory does not have, and how many events each has.
  package let elsewhere: [MailboxID: Int]

  /// `facts` and `events` are of all log files, in any order; the inventory's own events among
  /// them. They should begin a day or more before the period when the reading is an interval.
  /// `promises` tells of a greeting whether it promises `#0`. `now` is the time of the scan.
  package init(
    mailboxes: [Mailbox], events: consuming [AccessEvent], facts: [LogFacts],
    directory: AccessDirectory,
    promises: [MailboxID: Bool] = [:], period: CivilPeriod, now: Instant, zone: TimeZoneRules,
    settings: AccessSettings = AccessSettings(),
    coverageSettings: CoverageSettings = CoverageSettings(),
    patterns: [AccessSource: WeeklyPattern] = [:]
  ) {
    let whole = period.instants(in: zone)
    // The interval that ends on the first day begins before it.
    var asked = whole
    let clock = ListeningClock(zone: zone, days: settings.days)
    if case .interval(let seconds) = settings.reading {
      asked = clock.earliest(before: whole.lowerBound, seconds: seconds)..<whole.upperBound
    }
    let coverage = Coverage(
      facts: facts, shown: Coverage.shown(by: events, zone: zone, settings: coverageSettings),
      period: asked, now: now,
      zone: zone,
      settings: coverageSettings, patterns: patterns)
    let directory = directory.completed(with: mailboxes.map(\.id))
    // Once they lie by mailbox nobody holds them: memory is needed for what is made of them.
    var attributed = AttributedEvents(
      consume events, mailboxes: mailboxes, directory: directory, coverage: coverage,
      settings: settings,
      now: now)
    var grounds: [VoicemailSystem: CalendarGround] = [:]
    for system in Set(mailboxes.map(\.system)) {
      grounds[system] = CalendarGround(
        system: system, period: period, now: now, zone: zone, settings: settings,
        coverage: coverage, unattributed: attributed.unattributed)
    }
    var judged: Set<MailboxKey> = []
    self.mailboxes = mailboxes.sorted { $0.id < $1.id }.compactMap { mailbox in
      let key = MailboxKey(mailbox)
      guard let ground = grounds[mailbox.system], judged.insert(key).inserted else { return nil }
      let own = attributed.take(key)
      let delivery = mailbox.settings
      let calendar = AccessCalendar(
        ground: ground, events: own, mailbox: mailbox.id,
        mailAway: delivery.leavesByMail == true || delivery.deletesAfterMail == true,
        greetingsOnly: mailbox.isGreetingsOnly, directory: directory)
      let findings = FindingGround(
        mailbox: mailbox, calendar: calendar, events: own,
        promisesOperator: promises[mailbox.id], period: whole, now: now, clock: clock,
        settings: settings
      ).findings
      return MailboxAccess(
        mailbox: mailbox.id, system: mailbox.system,
        department: directory.department(of: mailbox.id), calendar: calendar,
        listening: ListeningVerdict(calendar.days, findings: findings),
        accessCode: AccessCodeVerdict(delivery.accessCode),
        findings: settings.weights.applied(to: findings))
    }
    self.period = period
    self.now = now
    self.zone = zone
    self.settings = settings
    self.coverage = coverage
    unattributed = attributed.unattributed.sorted(by: AccessEvent.inOrder)
    elsewhere = attributed.elsewhere
  }

  /// The same with some of the mailboxes, as they were judged among all of them.
  package func limited(to isWanted: (MailboxID) -> Bool) -> AccessAudit {
    var audit = self
    audit.mailboxes = mailboxes.filter { isWanted($0.mailbox) }
    return audit
  }
}
