import Options
import Reporting
import Reports
import Store

/// `klartone diff`: what changed from one run to another.
enum DiffCommand {
  static let description = CommandDescription(
    "diff",
    summary: Text(
      da: "vis, hvad der er nyt, rettet og genopstået mellem to kørsler",
      en: "show what is new, fixed and back again between two runs"),
    arguments: [
      Argument(
        Text(da: "FØR", en: "BEFORE"), kind: .integer(1...Int.max),
        help: Text(da: "den tidligere kørsel", en: "the earlier run")),
      Argument(
        Text(da: "EFTER", en: "AFTER"), kind: .integer(1...Int.max),
        help: Text(da: "den senere kørsel", en: "the later run")),
    ],
    options: [StoreOptions.store, SiteOptions.site, KlartoneCommandLine.Shared.config],
    examples: [
      .init(
        "klartone diff 41 42 --store klartone.sqlite",
        Text(da: "fra kørsel 41 til 42", en: "from run 41 to 42"))
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let store = try context.store()
    let runs = context.arguments.arguments.compactMap { Int64($0) }
    do throws(StoreError) {
      let difference = try store.difference(from: runs[0], to: runs[1])
      context.output.result(DifferenceText(difference, tongue: context.tongue).text)
    } catch {
      throw context.stop(error)
    }
    return .clean
  }
}
