import Options
import Reporting
import Reports
import Store
import Timing

/// `klartone history`: the runs that are kept.
enum HistoryCommand {
  static let description = CommandDescription(
    "history",
    summary: Text(
      da: "vis de gemte kørsler, og hvordan det er gået", en: "show the runs that are kept"),
    options: [StoreOptions.store, SiteOptions.site, KlartoneCommandLine.Shared.config],
    examples: [
      .init(
        "klartone history --store klartone.sqlite",
        Text(da: "alle kørsler, nyeste først", en: "all runs, newest first"))
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let store = try context.store()
    do throws(StoreError) {
      context.output.result(
        HistoryText(
          try store.runs(), try store.history(), tongue: context.tongue,
          terminal: context.output.terminal
        ).text)
    } catch {
      throw context.stop(error)
    }
    return .clean
  }
}
