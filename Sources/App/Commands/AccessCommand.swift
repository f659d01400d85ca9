import Access
import Engine
import Options
import Policy
import Reporting
import Rules
import Timing
import Voicemail

/// `klartone access`: who listened to which mailbox on which day, and the lines that prove it.
enum AccessCommand {
  static let description = CommandDescription(
    "access",
    summary: Text(
      da: "vis, om postkasserne er aflyttet, dag for dag, med de linjer, der beviser det",
      en: "show whether mailboxes were listened to, day by day, with the lines that prove it"),
    discussion: Text(
      da:
        "\"Voicemailen skal som minimum aflyttes en gang i døgnet.\" Kun dage, som loggene dækker, "
        + "kan være ikke aflyttet; resten kan ikke afgøres. Et ur uden tidszone gættes ikke: "
        + "giv --time-zone.",
      en:
        "\"Voicemailen skal som minimum aflyttes en gang i døgnet.\" Only days that the logs cover "
        + "can be missed; the rest cannot be decided. No time zone is guessed: give --time-zone."),
    options: SiteOptions.logs + SiteOptions.period + SiteOptions.mailboxes + SiteOptions.people + [
      KlartoneCommandLine.Shared.mailbox, KlartoneCommandLine.Shared.jsonFile,
      KlartoneCommandLine.Shared.csvFile, SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone access --asterisk spool/ --voicemail-conf voicemail.conf --cdr 'Master.csv*' "
          + "--time-zone Europe/Copenhagen --since 2026-11-16",
        Text(da: "alle postkasser siden 16. november", en: "all mailboxes since 16 November")),
      .init(
        "klartone access --site site.json5 --mailbox 4512",
        Text(da: "én postkasses kalender med bevislinjer", en: "one mailbox's calendar and lines")),
    ])

  static func run(_ context: Context) async throws(Context.Stop) -> ExitStatus {
    let zone = try Site.neededZone(context)
    let period = try SitePeriod(context, zone: zone)
    let today = zone.civilTime(at: period.now).date
    if let reason = context.policy.notInformed(on: today) {
      throw Context.Stop(.usage, reason.sentence(context.tongue))
    }
    context.tellOfDaysBeforeInformation(period)
    let waivers = try context.waiverBook(on: today)
    let site = try Site(
      context, now: period.now, needsPeople: !SiteMailboxes.areNamed(in: context.policy),
      mayLackMailboxes: true)
    var access = try await site.access(context, at: period, readsCalls: false)
    access.waivers = waivers
    let wanted = context.arguments.value("mailbox")
    let found = wanted.map { access.audit.mailboxes(named: $0) }
    if let wanted, found?.isEmpty == true { throw context.unknownMailbox(wanted) }
    try context.write(
      json: AccessDocument(
        access, mailboxes: site.mailboxes, people: site.people, only: found,
        policy: context.policy, version: KlartoneCommandLine.version, tongue: context.tongue),
      csv: AccessTable(access, mailboxes: site.mailboxes, people: site.people, only: found).bytes,
      text: text(found, access, site, context))
    return status(access, context.policy)
  }

  private static func text(
    _ found: [MailboxAccess]?, _ access: SiteAccess, _ site: Site, _ context: Context
  ) -> String {
    let terminal = context.output.terminal
    guard let found else {
      return AccessText(
        access, mailboxes: site.mailboxes, people: site.people, policy: context.policy,
        tongue: context.tongue, terminal: terminal
      ).text
    }
    return found.map {
      AccessCalendarText(
        $0, of: access, mailboxes: site.mailboxes, people: site.people, policy: context.policy,
        tongue: context.tongue, terminal: terminal
      ).text
    }.joined(separator: "\n")
  }

  /// Findings count from the policy's threshold on; what could not be decided leaves the audit
  /// incomplete.
  static func status(_ access: SiteAccess, _ policy: SitePolicy) -> ExitStatus {
    let found = access.audit.mailboxes.contains { mailbox in
      mailbox.findings.contains { finding in
        let effect = access.waivers.effect(on: mailbox.mailbox, finding.code)
        return effect.severity(of: finding.severity.policy) >= policy.exitThreshold
      }
        || access.waivers.expiredSeverity >= policy.exitThreshold
          && !access.waivers.expired(mailbox).isEmpty
    }
    let isOpen = access.audit.mailboxes.contains {
      if case .notEvaluated = $0.listening { true } else { false }
    }
    if isOpen || !access.faults.isEmpty { return .incomplete }
    return found ? .findings : .clean
  }
}

extension AccessSeverity {
  var policy: Severity {
    switch self {
    case .info: .info
    case .warn: .warn
    case .fail: .fail
    }
  }
}
