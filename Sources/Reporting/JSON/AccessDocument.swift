package import Access
package import Engine
import JSONWriting
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
  private let mailboxes: MadeList
  private let unattributed: [AccessItem.Event]
  private let elsewhere: [Elsewhere]
  private let summary: SummaryItem

  package init(
    _ access: SiteAccess, mailboxes: SiteMailboxes, people: SitePeople?,
    only: [MailboxAccess]? = nil, policy: SitePolicy, version: String, tongue: Tongue
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
    self.mailboxes = MadeList(only ?? audit.mailboxes) { found in
      MailboxItem(
        found, owner: owners.owner(of: found), waivers: access.waivers, zone: audit.zone,
        tongue: tongue)
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
}
