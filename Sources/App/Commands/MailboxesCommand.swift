import Engine
import Options
import Policy
import Reporting
import Voicemail

/// `klartone mailboxes`: which mailboxes there are, what callers hear, and why.
enum MailboxesCommand {
  static let description = CommandDescription(
    "mailboxes",
    summary: Text(
      da: "vis postkasserne: hvilken hilsen der høres og hvorfor",
      en: "show the mailboxes: which greeting is heard and why"),
    discussion: Text(
      da:
        "Læser voicemailsystemets filer og retter intet i dem. Borgernes beskeder åbnes ikke; kun "
        + "deres tidspunkter læses. Koder vises aldrig.",
      en: "Reads the voicemail system's files and changes nothing in them. Citizens' messages are "
        + "not opened; only their times are read. PINs are never shown."),
    options: SiteOptions.mailboxes + SiteOptions.people + [
      KlartoneCommandLine.Shared.mailbox, KlartoneCommandLine.Shared.jsonFile,
      KlartoneCommandLine.Shared.csvFile, SiteOptions.period[0], SiteOptions.period[3],
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone mailboxes --asterisk /var/spool/asterisk/voicemail "
          + "--voicemail-conf /etc/asterisk/voicemail.conf",
        Text(da: "alle postkasser på Asterisk", en: "all mailboxes on Asterisk")),
      .init(
        "klartone mailboxes --site site.json5 --mailbox 4512",
        Text(da: "alt om én postkasse", en: "everything about one mailbox")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let now = try SitePeriod.now(context, zone: try Site.zone(context))
    let site = try Site(context, now: now, needsPeople: false, mayLackMailboxes: false)
    let tongue = context.tongue
    let report = try report(site, context)
    let wanted = context.arguments.value("mailbox")
    let found = wanted.map { report.mailboxes(numbered: $0) }
    if let wanted, found?.isEmpty == true { throw context.unknownMailbox(wanted) }
    let terminal = context.output.terminal
    let text =
      found.map { boxes in
        boxes.map { MailboxText($0, of: report, tongue: tongue, terminal: terminal).text }
          .joined(separator: "\n")
      } ?? MailboxesText(report, tongue: tongue, terminal: terminal).text
    try context.write(
      json: MailboxesDocument(
        report, only: found, version: KlartoneCommandLine.version, tongue: tongue),
      csv: MailboxesTable(report, only: found, tongue: tongue).bytes, text: text)
    return site.mailboxes.faults.isEmpty ? .clean : .findings
  }

  private static func report(
    _ site: Site, _ context: Context
  ) throws(Context.Stop) -> MailboxesReport {
    do throws(SiteError) {
      return try MailboxesReport(site.mailboxes, people: site.people, policy: context.policy)
    } catch {
      throw Context.Stop(error.status, error.sentence(context.tongue))
    }
  }
}
