import Options
import Policy
import Reporting
import Reports
import Store

/// `klartone merge`: the parts of a scan on several machines, put together.
enum MergeCommand {
  static let description = CommandDescription(
    "merge",
    summary: Text(
      da: "saml delene af en kontrol, der kørte på flere maskiner (scan --shard)",
      en: "put together the parts of a scan on several machines (scan --shard)"),
    discussion: Text(
      da:
        "Hver dels nyeste kørsel tages. Resultatet er det samme, som én kontrol af det hele havde "
        + "givet, og gemmes i --store, hvor fund følges fra uge til uge. Mangler en del, er en med "
        + "to gange, eller er de lavet med forskellig politik, øre, periode, tidspunkt, "
        + "medarbejderliste eller logge, samles intet.",
      en:
        "The newest run of each part is taken. The result is what one scan of the whole would have "
        + "given, and is kept in --store, where findings are followed from week to week. When a part "
        + "is missing or there twice, or they were made with other policies, ears, periods, times, "
        + "lists of people or logs, nothing is put together."),
    arguments: [
      Argument(
        Text(da: "DEL", en: "PART"), kind: .file, cardinality: .oneOrMore,
        help: Text(
          da: "delenes historikker, i vilkårlig orden", en: "the parts' histories, in any order"))
    ],
    options: [
      StoreOptions.store, AttemptMetrics.option, SiteOptions.site,
      KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone merge del-1.sqlite del-2.sqlite --store klartone.sqlite",
        Text(da: "saml to dele", en: "put two parts together"))
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let target = context.arguments.value("store") ?? context.policy.store
    guard !target.isEmpty else { throw context.noStoreNamed }
    let whole: Report
    let kept: Report
    do throws(StoreError) {
      // First: what cannot be put together must not leave an empty store behind.
      let parts = try parts(context)
      whole = try merged(parts)
      let lock = try WriterLock(path: target, process: context.process)
      let store = try Store(path: target)
      try ScanParts.check(store, takes: "")
      kept = try store.add(whole) { _, snippets in PartSounds(parts).files(snippets) }
      withExtendedLifetime(lock) {}
    } catch {
      throw context.stop(error)
    }
    let status: ExitStatus =
      !kept.run.isComplete
      ? .incomplete
      : kept.hasFindings(from: context.policy.exitThreshold) ? .findings : .clean
    context.output.result(sentence(kept, target, context))
    context.tellSnippets(wanted: whole, kept: kept)
    try AttemptMetrics(context)?.ended(kept, status, context)
    return status
  }

  private static func parts(_ context: Context) throws(StoreError) -> [KeptPart] {
    var parts: [KeptPart] = []
    for path in context.arguments.arguments {
      // A name that is wrong must not make an empty store.
      guard context.isFile(path) else { throw .noFile(path: path) }
      let store = try Store(path: path)
      parts.append(KeptPart(file: path, store: store, report: try store.report()))
    }
    return parts
  }

  private static func merged(_ parts: [KeptPart]) throws(StoreError) -> Report {
    do throws(MergeError) {
      return try Report.merged(parts.map { Report.Part(file: $0.file, report: $0.report) })
    } catch {
      throw .parts(error)
    }
  }

  private static func sentence(_ report: Report, _ path: String, _ context: Context) -> String {
    let mailboxes = report.subjects.count { $0.key.kind == .mailbox }
    let findings = report.findingCounts
    return context.tongue(
      "Kørsel \(report.run.id) er samlet og gemt i \(Printable.quoted(path)): \(mailboxes) "
        + "postkasser; \(findings.all) fund, \(findings.new) nye, \(findings.reopened) genopstået.\n",
      "Run \(report.run.id) is put together and kept in \(Printable.quoted(path)): \(mailboxes) "
        + "mailboxes; \(findings.all) findings, \(findings.new) new, \(findings.reopened) back again.\n"
    )
  }
}
