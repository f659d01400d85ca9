import Engine
import Exports
import Options
import Policy
import Reporting
import Reports
import Store

/// `klartone export`: a kept run in the form that another program wants.
enum ExportCommand {
  /// What can be written.
  enum Format: String, CaseIterable {
    case json
    case csv
    case summary
    case history
    case junit
    case sarif
    case metrics
  }

  static let description = CommandDescription(
    "export",
    summary: Text(
      da: "skriv en gemt kørsel som JSON, CSV, JUnit, SARIF eller målinger til Prometheus",
      en: "write a kept run as JSON, CSV, JUnit, SARIF or metrics for Prometheus"),
    discussion: Text(
      da:
        "json har det hele og er beskrevet af et JSON Schema (--schema), csv har en linje pr. postkasse og regel, summary tæller pr. afdeling og regel, history gør "
        + "det for alle kørsler. Navne, numre og citater er erstattet af et pseudonym, medmindre "
        + "--with-names giver en grund, som gemmes. Filen skrives helt eller slet ikke.",
      en:
        "json has it all and is described by a JSON Schema (--schema), csv has a line per mailbox and rule, summary counts per department and rule, history does "
        + "so for all runs. Names, numbers and quotes are replaced by a pseudonym unless "
        + "--with-names gives a reason, which is kept. The file is written whole or not at all."),
    options: [
      Option(
        "format", short: "f",
        value: .value(
          placeholder: Text(da: "FORMAT", en: "FORMAT"),
          kind: .choice(Format.allCases.map(\.rawValue))),
        help: Text(da: "hvad der skrives", en: "what is written")),
      Option(
        "schema",
        help: Text(
          da: "skriv i stedet skemaet for json", en: "write the schema of json instead")),
      Option(
        "out", short: "o", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(da: "hvor; ellers standardoutput", en: "where; else standard output")),
      StoreOptions.run, StoreOptions.store, StoreOptions.withNames,
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone export --format csv --store klartone.sqlite --out uge48.csv",
        Text(da: "til regneark, uden navne", en: "for a spreadsheet, without names")),
      .init(
        "klartone export --format metrics --store klartone.sqlite --out klartone.prom",
        Text(da: "til overvågning", en: "for monitoring")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    if context.arguments.flag("schema") {
      return try write(.bytes(ReportSchema.bytes), context)
    }
    guard let format = context.arguments.value("format").flatMap(Format.init) else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "Hvad skal skrives? Angiv --format, eller --schema.",
          "What is to be written? Give --format, or --schema."))
    }
    let store = try context.store()
    let content: Content
    do throws(StoreError) {
      content = try self.content(format, of: store, context)
    } catch {
      throw context.stop(error)
    }
    return try write(content, context)
  }

  /// What is to be written.
  private enum Content {
    case bytes([UInt8])
    /// Made as it is written.
    case document(any Encodable)
  }

  private static func write(
    _ content: Content, _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    let path = context.arguments.value("out")
    switch content {
    case .document(let document):
      let failures = context.written(document, to: path ?? "-")
      guard failures.isEmpty else { throw Context.Stop(.incomplete, messages: failures) }
    case .bytes(let bytes):
      guard let path else {
        context.output.result(bytes: bytes)
        break
      }
      do throws(AtomicFile.WriteError) {
        try AtomicFile.write(bytes, to: path)
      } catch {
        throw context.notWritten(error)
      }
    }
    return .clean
  }

  private static func content(
    _ format: Format, of store: Store, _ context: Context
  ) throws(StoreError) -> Content {
    if format == .history {
      let runs = try store.runs()
      let byID = Dictionary(runs.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      return .bytes(
        SummaryTable.bytes(
          try store.history().compactMap { entry in
            byID[entry.run].map { (run: $0, tally: entry.tally) }
          }))
    }
    var report = try store.report(run: context.wantedRun)
    let reason = context.arguments.value("with-names")
    if let reason {
      try store.disclose(
        run: report.run.id, format: format.rawValue, reason: reason, at: context.clock)
    } else {
      report = report.pseudonymised(Pseudonyms(key: try store.pseudonymKey(of: report.run.id)))
    }
    let rules = ReportedRule.all(policy: context.policy, tongue: context.tongue)
    switch format {
    case .json:
      return .document(ReportDocument(report, rules: rules, pseudonymised: reason == nil))
    case .csv: return .bytes(LongTable.bytes(report, rules: rules))
    case .summary, .history: return .bytes(SummaryTable.bytes(report))
    case .junit: return .bytes(Array(JUnitDocument.text(report, rules: rules).utf8))
    case .metrics:
      let success = try store.runs().first { $0.isComplete && $0.id <= report.run.id }
      return .bytes(Array(MetricsText.text(report, lastSuccess: success?.ended).utf8))
    case .sarif: return .document(SARIFDocument(report, rules: rules))
    }
  }
}
