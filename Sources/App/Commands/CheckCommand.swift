import Audit
import Directory
import Engine
import Foundation
import Options
import Policy
import Reporting
import Timing
import Wording

/// `klartone check`: one greeting, or a wording not yet recorded.
enum CheckCommand {
  static let description = CommandDescription(
    "check",
    summary: Text(
      da: "kontrollér én hilsen, eller en tekst før den indtales",
      en: "check one greeting, or a wording before it is recorded"),
    discussion: Text(
      da: "Lytter til en lydfil, eller læser en tekst med --text eller --text-file, og siger for "
        + "hvert krav, om det er opfyldt, og hvordan det rettes. Intet gemmes.",
      en: "Listens to a sound file, or reads a wording given by --text or --text-file, and says "
        + "for each requirement whether it is met and how to mend it. Nothing is kept."),
    arguments: [
      Argument(
        Text(da: "HILSEN", en: "GREETING"), kind: .file, cardinality: .optional,
        help: Text(
          da: "lydfil: WAV, GSM, µ-law, A-law, SLN, FLAC, Ogg, Opus eller MP3",
          en: "sound file: WAV, GSM, µ-law, A-law, SLN, FLAC, Ogg, Opus or MP3"))
    ],
    options: [
      Option(
        "name", short: "n", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
        repeats: true,
        help: Text(
          da: "medarbejderens navn, eller et kaldenavn",
          en: "the employee's name, or another accepted one")),
      Option(
        "department", short: "d",
        value: .value(placeholder: Text(da: "AFDELING", en: "DEPARTMENT"), kind: .text),
        help: Text(da: "medarbejderens afdeling", en: "the employee's department")),
      Option(
        "alias", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
        repeats: true,
        help: Text(
          da: "et andet navn for afdelingen",
          en: "another name of the department")),
      Option(
        "shared",
        help: Text(
          da: "fælles postkasse: intet navn kræves", en: "a shared mailbox: no name is required")),
      Option(
        "directory", value: .value(placeholder: Text(da: "CSV", en: "CSV"), kind: .file),
        help: Text(
          da: "medarbejderliste; de andre navne og afdelinger bruges til sammenligning",
          en: "list of people; their names and departments compete")),
      Option(
        "text", value: .value(placeholder: Text(da: "TEKST", en: "TEXT"), kind: .text),
        help: Text(da: "bedøm en tekst i stedet for lyd", en: "judge a wording instead of sound")),
      Option(
        "text-file", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "bedøm en tekst fra en fil (\"-\" er standardinput)",
          en: "judge a wording from a file (\"-\" is standard input)")),
      Option(
        "watch", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "bedøm en tekst- eller lydfil igen, hver gang den ændres; stop med Ctrl-C",
          en: "judge a text or sound file again whenever it changes; stop with Ctrl-C")),
      Option(
        "record",
        help: Text(
          da: "optag med mikrofonen (arecord eller sox) og bedøm; optagelsen gemmes ikke",
          en: "record with the microphone (arecord or sox) and judge; no recording is kept")),
      Option(
        "seconds",
        value: .value(placeholder: Text(da: "SEKUNDER", en: "SECONDS"), kind: .integer(3...120)),
        help: Text(
          da: "så længe optager --record højst", en: "for so long --record records at most"),
        defaultText: "60"),
      SiteOptions.period[3], KlartoneCommandLine.Shared.json, KlartoneCommandLine.Shared.config,
      KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone check hilsen.wav --name \"Mette Sørensen\" --department Borgerservice",
        Text(da: "lyt til en optagelse", en: "listen to a recording")),
      .init(
        "klartone check --text \"Du har ringet til …\" --name \"Mette Sørensen\" -d Borgerservice",
        Text(da: "prøv en tekst, før den indtales", en: "try a wording before recording it")),
      .init(
        "klartone check --watch udkast.txt --name \"Mette Sørensen\" -d Borgerservice",
        Text(da: "mens teksten skrives", en: "while the wording is written")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let expected = try expected(context)
    let tongue = context.tongue
    let sources = [
      context.arguments.arguments.first, context.arguments.value("text"),
      context.arguments.value("text-file"), context.arguments.value("watch"),
      context.arguments.flag("record") ? "" : nil,
    ].compactMap(\.self)
    guard sources.count == 1 else {
      throw Context.Stop(
        .usage,
        tongue(
          "Angiv netop én af: en lydfil, --text, --text-file, --watch eller --record. "
            + "Se: klartone check --help",
          "Give exactly one of: a sound file, --text, --text-file, --watch or --record. "
            + "See: klartone check --help"))
    }
    if let path = context.arguments.value("watch") {
      return try CheckWatch(path: path, expected: expected, context: context).run()
    }
    if context.arguments.flag("record") { return try CheckRecording.run(expected, context) }
    if let path = context.arguments.arguments.first {
      return try checkSound(path, expected, context, by: try context.hearers())
    }
    let text: String
    if let typed = context.arguments.value("text") {
      text = typed
    } else {
      text = try context.readText(context.arguments.value("text-file") ?? "")
    }
    return try checkText(text, expected, context)
  }

  private static func expected(_ context: Context) throws(Context.Stop) -> Expected {
    let people = try context.people(context.arguments.value("directory"))?.people ?? []
    let names = context.arguments.values("name").filter { $0.contains(where: \.isLetter) }
    let department = context.arguments.value("department") ?? ""
    let isShared = context.arguments.flag("shared")
    if isShared, !names.isEmpty {
      throw Context.Stop(
        .usage,
        context.tongue(
          "--shared og --name udelukker hinanden.", "--shared and --name exclude each other."))
    }
    let person = Person(
      extension: "", name: names.first, department: department.isEmpty ? nil : department,
      aliases: context.arguments.values("alias"), mailboxType: isShared ? .shared : .personal,
      line: 0)
    var expected = Expected(person, among: people, policy: context.policy)
    if names.count > 1 {
      var owner = expected.owner
      owner.names = names
      owner.otherNames = owner.otherNames.without(names)
      expected = Expected(owner: owner, unknown: expected.unknown)
    }
    return expected
  }

  static func checkText(
    _ text: String, _ expected: Expected, _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    guard text.contains(where: \.isLetter) else {
      throw Context.Stop(
        .usage, context.tongue("Teksten er tom.", "The wording is empty."))
    }
    let result = TextAudit(policy: context.policy).result(
      of: Utterance(text: text), expected: expected,
      setting: GreetingSetting(calendar: GreetingCalendar(today: try today(context))))
    try show(
      GreetingDocument(
        result, owner: expected.owner, tongue: context.tongue, policy: context.policy),
      result, nil, expected, context)
    return context.status(result)
  }

  /// The day the greeting is judged on.
  private static func today(_ context: Context) throws(Context.Stop) -> CivilDate {
    let zone = try Site.zone(context) ?? .utc
    return zone.civilTime(at: try SitePeriod.now(context, zone: zone)).date
  }

  static func checkSound(
    _ path: String, _ expected: Expected, _ context: Context, by hearers: Hearers
  ) throws(Context.Stop) -> ExitStatus {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "Filen \"\(Printable.text(path))\" findes ikke.",
          "There is no file \"\(Printable.text(path))\"."))
    }
    return try tell(
      auditor(hearers, context).report(on: path, expected: expected), expected, context)
  }

  static func auditor(_ hearers: Hearers, _ context: Context) throws(Context.Stop) -> Auditor {
    Auditor(
      policy: context.policy, recogniser: hearers.first, second: hearers.second,
      today: try today(context))
  }

  /// Shows what was found in a sound.
  static func tell(
    _ report: GreetingReport, _ expected: Expected, _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    try show(
      GreetingDocument(
        report, owner: expected.owner, tongue: context.tongue, policy: context.policy),
      report.result, report, expected, context)
    if case .failed(let error) = report.result.second?.outcome {
      context.output.diagnostic(error.sentence(context.tongue))
      return .noRecogniser
    }
    guard let problem = report.problem else { return context.status(report.result) }
    context.output.diagnostic(problem.sentence(context.tongue))
    if case .ear = problem { return .noRecogniser }
    return .incomplete
  }

  private static func show(
    _ document: GreetingDocument, _ result: GreetingResult, _ report: GreetingReport?,
    _ expected: Expected, _ context: Context
  ) throws(Context.Stop) {
    if context.arguments.flag("json") {
      try context.print(
        CheckDocument(document, version: KlartoneCommandLine.version, tongue: context.tongue))
    } else {
      context.output.result(
        CheckText(
          result, report: report, owner: expected.owner, tongue: context.tongue,
          policy: context.policy, terminal: context.output.terminal
        ).text)
    }
  }
}

extension Context {
  /// 1 when a finding is as heavy as the policy's threshold.
  func status(_ result: GreetingResult) -> ExitStatus {
    result.findings.contains { $0.severity >= policy.exitThreshold } ? .findings : .clean
  }

  /// Prints a document as JSON.
  func print(_ document: some Encodable) throws(Stop) {
    let failures = written(document, to: "-")
    guard failures.isEmpty else { throw Stop(.internalError, messages: failures) }
  }

  /// Reads a list of people; nil when none is named.
  func people(_ path: String?) throws(Stop) -> PeopleFile? {
    guard let path else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Stop(
        .usage,
        tongue(
          "Medarbejderlisten \"\(Printable.text(path))\" kan ikke læses.",
          "The list of people \"\(Printable.text(path))\" cannot be read."))
    }
    do throws(DirectoryError) {
      return try PeopleFile(csv: [UInt8](bytes))
    } catch {
      throw Stop(.usage, "\(Printable.text(path)): \(error.sentence(tongue))")
    }
  }
}
