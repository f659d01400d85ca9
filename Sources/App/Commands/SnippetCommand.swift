import Engine
import Options
import Policy
import Reporting
import Reports
import Store
import Wording

/// `klartone snippet`: the sound that is kept of greetings, for those who check verdicts by ear.
enum SnippetCommand {
  static let description = CommandDescription(
    "snippet",
    summary: Text(
      da: "vis, hvilke lydklip der er gemt, og tag et ud for at lytte efter",
      en: "show which snippets of sound are kept, and take one out to listen to"),
    discussion: Text(
      da:
        "Lydklip er nogle sekunder af hilsenen omkring det sted, en dom bygger på. De er slået fra, til "
        + "konfigurationen siger andet (evidence.snippets). Uden --out vises, hvilke der er. Et klip er en "
        + "medarbejders stemme: at tage det ud kræver en grund, som gemmes. Filen skrives helt eller slet "
        + "ikke; slet den igen, når der er lyttet.",
      en:
        "Snippets are some seconds of a greeting around the place that a verdict rests on. They are off "
        + "until the configuration says otherwise (evidence.snippets). Without --out it shows which there "
        + "are. A snippet is an employee's voice: taking it out needs a reason, which is kept. The file is "
        + "written whole or not at all; delete it when it has been listened to."),
    options: [
      Option(
        "mailbox", short: "m",
        value: .value(placeholder: Text(da: "NUMMER", en: "NUMBER"), kind: .text),
        help: Text(da: "kun denne postkasse", en: "this mailbox alone")),
      Option(
        "element", short: "e",
        value: .value(
          placeholder: Text(da: "KRAV", en: "ELEMENT"),
          kind: .choice(Element.allCases.map(\.rawValue))),
        help: Text(da: "kun klip ved dette krav", en: "snippets of this requirement alone")),
      Option(
        "number",
        value: .value(placeholder: Text(da: "NR", en: "NO"), kind: .integer(1...10_000)),
        help: Text(
          da: "hvilket af de viste, når der er flere", en: "which of those shown, if several")),
      Option(
        "out", short: "o",
        value: .value(
          placeholder: Text(da: "FIL.wav|FIL.flac", en: "FILE.wav|FILE.flac"), kind: .file),
        help: Text(da: "skriv lyden her", en: "write the sound here")),
      Option(
        "reason", value: .value(placeholder: Text(da: "GRUND", en: "REASON"), kind: .text),
        help: Text(
          da: "hvorfor lyden tages ud; gemmes i historikken",
          en: "why the sound is taken out; kept in the history")),
      StoreOptions.run, StoreOptions.store, SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone snippet --store klartone.sqlite",
        Text(da: "hvilke der er", en: "which there are")),
      .init(
        "klartone snippet --mailbox 4512 --element callback --out klip.wav --reason \"lyt efter\"",
        Text(da: "tag et ud", en: "take one out")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let store = try context.store()
    let report: Report
    do throws(StoreError) {
      report = try store.report(run: context.wantedRun)
    } catch {
      throw context.stop(error)
    }
    let shown = try found(report, context)
    guard let path = context.arguments.value("out") else {
      context.output.result(SnippetsText(shown, run: report.run, tongue: context.tongue).text)
      return .clean
    }
    let one = try chosen(shown, context)
    let sound = try sound(of: one, for: path, in: store, report.run, context)
    do throws(AtomicFile.WriteError) {
      // Nobody else's to listen to.
      try AtomicFile.write(sound, to: path, mode: 0o600)
    } catch {
      throw context.notWritten(error)
    }
    context.output.diagnostic(
      context.tongue("Skrevet: ", "Written: ") + Printable.text(path) + ", "
        + SnippetsText.place(one.snippet, context.tongue))
    return .clean
  }

  /// Those of the run that the command line asks for.
  private static func found(
    _ report: Report, _ context: Context
  ) throws(Context.Stop) -> [ShownSnippet] {
    let element = context.arguments.value("element")
    var subjects = report.subjects
    if let number = context.arguments.value("mailbox") {
      subjects = subjects.filter {
        $0.key.kind == .mailbox && ($0.number == number || $0.key.id == number)
      }
      guard !subjects.isEmpty else {
        throw Context.Stop(
          .usage,
          context.tongue(
            "Kørslen har ingen postkasse \"\(Printable.text(number))\".",
            "The run has no mailbox \"\(Printable.text(number))\"."))
      }
    }
    return subjects.flatMap { subject in
      subject.verdicts.filter { element == nil || $0.rule == element }.flatMap { verdict in
        verdict.snippets.map { ShownSnippet(subject: subject, verdict: verdict, snippet: $0) }
      }
    }
  }

  /// The one that is meant; there must be no doubt whose voice is taken out.
  private static func chosen(
    _ shown: [ShownSnippet], _ context: Context
  ) throws(Context.Stop) -> ShownSnippet {
    guard !shown.isEmpty else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "Der er ingen lydklip her. De gemmes kun, når evidence.snippets er \"yes\" ved kontrollen, og "
            + "kun hvor dommen har et sted i lyden.",
          "There are no snippets here. They are kept only when evidence.snippets is \"yes\" in the scan, "
            + "and only where the verdict has a place in the sound."))
    }
    let number = context.arguments.int("number") ?? (shown.count == 1 ? 1 : 0)
    guard shown.indices.contains(number - 1) else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "Der er \(shown.count) lydklip. Vælg med --mailbox, --element og --number; uden --out vises de.",
          "There are \(shown.count) snippets. Choose by --mailbox, --element and --number; without --out "
            + "they are shown."))
    }
    return shown[number - 1]
  }

  /// The file's bytes, in the form that its name asks for. That it is taken out is noted first.
  private static func sound(
    of one: ShownSnippet, for path: String, in store: Store, _ run: RunInfo, _ context: Context
  ) throws(Context.Stop) -> [UInt8] {
    let tongue = context.tongue
    let isWave = path.lowercased().hasSuffix(".wav")
    guard isWave || path.lowercased().hasSuffix(".flac") else {
      throw Context.Stop(
        .usage,
        tongue("--out skal ende på .wav eller .flac.", "--out must end in .wav or .flac."))
    }
    guard let reason = context.arguments.value("reason"), !reason.isEmpty else {
      throw Context.Stop(
        .usage,
        tongue(
          "Et lydklip er en medarbejders stemme. Sig, hvorfor det tages ud: --reason GRUND.",
          "A snippet is an employee's voice. Say why it is taken out: --reason REASON."))
    }
    let kept: [UInt8]?
    do throws(StoreError) {
      try store.disclose(
        run: run.id, format: "snippet \(one.subject.key.id) \(one.verdict.rule)", reason: reason,
        at: context.clock)
      kept = try store.sound(of: one.snippet)
    } catch {
      throw context.stop(error)
    }
    guard let kept, let sound = isWave ? SnippetCutter.wave(of: kept) : kept else {
      throw Context.Stop(
        .incomplete,
        tongue("Lydklippet er der ikke mere.", "The snippet is not there any more."))
    }
    return sound
  }
}
