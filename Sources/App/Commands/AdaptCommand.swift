import Engine
import Hearing
import Options
import Policy
import Reporting

/// `klartone adapt`: an ear that has met a site's own greetings.
enum AdaptCommand {
  private static let usualFolds = 5
  private static let usualTau = 15.0

  static let description = CommandDescription(
    "adapt",
    summary: Text(
      da: "tilpas øret til kommunens egne, bekræftede hilsner, og mål om det hjælper",
      en: "adapt the ear to the site's own confirmed greetings, and measure whether it helps"),
    discussion: Text(
      da: "Mappen har hilsner og labels.tsv med kolonnerne file og spoken (alt hvad der siges, ord "
        + "for ord, tal og tegn skrevet som de udtales, bekræftet af en person), og gerne name, "
        + "department og voice (hvem der taler). Et mærket sæt med kolonnen spoken kan bruges. "
        + "Øret tilpasses først uden hver gruppe af talere, og det måles på dem; hjælper det ikke, "
        + "skrives intet. Det gamle øre røres ikke, og intet forlader maskinen. Det nye øre afgør "
        + "intet, før det er kalibreret.",
      en: "The folder holds greetings and labels.tsv with the columns file and spoken (all that is "
        + "said, word by word, numbers and signs written as they are pronounced, confirmed by a "
        + "person), preferably also name, department and voice (who speaks). A labelled set with "
        + "the column spoken will do. The ear is first adapted without each group of speakers and "
        + "measured on them; if that does not help, nothing is written. The old ear is left alone, "
        + "and nothing leaves the machine. The new ear decides nothing before it is calibrated."),
    options: [
      Option(
        "confirmed", short: "s",
        value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
        repeats: true, required: true,
        help: Text(
          da: "bekræftede hilsner; kan gentages", en: "confirmed greetings; repeatable")),
      Option(
        "out", short: "o",
        value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
        required: true,
        help: Text(
          da: "det nye øres mappe; må ikke findes, eller skal være tom",
          en: "the new ear's folder; must not exist, or be empty")),
      Option(
        "folds",
        value: .value(placeholder: Text(da: "ANTAL", en: "COUNT"), kind: .integer(2...50)),
        help: Text(
          da: "grupper af talere, der holdes ude efter tur",
          en: "groups of speakers that are left out in turn"), defaultText: "\(usualFolds)"),
      Option(
        "tau",
        value: .value(placeholder: Text(da: "TAL", en: "NUMBER"), kind: .number(0.1...100_000)),
        help: Text(
          da: "vægten af de gamle middelværdier, i hundrededele sekund; højere lærer mindre "
            + "(angår ikke netværket)",
          en: "the weight of the old means, in hundredths of a second; higher learns less (not "
            + "about the network)"),
        defaultText: "15"),
      Option(
        "quick",
        help: Text(
          da: "mål kun på ordene, ikke på kravene; hurtigere",
          en: "measure by words alone, not by the requirements; faster")),
      Option(
        "force",
        help: Text(
          da: "skriv øret, også når det ikke er vist at hjælpe",
          en: "write the ear even if it is not shown to help")),
      KlartoneCommandLine.Shared.json, KlartoneCommandLine.Shared.config,
      KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone adapt --confirmed bekræftet/ --out øre/",
        Text(da: "lav kommunens eget øre", en: "make the municipality's own ear"))
    ])

  static func run(_ context: Context) async throws(Context.Stop) -> ExitStatus {
    let sets = try context.labelledSets("confirmed", needing: LabelledSet.wordingColumns)
    let out = context.arguments.value("out") ?? ""
    let ear = try context.ear(bands: .ignored)
    do throws(AdaptationError) {
      let work = try SiteAdaptation(
        sets, ear: ear, policy: context.policy, pronouncer: Pronouncer(lexicon: ear.lexicon),
        out: out, folds: context.arguments.int("folds") ?? usualFolds,
        tau: context.arguments.double("tau") ?? usualTau,
        isQuick: context.arguments.flag("quick"))
      defer { work.clear() }
      let progress = Progress(total: work.count, output: context.output, tongue: context.tongue)
      let outcome = try await work.run { progress.report($0) }
      let report = outcome.report
      let isWanted = report.helps || context.arguments.flag("force")
      if isWanted { try work.save(outcome) }
      do throws(Context.Stop) {
        try show(report, written: isWanted ? out : nil, context)
      } catch {
        return error.status
      }
      return isWanted ? .clean : .findings
    } catch {
      throw Context.Stop(error.status, messages: messages(error, context.tongue))
    }
  }

  private static func show(
    _ report: AdaptationReport, written: String?, _ context: Context
  ) throws(Context.Stop) {
    let tongue = context.tongue
    guard !context.arguments.flag("json") else {
      return try context.print(
        AdaptationDocument(report, written: written, version: KlartoneCommandLine.version))
    }
    context.output.result(
      AdaptationText(report, tongue: tongue, terminal: context.output.terminal).text)
    guard let written else {
      return context.output.result(
        tongue(
          "Intet er skrevet. --force skriver øret alligevel.\n",
          "Nothing was written. --force writes the ear all the same.\n"))
    }
    let folder = Printable.text(written.contains("/") ? written : "./\(written)")
    context.output.result(
      tongue(
        "Øret er skrevet. Det afgør intet, før det er kalibreret:\n",
        "The ear was written. It decides nothing before it is calibrated:\n")
        + "  klartone calibrate --set \(tongue("MAPPE", "FOLDER")) --model \(folder) "
        + "--out \(folder)/ear.json\n")
  }

  /// What went wrong; with too few greetings also why each of the others was left out.
  private static func messages(_ error: AdaptationError, _ tongue: Tongue) -> [String] {
    guard case .tooFew(_, _, let leftOut) = error else { return [error.sentence(tongue)] }
    return leftOut.map { $0.sentence(tongue) } + [error.sentence(tongue)]
  }
}

extension AdaptationError {
  fileprivate var status: ExitStatus {
    switch self {
    case .tooFew, .occupied: .usage
    case .unsuitableModel, .recogniser: .noRecogniser
    case .notWritten: .incomplete
    }
  }
}
