import Options
import Policy
import Reporting
import Store

/// `klartone purge`: forgets what is older than it may be.
enum PurgeCommand {
  static let description = CommandDescription(
    "purge",
    summary: Text(
      da: "slet det i historikken, der er ældre, end det må blive",
      en: "delete what is older in the history than it may be"),
    discussion: Text(
      da:
        "Den nyeste kørsel og tallene for de ældre bliver; domme, navne, det hørte og det læste i logge slettes og "
        + "overskrives. Antallet af dage står i konfigurationen (information.retentionDays). Lydklip slettes "
        + "efter evidence.retentionDays, når deres postkasse er væk, og alle, når konfigurationen slår dem "
        + "fra.",
      en:
        "The newest run and the counts of older ones stay; verdicts, names, what was heard and what was read in logs are "
        + "deleted and overwritten. The number of days is in the configuration "
        + "(information.retentionDays). Snippets of sound are deleted after evidence.retentionDays, when "
        + "their mailbox is gone, and all of them when the configuration switches them off."),
    options: [
      StoreOptions.store,
      Option(
        "days", value: .value(placeholder: Text(da: "DAGE", en: "DAYS"), kind: .integer(0...3650)),
        help: Text(da: "i stedet for konfigurationens", en: "instead of the configuration's")),
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone purge --store klartone.sqlite --days 90",
        Text(da: "behold 90 dage", en: "keep 90 days"))
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let store = try context.store()
    let days = context.arguments.int("days") ?? context.policy.information.retentionDays
    let purged: Purged
    do throws(StoreError) {
      let lock = try WriterLock(path: store.path, process: context.process)
      purged = try store.purge(
        Retention(
          verdicts: days, heard: days, findings: days, logs: days,
          snippets: context.snippetRetention), now: context.clock)
      withExtendedLifetime(lock) {}
    } catch {
      throw context.stop(error)
    }
    context.output.result(
      context.tongue(
        "Slettet: detaljer fra \(purged.runs) kørsler, \(purged.heard) gemte aflytninger af "
          + "hilsener, \(purged.findings) afsluttede fund, det læste i \(purged.logs) logfiler.\n",
        "Deleted: details of \(purged.runs) runs, \(purged.heard) kept hearings of greetings, "
          + "\(purged.findings) findings that were mended, what was read in \(purged.logs) log files.\n"
      ))
    if purged.snippets.all > 0 || context.policy.evidence.snippets == .yes {
      context.output.result(purged.snippets.sentence(context.tongue) + "\n")
    }
    return .clean
  }
}
