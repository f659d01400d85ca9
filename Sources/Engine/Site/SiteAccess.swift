package import Access
package import Calls
import Directory
package import LogFiles
package import Policy
package import Reports
package import Rules
package import Timing
package import Voicemail

/// A site's mailboxes, what the logs tell of them, and who listened.
package struct SiteAccess: Sendable {
  package private(set) var audit: AccessAudit
  /// What could not be read of the logs.
  package let faults: [LogFileFault]
  /// Exceptions in force, and expired.
  package var waivers = WaiverBook.empty
  /// All calls; nil where no call records are given.
  package let calls: [Call]?

  /// What was judged already.
  package init(audit: AccessAudit, faults: [LogFileFault] = []) {
    calls = nil
    self.audit = audit
    self.faults = faults
  }

  /// Reads the logs and judges the days of `period`. `promises` tells whether a mailbox's greeting
  /// promises `#0`, where that is known; `now` is the time of the scan. With a `memory` only what is
  /// new in the logs is read. `readsCalls` is for the rules beyond listening.
  package init(
    _ policy: SitePolicy, mailboxes: SiteMailboxes, people: SitePeople?,
    promises: [MailboxID: Bool] = [:], period: CivilPeriod, now: Instant,
    readsCalls: Bool = true, memory: (any LogMemory)? = nil
  ) async throws(SiteError) {
    let zone = try policy.zone(for: .access)
    var reading = try await SiteLogs.read(
      policy, mailboxes: mailboxes.mailboxes,
      extensions: people?.people.map(\.extension) ?? [],
      from: period.instants(in: zone).lowerBound, calls: readsCalls, memory: memory)
    // Moved on, not copied: of ten thousand mailboxes they are the largest part of all memory.
    var events = reading.events
    reading.events = []
    events += mailboxes.events
    audit = AccessAudit(
      mailboxes: mailboxes.mailboxes, events: consume events,
      facts: reading.facts, directory: Self.directory(people, mailboxes.mailboxes),
      promises: promises, period: period, now: now, zone: zone,
      settings: policy.accessSettings, coverageSettings: try policy.coverageSettings(in: zone))
    faults = reading.faults
    let tellCalls = try SiteLogs.tellCalls(policy)
    calls = readsCalls && tellCalls ? reading.calls : nil
  }

  /// What is about the mailboxes of a part; the logs are the whole site's.
  package func limited(to shard: Shard?) -> SiteAccess {
    guard let shard else { return self }
    var access = self
    access.audit = audit.limited { shard.contains($0.number) }
    return access
  }

  private static func directory(_ people: SitePeople?, _ mailboxes: [Mailbox]) -> AccessDirectory {
    let numbers = Set(mailboxes.map(\.id.number))
    var entries: [String: AccessDirectory.Entry] = [:]
    for person in people?.people ?? [] {
      entries[person.extension] = AccessDirectory.Entry(
        mailbox: numbers.contains(person.extension) ? MailboxID(person.extension) : nil,
        department: person.department)
    }
    return AccessDirectory(entries)
  }
}

extension SitePolicy {
  /// How listening is judged, as the domain takes it, with what its findings weigh.
  package var accessSettings: AccessSettings {
    var settings = access.settings
    settings.weights.dailyListening = AccessSeverity(severities[.dailyListening])
    settings.weights.accessCode = AccessSeverity(severities[.accessCode])
    settings.weights.operatorWired = AccessSeverity(severities[.operatorWired])
    settings.weights.messagesTaken = AccessSeverity(severities[.messagesTaken])
    return settings
  }
}

extension AccessSeverity {
  /// Nil when it is off.
  fileprivate init?(_ severity: Severity) {
    self.init(rawValue: severity.rawValue)
  }
}

extension AccessPolicy {
  /// As the domain takes it.
  package var settings: AccessSettings {
    var settings = AccessSettings()
    settings.reading = reading == .calendarDay ? .calendarDay : .never24HoursBetween
    settings.days = days == .all ? .everyDay : .workingDays(workingDays)
    settings.leastOpenSeconds = leastOpenSeconds
    settings.pinFailureLimit = wrongCodes
    settings.temporaryGreetingDays = temporaryGreetingDays
    settings.unattributedExcuses = unknownListeningExcuses == .yes
    return settings
  }

  var coverage: CoverageSettings {
    var settings = CoverageSettings()
    settings.mostSilentHours = mostSilentHours
    settings.mostSilentBusyHours = mostSilentBusyHours
    settings.workingDays = workingDays
    return settings
  }

  private var workingDays: Timing.WorkingDays {
    Timing.WorkingDays(
      holidays: DanishHolidays(
        byAgreement: halfHolidays == .yes
          ? [.constitutionDay, .christmasEve, .newYearsEve] : []))
  }
}
