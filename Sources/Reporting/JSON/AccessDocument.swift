import Access
package import Engine
import LogFiles
package import Policy
import Timing
import Voicemail

/// `klartone access --json`.
package struct AccessDocument: Encodable {
  struct Period: Encodable {
    let first: String
    let last: String
    let days: Int
  }

  struct Settings: Encodable {
    /// `calendar_day` or `interval`.
    let reading: String
    /// Of an interval, in seconds.
    @Present var intervalSeconds: Int64?
    /// `every_day` or `working_days`.
    let days: String
    let timeZone: String
    let leastOpenSeconds: Int
    let explanation: String
  }

  struct Elsewhere: Encodable {
    let mailbox: String
    @Present var context: String?
    let events: Int
  }

  struct Fault: Encodable {
    let file: String
    let source: String
    let explanation: String
  }

  /// Changes when a key changes its meaning or goes.
  private let schema = "klartone-access/1"
  private let klartone: String
  private let language: String
  private let municipality: String
  private let generated: String
  private let period: Period
  private let settings: Settings
  private let coverage: [CoverageItem]
  private let logFaults: [Fault]
  private let mailboxes: [MailboxItem]
  private let unattributed: [AccessItem.Event]
  private let elsewhere: [Elsewhere]
  private let summary: SummaryItem

  package init(
    _ access: SiteAccess, mailboxes: SiteMailboxes, people: SitePeople?, policy: SitePolicy,
    version: String, tongue: Tongue
  ) {
    let audit = access.audit
    let owners = MailboxOwners(mailboxes, people: people)
    klartone = version
    language = tongue.language.rawValue
    municipality = policy.municipality.name
    generated = audit.zone.iso(audit.now)
    period = Period(
      first: audit.period.first.iso, last: audit.period.last.iso, days: audit.period.days.count)
    settings = Settings(audit, tongue)
    coverage = audit.coverage.sources.map { CoverageItem($0, audit, tongue) }
    logFaults = access.faults.map {
      Fault(file: $0.file, source: $0.source.rawValue, explanation: $0.sentence(tongue))
    }
    self.mailboxes = audit.mailboxes.map { found in
      MailboxItem(found, owner: owners.owner(of: found), zone: audit.zone, tongue: tongue)
    }
    unattributed = audit.unattributed.map { AccessItem.Event($0, audit.zone) }
    elsewhere = audit.elsewhere.sorted { $0.key < $1.key }.map { mailbox, count in
      Elsewhere(mailbox: mailbox.number, context: mailbox.context, events: count)
    }
    summary = SummaryItem(AccessSummary(audit.mailboxes), tongue)
  }
}

extension AccessDocument.Settings {
  fileprivate init(_ audit: AccessAudit, _ tongue: Tongue) {
    let settings = audit.settings
    var seconds: Int64?
    if case .interval(let length) = settings.reading { seconds = length }
    let sentences = [
      settings.readingSentence(tongue), settings.daysSentence(tongue),
      settings.evidenceSentence(tongue),
    ]
    self.init(
      reading: settings.reading.code, intervalSeconds: seconds, days: settings.days.code,
      timeZone: audit.zone.name, leastOpenSeconds: settings.leastOpenSeconds,
      explanation: sentences.joined(separator: " "))
  }
}

extension AccessDocument {
  struct Span: Encodable {
    let from: String
    /// The first moment after it.
    let to: String

    init(_ range: Range<Instant>, _ zone: TimeZoneRules) {
      from = zone.iso(range.lowerBound)
      to = zone.iso(range.upperBound)
    }
  }

  struct Place: Encodable {
    let file: String
    /// From 1; a row's id in a database; 0 where the file as a whole is meant.
    let line: Int

    init(_ place: SourcePlace) {
      file = place.file
      line = place.line
    }
  }

  /// One kind of log.
  struct CoverageItem: Encodable {
    struct Gap: Encodable {
      let reason: String
      let from: String
      let to: String
      @Present var place: Place?
      let explanation: String
    }

    let source: String
    let files: [String]
    @Present var first: String?
    @Present var last: String?
    let covered: [Span]
    let gaps: [Gap]
    let unreadableLines: Int
    let lateRecords: Int
    /// A record's time does not exist there: the zone may be wrong.
    let hasSkippedHour: Bool
    let hasFutureRecords: Bool

    init(_ coverage: SourceCoverage, _ audit: AccessAudit, _ tongue: Tongue) {
      let zone = audit.zone
      source = coverage.source.rawValue
      files = coverage.files
      _first = Present(wrappedValue: coverage.first.map(zone.iso))
      _last = Present(wrappedValue: coverage.last.map(zone.iso))
      covered = coverage.covered.ranges.map { Span($0, zone) }
      gaps = coverage.gaps.map { gap in
        Gap(
          reason: gap.reason.code, from: zone.iso(gap.range.lowerBound),
          to: zone.iso(gap.range.upperBound), place: gap.place.map(Place.init),
          explanation: gap.sentence(tongue, zone: zone))
      }
      unreadableLines = coverage.faults
      lateRecords = coverage.lateRecords
      hasSkippedHour = coverage.hasSkippedHour
      hasFutureRecords = coverage.hasFutureRecords
    }
  }

  struct SummaryItem: Encodable {
    struct Counts: Encodable {
      let mailboxes: Int
      let pass: Int
      let fail: Int
      let notEvaluated: Int

      private enum CodingKeys: String, CodingKey {
        case mailboxes, pass, fail
        case notEvaluated = "not_evaluated"
      }

      init(_ counts: AccessSummary.Counts) {
        mailboxes = counts.all
        pass = counts.pass
        fail = counts.fail
        notEvaluated = counts.notEvaluated
      }
    }

    struct Department: Encodable {
      @Present var name: String?
      let counts: Counts
    }

    struct AccessCodes: Encodable {
      /// By verdict.
      let counts: [String: Int]
      let rule: String
      let riskNote: String
    }

    let rule: String
    let counts: Counts
    let departments: [Department]
    /// Mailboxes that have the finding, by its code; every code is there.
    let findings: [String: Int]
    let accessCodes: AccessCodes

    init(_ summary: AccessSummary, _ tongue: Tongue) {
      rule = PolicyQuote.dailyListening
      counts = Counts(summary.counts)
      departments = summary.departments.map {
        Department(name: $0.name, counts: Counts($0.counts))
      }
      var findings: [String: Int] = [:]
      for code in AccessFinding.Code.allCases {
        findings[code.rawValue] = summary.findings[code] ?? 0
      }
      self.findings = findings
      var verdicts: [String: Int] = [:]
      for verdict in AccessCodeVerdict.allCases {
        verdicts[verdict.rawValue] = summary.accessCodes[verdict] ?? 0
      }
      accessCodes = AccessCodes(
        counts: verdicts, rule: PolicyQuote.accessCode, riskNote: tongue.accessCodeRisk)
    }
  }
}

extension TimeZoneRules {
  /// ISO 8601 with the offset in force: `2026-10-25T02:12:04+01:00`.
  func iso(_ instant: Instant) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let time = civilTime(at: instant)
    let clock = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
      .map(two).joined(separator: ":")
    let offset = offset(at: instant)
    let minutes = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    return "\(time.date.iso)T\(clock)\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
