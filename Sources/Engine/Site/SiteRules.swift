import Absence
import Access
import Calls
import Directory
import LogFiles
package import Mailboxes
package import Policy
package import Reports
package import Rules
package import Timing
package import Voicemail

/// What the rules beyond greeting and listening say of a site.
package struct SiteRules: Sendable {
  package private(set) var results: [RuleResult]
  /// Files of absences, forwards and closures that could not be read.
  package let errors: [MailboxSourceError]
  /// What could not be understood in them.
  package let faults: [InventoryFault]
  /// The last day away of everybody who is away now, by extension.
  package let away: [String: CivilDate]

  /// What was judged already.
  package init(results: [RuleResult]) {
    self.results = results
    errors = []
    faults = []
    away = [:]
  }

  /// Reads absences and forwards and judges. `access` is nil where no logs are given, or where
  /// employees have not been informed.
  package init(
    _ policy: SitePolicy, mailboxes: SiteMailboxes, people: SitePeople?,
    reports: [GreetingReport], access: SiteAccess?, waivers: WaiverBook, period: CivilPeriod,
    now: Instant
  ) throws(SiteError) {
    let zone = try policy.zone(for: .access)
    let span = period.instants(in: zone)
    var ground = RuleGround(
      policy: policy, people: people?.people ?? [], mailboxes: mailboxes.mailboxes,
      period: span, now: now, zone: zone)
    ground.exempt = waivers.exempt
    if let calls = access?.calls {
      ground.calls = CallHistory(calls)
      ground.callCoverage = access?.audit.coverage.recorded(.cdr)
    }
    for report in reports {
      guard let mailbox = report.person?.extension ?? report.mailbox,
        let facts = GreetingFacts(report)
      else { continue }
      ground.greetings[mailbox] = facts
    }
    var errors: [MailboxSourceError] = []
    var faults: [InventoryFault] = []
    var away: [String: CivilDate] = [:]
    if policy.given.contains(.absences) {
      // An absence that began long before the period still counts in it.
      let reading = Self.absences(policy).read(
        period: span.lowerBound..<max(span.upperBound, now + 1), zone: zone,
        zones: { try? TimeZoneRules(named: $0) })
      ground.absences = reading.absences
      ground.recordedAbsences = reading.recorded
      for absence in reading.absences where absence.span.contains(now) {
        away[absence.extension] = zone.civilTime(at: absence.span.upperBound - 1).date
      }
      ground.calendars = policy.sources.absences.ical.isEmpty ? nil : reading.calendars
      errors += reading.errors
      faults += reading.faults
    }
    if policy.given.contains(.closures) {
      var files = ClosureFiles()
      files.csv = policy.sources.closures.csv
      files.columns = policy.sources.closures.columns
      let reading = files.read(zone: zone)
      ground.closures = reading.closures
      errors += reading.errors
      faults += reading.faults
    }
    if policy.given.contains(.forwards) {
      let reading = Self.forwards(policy).read(
        numbers: ForwardNumbers(
          plan: policy.numbers.plan,
          voicemail: Set(policy.sources.logs.ownNumbers + policy.sources.logs.askingNumbers)),
        at: now)
      ground.forwards = reading.state
      errors += reading.errors
      faults += reading.faults
    }
    results = ground.results
    self.errors = errors
    self.faults = faults
    self.away = away
  }

  /// What is about the people of a part, about departments and about the site.
  package func limited(to shard: Shard?) -> SiteRules {
    guard let shard else { return self }
    var rules = self
    rules.results = results.filter { result in
      if case .extension(let number) = result.subject { shard.contains(number) } else { true }
    }
    return rules
  }

  private static func absences(_ policy: SitePolicy) -> AbsenceFiles {
    let sources = policy.sources.absences
    var files = AbsenceFiles()
    files.csv = sources.csv
    files.ical = sources.ical
    files.os2mo = sources.os2mo == .yes ? policy.sources.directory.os2mo.ifSet : nil
    files.columns = sources.columns
    files.directory = DirectorySettings(
      extensionDigits: policy.sources.directory.extensionDigits,
      aliases: policy.departments.aliases)
    return files
  }

  private static func forwards(_ policy: SitePolicy) -> ForwardFiles {
    let sources = policy.sources.forwards
    var files = ForwardFiles()
    files.astdb = sources.astdb
    files.fusionpbx = sources.fusionpbx
    files.csv = sources.csv
    files.columns = sources.columns
    return files
  }
}
