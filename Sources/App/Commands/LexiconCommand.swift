import Engine
import Hearing
import Options
import Reporting
import Speech

/// `klartone lexicon`: how words are pronounced, and a site's own pronunciations.
enum LexiconCommand {
  static let description = CommandDescription(
    "lexicon",
    summary: Text(
      da: "vis eller ret, hvordan navne og ord udtales",
      en: "show or mend how names and words are pronounced"),
    discussion: Text(
      da:
        "Viser de udtaler, øret lytter efter, og hvor de kommer fra. Med --add skrives en udtale i "
        + "jeres egen udtaleordbog: den, konfigurationen nævner (recogniser.lexicon), eller "
        + "--lexicon. Et ord i den erstatter alt, hvad Klartone selv ved om ordet.",
      en: "Shows the pronunciations the ear listens for, and where they come from. With --add a "
        + "pronunciation is written to your own lexicon: the one the configuration names "
        + "(recogniser.lexicon), or --lexicon. A word in it replaces all that Klartone itself "
        + "knows about the word."),
    arguments: [
      Argument(
        Text(da: "ORD", en: "WORD"), cardinality: .zeroOrMore,
        help: Text(da: "navne og ord, der vises", en: "names and words to show"))
    ],
    options: [
      Option(
        "add", value: .value(placeholder: Text(da: "ORD", en: "WORD"), kind: .text),
        help: Text(
          da: "tilføj en udtale af ordet, med --as eller --like",
          en: "add a pronunciation of the word, with --as or --like")),
      Option(
        "as", value: .value(placeholder: Text(da: "LYDE", en: "SOUNDS"), kind: .text),
        repeats: true,
        help: Text(
          da: "ordets lyde, fx \"M E T AX\"", en: "the word's sounds, such as \"M E T AX\"")),
      Option(
        "like", value: .value(placeholder: Text(da: "ORD", en: "WORD"), kind: .text),
        help: Text(
          da: "et ord, der siges ligesådan, virkeligt eller stavet, som det lyder",
          en: "a word that is said the same, real or spelled as it sounds in Danish")),
      Option(
        "phones",
        help: Text(
          da: "vis lydene, hver med et dansk ord", en: "show the sounds, each with a Danish word")),
      Option(
        "lexicon", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "jeres egen udtaleordbog, i stedet for konfigurationens",
          en: "your own lexicon, instead of the configuration's")),
      KlartoneCommandLine.Shared.json, KlartoneCommandLine.Shared.config,
      KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone lexicon Mette Vestergaard",
        Text(da: "se, om øret kender den rette udtale", en: "see whether the ear has it right")),
      .init(
        "klartone lexicon --config klartone.json5 --add Wojciech --like vojtjek",
        Text(da: "stav udtalen på dansk", en: "spell how it sounds, in Danish")),
      .init(
        "klartone lexicon --lexicon udtaler.txt --add Beauvais --as \"B OW V E\"",
        Text(da: "skriv lydene selv", en: "write the sounds yourself")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let arguments = context.arguments
    let words = arguments.arguments.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      .map(String.init)
    let isAdding = arguments.value("add") != nil
    let modes = [arguments.flag("phones"), isAdding, !words.isEmpty]
    let hasSounds = !arguments.values("as").isEmpty || arguments.value("like") != nil
    guard modes.count(where: { $0 }) == 1, isAdding || !hasSounds else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "Angiv netop én af: ord, der skal vises, --add ORD eller --phones. "
            + "Se: klartone lexicon --help",
          "Give exactly one of: words to show, --add WORD or --phones. "
            + "See: klartone lexicon --help"))
    }
    if let word = arguments.value("add") { return try LexiconAddition.run(word, context) }
    if arguments.flag("phones") { return try showPhones(context) }
    return try show(words, context)
  }

  private static func showPhones(_ context: Context) throws(Context.Stop) -> ExitStatus {
    if context.arguments.flag("json") {
      try context.print(PhonesDocument())
    } else {
      context.output.result(LexiconText(site: nil, tongue: context.tongue).phones)
    }
    return .clean
  }

  private static func show(
    _ words: [String], _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    let ear = try context.ear()
    let accounts = try accounts(of: words, Pronouncer(lexicon: ear.lexicon), context)
    try show(accounts, context)
    return accounts.contains { $0.pronunciations.isEmpty } ? .incomplete : .clean
  }

  static func accounts(
    of words: [String], _ pronouncer: Pronouncer, _ context: Context
  ) throws(Context.Stop) -> [Pronouncer.Account] {
    do throws(RecogniserError) {
      return try pronouncer.accounts(of: words)
    } catch {
      throw Context.Stop(.noRecogniser, error.sentence(context.tongue))
    }
  }

  /// Prints accounts as text or, with `--json`, as a document.
  static func show(
    _ accounts: [Pronouncer.Account], _ context: Context
  ) throws(Context.Stop) {
    let site = context.siteLexiconPath
    if context.arguments.flag("json") {
      try context.print(
        LexiconDocument(
          accounts, site: site, version: KlartoneCommandLine.version, tongue: context.tongue))
    } else {
      context.output.result(LexiconText(site: site, tongue: context.tongue).text(accounts))
    }
  }
}
