import Engine
import Hearing
import Options
import Policy
import Reporting
import SoundFiles

/// `klartone calibrate`: bands from labelled greetings.
enum CalibrateCommand {
  static let description = CommandDescription(
    "calibrate",
    summary: Text(
      da: "mål øret på mærkede hilsner, og sæt grænserne for, hvad det må afgøre",
      en: "measure the ear on labelled greetings, and set what it may decide"),
    discussion: Text(
      da: "Et mærket sæt er en mappe med hilsner og labels.tsv: kolonnerne file, name, department, "
        + "name_label, department_label, callback_label og hash0_label, og gerne voice (hvem der "
        + "taler). Mærket er \"ok\", \"either\" (tælles ikke) eller noget andet: må ikke godkendes. "
        + "Hver hilsen prøves også med en anden medarbejder og afdeling. Resultatet bruges med "
        + "recogniser.bands i konfigurationen.",
      en: "A labelled set is a folder with greetings and labels.tsv: the columns file, name, "
        + "department, name_label, department_label, callback_label and hash0_label, preferably "
        + "also voice (who speaks). A label is \"ok\", \"either\" (not counted) or anything else: "
        + "must not pass. Each greeting is also asked about another person and department. Use "
        + "the result by recogniser.bands in the configuration."),
    options: [
      Option(
        "set", short: "s",
        value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
        repeats: true, required: true,
        help: Text(da: "et mærket sæt; kan gentages", en: "a labelled set; repeatable")),
      Option(
        "out", short: "o", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "skriv tærsklerne hertil; et øres ear.json får dem under \"bands\"",
          en: "write the bands here; an ear's ear.json gets them under \"bands\"")),
      Option(
        "target",
        value: .value(placeholder: Text(da: "ANDEL", en: "SHARE"), kind: .number(0.0001...0.2)),
        help: Text(
          da: "den andel falske godkendelser, og falske afvisninger, der sigtes efter",
          en: "the share of false passes, and of false fails, to aim at"), defaultText: "0.01"),
      Option(
        "ear", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
        help: Text(
          da: "en af konfigurationens andre talegenkendere (recogniser.commands)",
          en: "one of the configuration's other recognisers (recogniser.commands)")),
      KlartoneCommandLine.Shared.json, KlartoneCommandLine.Shared.config,
      KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone calibrate --set hilsner-hørt/ --out bands.json",
        Text(da: "lav kommunens egne tærskler", en: "make the municipality's own bands"))
    ])

  static func run(_ context: Context) async throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    let sets = try context.labelledSets("set")
    // Whatever bands there are: new ones are made because they do not fit.
    let ear = try context.ear(bands: .ignored)
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let dictation = try dictation(ear, pronouncer, context)
    let outcome = try await listen(sets, ear, pronouncer, dictation, context)
    for error in outcome.unreadable { context.output.diagnostic(error.sentence(tongue)) }
    for error in outcome.unheard { context.output.diagnostic(error.sentence(tongue)) }
    let report = CalibrationReport(
      outcome, sets: sets.map(\.name), ear: dictation?.identity ?? ear.identity,
      modelStamp: dictation?.modelStamp ?? ear.modelStamp,
      target: context.arguments.double("target") ?? 0.01)
    if context.arguments.flag("json") {
      try context.print(CalibrationDocument(report, version: KlartoneCommandLine.version))
    } else {
      context.output.result(
        CalibrationText(report, tongue: tongue, terminal: context.output.terminal).text)
    }
    guard let bands = report.bands else {
      throw Context.Stop(.usage, report.refusal(tongue) ?? "")
    }
    if let path = context.arguments.value("out") {
      do throws(AtomicFile.WriteError) {
        try BandsFile.write(bands, to: path)
      } catch {
        throw Context.Stop(
          .incomplete,
          tongue(
            "\"\(Printable.text(path))\" kunne ikke skrives: \(error.detail)",
            "\"\(Printable.text(path))\" could not be written: \(error.detail)"))
      }
    }
    return outcome.unreadable.isEmpty && outcome.unheard.isEmpty ? .clean : .incomplete
  }

  /// The recogniser that `--ear` names, without bands; nil for Klartone's own.
  private static func dictation(
    _ ear: Ear, _ pronouncer: Pronouncer, _ context: Context
  ) throws(Context.Stop) -> DictationRecogniser? {
    guard let name = context.arguments.value("ear"), name != RecogniserPolicy.sphinx else {
      return nil
    }
    do throws(RecogniserError) {
      return try PolicyEars.dictation(
        name, context.policy.recogniser, ear, pronouncer, bands: .ignored)
    } catch {
      throw Context.Stop(.noRecogniser, error.sentence(context.tongue))
    }
  }

  private static func listen(
    _ sets: [LabelledSet], _ ear: Ear, _ pronouncer: Pronouncer, _ dictation: DictationRecogniser?,
    _ context: Context
  ) async throws(Context.Stop) -> CalibrationHearing.Outcome {
    do throws(RecogniserError) {
      let work = try CalibrationHearing(sets, policy: context.policy, pronouncer: pronouncer)
      let progress = Progress(
        total: work.count, output: context.output, tongue: context.tongue)
      return try await work.run(
        makeRecogniser: { () throws(RecogniserError) in
          if let dictation { return dictation }
          return try SphinxRecogniser(ear: ear, pronouncer: pronouncer)
        }, progress: { progress.report($0) })
    } catch {
      throw Context.Stop(.noRecogniser, error.sentence(context.tongue))
    }
  }
}
