import Audit
import Engine
import Options
import Policy
import Reporting
import Speech
import Wording

/// `klartone script`: a greeting to read aloud.
enum ScriptCommand {
  static let description = CommandDescription(
    "script",
    summary: Text(
      da: "skriv en hilsen, der er klar til at læse op",
      en: "write a greeting ready to be read aloud"),
    discussion: Text(
      da: "Politikkens modelhilsen med navn, afdeling, frist og taster, i tre former. Hver tekst "
        + "prøves af Klartone selv, før den skrives. Med --phonetic ses også, hvordan navnene "
        + "udtales, når øret hører dem.",
      en:
        "The policy's model greeting with name, department, limit and keys, in three forms. Every "
        + "text is tried by Klartone itself before it is written. --phonetic also shows how the ear "
        + "takes the names to be pronounced."),
    options: ScriptRequest.options + [
      Option("all", help: Text(da: "alle tre former", en: "all three forms")),
      Option(
        "phonetic", help: Text(da: "vis udtalen af navnene", en: "show how names are pronounced")),
      KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone script --name \"Mette Hansen\" --department Borgerservice",
        Text(da: "politikkens tekst", en: "the policy's text")),
      .init(
        "klartone script --shared --department Borgerservice --variant friendly",
        Text(da: "en fælles postkasse, venligt", en: "a shared mailbox, friendly")),
      .init(
        "klartone script -n \"Ib Wojcik\" -d Byggesag --return-date 2026-12-07 --phonetic",
        Text(da: "med dagen for tilbagekomst", en: "with the day of return")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let isAll = context.arguments.flag("all")
    let request = try ScriptRequest(context, all: isAll)
    var status = ExitStatus.clean
    for variant in request.variants {
      let (text, result) = request.written(variant)
      context.output.result(
        isAll ? "\(context.tongue.name(of: variant)):\n\n    \(text)\n\n" : text + "\n")
      guard result.overall != .pass else { continue }
      status = .findings
      for found in result.elements where found.verdict != .pass {
        context.output.diagnostic(
          context.tongue(
            "Bemærk, Klartone er ikke tilfreds med teksten. "
              + "\(context.tongue.name(of: found.element)): ",
            "Note, Klartone is not content with the text. "
              + "\(context.tongue.name(of: found.element)): ")
            + found.sentence(context.tongue, policy: context.policy))
      }
    }
    if let note = request.absenceNote(context.tongue) { context.output.diagnostic(note) }
    if context.arguments.flag("phonetic") {
      try showPronunciations(request, isAll: isAll, context)
    }
    return status
  }

  private static func showPronunciations(
    _ request: ScriptRequest, isAll: Bool, _ context: Context
  ) throws(Context.Stop) {
    let owner = request.expected.owner
    var seen: Set<String> = []
    let words = (owner.names.prefix(1) + [owner.department, request.absence.deputy ?? ""])
      .flatMap { $0.split { !$0.isLetter && $0 != "-" && $0 != "'" } }.map(String.init)
      .filter { $0.contains(where: \.isLetter) && seen.insert($0.lowercased()).inserted }
    let ear = try context.ear()
    let accounts = try LexiconCommand.accounts(
      of: words, Pronouncer(lexicon: ear.lexicon), context)
    context.output.result(
      (isAll ? "" : "\n")
        + LexiconText(site: context.siteLexiconPath, tongue: context.tongue).phonetic(accounts))
  }
}

extension Tongue {
  /// What a form of a greeting is called.
  fileprivate func name(of variant: GreetingVariant) -> String {
    switch variant {
    case .standard: self("Politikkens ord", "The policy's words")
    case .short: self("Kort", "Short")
    case .friendly: self("Venlig", "Friendly")
    }
  }
}
