package import Options

/// Klartone's command line, from which help, completions and man page are made.
package enum KlartoneCommandLine {
  package static let version = "0.1.0"

  package static let program = Program(
    CommandDescription(
      "klartone",
      summary: Text(
        da: "kontrollerer telefonsvarer-hilsner mod telefonpolitikken",
        en: "checks voicemail greetings against the telephone policy"),
      discussion: Text(
        da: "Klartone lytter til hilsner og siger for hvert af de fire krav (navn, afdeling, "
          + "at der ringes tilbage inden for et døgn, og #0 til Omstillingen), om det er "
          + "opfyldt, ikke opfyldt, eller om en person bør lytte efter: hvor, og hvorfor. "
          + "Alt sker på denne maskine. Borgernes beskeder åbnes aldrig.",
        en: "Klartone listens to greetings and says for each of the four requirements (name, "
          + "department, a call back within 24 hours, #0 to the switchboard) whether it is met, "
          + "not met, or whether a person should listen: where, and why. Everything happens on "
          + "this machine. Citizens' messages are never opened."),
      subcommands: [
        CheckCommand.description, ScriptCommand.description, SayCommand.description,
        ServeCommand.description, ScanCommand.description, AccessCommand.description,
        MailboxesCommand.description, RulesCommand.description,
        WaiveCommand.description, NoticeCommand.description, TranscribeCommand.description,
        LexiconCommand.description, CalibrateCommand.description, AdaptCommand.description,
        DoctorCommand.description, HistoryCommand.description,
        DiffCommand.description, MergeCommand.description,
        ExportCommand.description, ReportCommand.description, SnippetCommand.description,
        LettersCommand.description, PurgeCommand.description,
        ConfigCommand.description,
        CompletionsCommand.description, ManualCommand.description,
      ]),
    version: version,
    exitCodes: [
      .init(0, Text(da: "intet at bemærke", en: "nothing at or above the threshold")),
      .init(1, Text(da: "der er noget at rette eller lytte efter", en: "findings")),
      .init(
        2,
        Text(
          da: "forkert brug, konfiguration, medarbejderliste eller mærket sæt",
          en: "wrong usage, configuration, list of people or labelled set")),
      .init(
        3,
        Text(
          da: "talegenkender eller model mangler, eller tærsklerne passer ikke til dem",
          en: "recogniser or model unavailable, or bands that do not belong to them")),
      .init(
        4,
        Text(
          da: "ikke alt kunne vurderes; resten er rapporteret",
          en: "incomplete: not everything could be evaluated; the rest is reported")),
      .init(5, Text(da: "fejl i Klartone", en: "internal error")),
    ])

  /// Options several commands share.
  enum Shared {
    static let config = Option(
      "config", short: "c", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
      help: Text(
        da: "konfiguration (JSON5); se \"klartone config\"",
        en: "configuration (JSON5); see \"klartone config\""))
    static let model = Option(
      "model", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
      help: Text(
        da: "øret der lytter: et navn i models/ eller en mappe",
        en: "the ear that listens: a name in models/, or a folder"), defaultText: "da")
    static let mailbox = Option(
      "mailbox", short: "m",
      value: .value(placeholder: Text(da: "NUMMER", en: "NUMBER"), kind: .text),
      help: Text(da: "kun denne postkasse", en: "this mailbox alone"))
    static let jsonFile = Option(
      "json", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
      help: Text(
        da: "skriv rapporten som JSON (\"-\" er standardoutput, i stedet for tabellen)",
        en: "write the report as JSON (\"-\" is standard output, instead of the table)"))
    static let csvFile = Option(
      "csv", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
      help: Text(
        da: "skriv rapporten som CSV til regneark", en: "write the report as CSV"))
    static let json = Option(
      "json", help: Text(da: "skriv resultatet som JSON", en: "print the result as JSON"))
  }
}
