import Dashboard
import Engine
import Options
import Reporting
import Reports
import Store

/// `klartone report`: a kept run as pages for people.
enum ReportCommand {
  static let description = CommandDescription(
    "report",
    summary: Text(
      da: "skriv en gemt kørsel som websider til ledelse og afdelinger",
      en: "write a kept run as web pages for leaders and departments"),
    discussion: Text(
      da:
        "Siderne viser, hvordan det står til, udviklingen, hvert krav, hver afdeling og hver postkasse. "
        + "De virker uden net og uden server: åbn index.html. Navne, numre og citater er erstattet af et "
        + "pseudonym, medmindre --with-names giver en grund, som gemmes. En mappe, Klartone har skrevet, "
        + "erstattes som helhed, når alt er klar; den gamle er der imens. Er der lydklip i historikken, kan "
        + "de kun høres på sider med navne.",
      en:
        "The pages show how things stand, how they went, each rule, department and mailbox. They need "
        + "neither network nor server: open index.html. Names, numbers and quotes are replaced by a "
        + "pseudonym unless --with-names gives a reason, which is kept. A folder that Klartone wrote is "
        + "replaced as a whole once all is ready; the old one is there until then. Snippets of sound in "
        + "the history can be heard on pages with names alone."),
    options: [
      Option(
        "out", short: "o",
        value: .value(placeholder: Text(da: "MAPPE|FIL.html", en: "FOLDER|FILE.html"), kind: .file),
        required: true,
        help: Text(
          da: "en mappe med en side pr. postkasse, eller alt i én side (små kommuner)",
          en: "a folder with a page per mailbox, or all in one page (small sites)")),
      StoreOptions.run, StoreOptions.store, StoreOptions.withNames,
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone report --store klartone.sqlite --out dashboard",
        Text(da: "til alle, uden navne", en: "for everybody, without names")),
      .init(
        "klartone report --site site.json5 --out /srv/intern/telefon --with-names \"til lederne\"",
        Text(da: "til kommunens egne ledere", en: "for the municipality's own leaders")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    guard let path = context.arguments.value("out") else { return .usage }
    let store = try context.store()
    let report: Report
    do throws(StoreError) {
      report = try store.report(run: context.wantedRun)
    } catch {
      throw context.stop(error)
    }
    var source = try context.dashboardSource(report, store)
    do throws(StoreError) {
      if let reason = context.arguments.value("with-names") {
        try store.disclose(run: report.run.id, format: "html", reason: reason, at: context.clock)
      } else {
        source = source.pseudonymised(
          Pseudonyms(key: try store.pseudonymKey(of: report.run.id)))
      }
    } catch {
      throw context.stop(error)
    }
    try context.write(Dashboard(source), to: path, store)
    context.tellDashboard(path, isPseudonymised: source.isPseudonymised)
    return .clean
  }
}

extension Context {
  /// Where the pages are, and whether they hold names.
  func tellDashboard(_ path: String, isPseudonymised: Bool) {
    let place = Self.isPage(path) ? path : path + (path.hasSuffix("/") ? "" : "/") + "index.html"
    let names =
      isPseudonymised
      ? tongue("med pseudonymer", "with pseudonyms") : tongue("med navne", "with names")
    output.diagnostic(
      tongue(
        "Skrevet \(names): \(Printable.text(place))", "Written \(names): \(Printable.text(place))"))
  }
}
