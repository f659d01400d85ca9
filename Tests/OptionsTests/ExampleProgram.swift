import Options

/// A small program that uses everything the module knows; the golden files are made from it.
let example = Program(
  CommandDescription(
    "klang",
    summary: Text(da: "lyt til lydfiler", en: "listen to sound files"),
    discussion: Text(
      da: """
        Klang hører på lydfiler og siger, hvad der er i dem: både æ, ø og å.

        Filer ændres aldrig.
        """,
      en: """
        Klang listens to sound files and says what is in them: even æ, ø and å.

        Files are never changed.
        """),
    subcommands: [check, policy],
    examples: [
      .init(
        "klang check --format=json hilsen.wav",
        Text(da: "Kontrollér én hilsen.", en: "Check one greeting."))
    ]),
  version: "1.2.0",
  globalOptions: [
    Option(
      "quiet", short: "q",
      help: Text(da: "Skriv kun det nødvendige.", en: "Write only what is needed."))
  ],
  exitCodes: [
    .init(0, Text(da: "Intet at bemærke.", en: "Nothing to remark.")),
    .init(2, Text(da: "Forkert brug.", en: "Wrong usage.")),
  ])

/// A program of one command.
let single = Program(
  CommandDescription(
    "klang-bench", summary: Text(da: "mål farten", en: "measure the speed"),
    arguments: [
      Argument(Text(same: "MODE"), kind: .choice(["fast", "full"]), help: Text(same: "x"))
    ]),
  version: "1.2.0")

private let check = CommandDescription(
  "check",
  summary: Text(da: "kontrollér hilsner", en: "check greetings"),
  arguments: [
    Argument(
      Text(da: "FIL", en: "FILE"), kind: .file, cardinality: .oneOrMore,
      help: Text(
        da: "Lydfilen; »-« læser fra standard ind.",
        en: "The sound file; '-' reads standard input."))
  ],
  options: [
    Option(
      "policy", short: "p",
      value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
      help: Text(da: "Politikken som JSON.", en: "The policy as JSON."),
      defaultText: "telefonpolitik.json"),
    Option(
      "format", short: "f",
      value: .value(
        placeholder: Text(same: "FORMAT"), kind: .choice(["text", "json", "csv"])),
      help: Text(
        da: "Rapportens format: [text] er til mennesker, json til andre programmer: det er 'ens'.",
        en: "The report's format: [text] is for people, json for other programs: it's 'stable'."),
      defaultText: "text"),
    Option(
      "hours",
      value: .value(placeholder: Text(da: "TIMER", en: "HOURS"), kind: .integer(1...48)),
      help: Text(da: "Frist for at ringe tilbage.", en: "Limit for ringing back.")),
    Option(
      "gain",
      value: .value(placeholder: Text(da: "DB", en: "DB"), kind: .number(-60...0.5)),
      help: Text(da: "Forstærkning.", en: "Gain.")),
    Option(
      "alias", short: "a",
      value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text), repeats: true,
      help: Text(da: "Et navn mere på afdelingen.", en: "Another name of the department.")),
    Option("strict", short: "s", help: Text(da: "Vær streng.", en: "Be strict.")),
    Option("verbose", short: "v", help: Text(da: "Skriv mere.", en: "Write more.")),
  ])

private let policy = CommandDescription(
  "policy",
  summary: Text(da: "se på politikken", en: "look at the policy"),
  subcommands: [
    CommandDescription(
      "show",
      summary: Text(da: "vis politikken", en: "show the policy"),
      arguments: [
        Argument(
          Text(da: "ELEMENT", en: "ELEMENT"), kind: .choice(["name", "callback"]),
          help: Text(da: "Det, der vises.", en: "What is shown.")),
        Argument(
          Text(da: "MAPPE", en: "FOLDER"), kind: .directory, cardinality: .optional,
          help: Text(da: "Hvor politikken ligger.", en: "Where the policy lies.")),
      ],
      options: [
        Option(
          "out", short: "o",
          value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
          required: true,
          help: Text(da: "Mappen, der skrives i.", en: "The folder to write in."))
      ])
  ])
