import Audit
import Directory
import Engine
import Hearing
import Options
import Policy
import Reporting
import Wording

/// `klartone scan`: every greeting of a folder against the directory.
enum ScanCommand {
  static let description = CommandDescription(
    "scan",
    summary: Text(
      da: "kontrollér alle hilsner i en mappe mod medarbejderlisten",
      en: "check every greeting of a folder against the list of people"),
    discussion: Text(
      da: "Filerne hedder <lokalnummer>.<format>, fx 4512.wav. En fil, der ikke kan læses, er et "
        + "fund og standser ikke kontrollen. Rapportfiler skrives helt eller slet ikke.",
      en: "Files are named <extension>.<format>, such as 4512.wav. A file that cannot be read is "
        + "a finding and does not stop the scan. Report files are written whole or not at all."),
    options: [
      Option(
        "greetings", short: "g",
        value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
        required: true, help: Text(da: "mappen med hilsner", en: "the folder of greetings")),
      Option(
        "directory", short: "d",
        value: .value(placeholder: Text(da: "CSV", en: "CSV"), kind: .file), required: true,
        help: Text(
          da: "medarbejderliste med lokalnummer, navn og afdeling",
          en: "list of people with extension, name and department")),
      Option(
        "json", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "skriv rapporten som JSON (\"-\" er standardoutput, i stedet for tabellen)",
          en: "write the report as JSON (\"-\" is standard output, instead of the table)")),
      Option(
        "csv", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "skriv rapporten som CSV til regneark", en: "write the report as CSV")),
      Option(
        "workers", short: "w",
        value: .value(placeholder: Text(da: "ANTAL", en: "COUNT"), kind: .integer(0...256)),
        help: Text(
          da: "hilsner der høres ad gangen; 0 er én pr. kerne",
          en: "greetings heard at once; 0 is one per core"), defaultText: "0"),
      KlartoneCommandLine.Shared.config, KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone scan --greetings hilsner/ --directory personer.csv --csv rapport.csv",
        Text(da: "kontrollér en mappe", en: "check a folder"))
    ])

  static func run(_ context: Context) async throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    var policy = context.policy
    if let workers = context.arguments.int("workers") { policy.recogniser.workers = workers }
    guard let people = try context.people(context.arguments.value("directory")) else {
      throw Context.Stop(.internalError, "--directory")
    }
    for note in people.notes { context.output.diagnostic(note.sentence(tongue)) }
    let folder = try folder(context)
    let ear = try context.ear()
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let progress = Progress(
      total: folder.greetings.count, output: context.output, tongue: tongue)
    let work = Scan(folder: folder, people: people, policy: policy)
    let scan: ScanResult
    do throws(RecogniserError) {
      _ = try pronouncer.pronunciations(of: work.vocabulary)
      scan = try await work.run(
        makeRecogniser: { () throws(RecogniserError) in
          try SphinxRecogniser(ear: ear, pronouncer: pronouncer)
        }, progress: { progress.report($0) })
    } catch {
      throw Context.Stop(.noRecogniser, error.sentence(tongue))
    }
    try write(scan, people, policy, context)
    return status(scan, policy)
  }

  private static func folder(_ context: Context) throws(Context.Stop) -> GreetingFolder {
    let path = context.arguments.value("greetings") ?? ""
    let folder: GreetingFolder
    do throws(GreetingFolder.ListingError) {
      folder = try GreetingFolder(path: path)
    } catch {
      throw Context.Stop(.usage, error.sentence(context.tongue))
    }
    guard !folder.greetings.isEmpty else {
      throw Context.Stop(
        .incomplete,
        context.tongue(
          "Der er ingen hilsner i \"\(Printable.text(path))\": intet er kontrolleret.",
          "There are no greetings in \"\(Printable.text(path))\": nothing was checked."))
    }
    return folder
  }

  private static func write(
    _ scan: ScanResult, _ people: PeopleFile, _ policy: SitePolicy, _ context: Context
  ) throws(Context.Stop) {
    let tongue = context.tongue
    let owners = scan.reports.map { report in
      report.person.map { Expected($0, among: [], policy: policy).owner }
    }
    let json: String
    do {
      json = try JSONText.of(
        ScanDocument(
          scan, owners: owners, version: KlartoneCommandLine.version, tongue: tongue,
          policy: policy))
    } catch {
      throw Context.Stop(.internalError, String(describing: error))
    }
    let jsonPath = context.arguments.value("json")
    if let jsonPath, jsonPath != "-" { try save(Array(json.utf8), jsonPath, context) }
    if let path = context.arguments.value("csv") {
      let table = ScanTable(scan, owners: owners, tongue: tongue, policy: policy)
      try save(table.bytes, path, context)
    }
    if jsonPath == "-" {
      context.output.result(json)
    } else {
      context.output.result(
        ScanText(scan, tongue: tongue, policy: policy, terminal: context.output.terminal).text)
    }
  }

  private static func save(
    _ bytes: [UInt8], _ path: String, _ context: Context
  ) throws(Context.Stop) {
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw context.notWritten(error)
    }
  }

  private static func status(_ scan: ScanResult, _ policy: SitePolicy) -> ExitStatus {
    if scan.reports.contains(where: { report in
      if case .ear = report.problem { true } else { false }
    }) {
      return .noRecogniser
    }
    guard scan.isComplete else { return .incomplete }
    let isClean =
      scan.peopleWithoutGreeting.isEmpty && scan.greetingsWithoutPerson.isEmpty
      && !scan.reports.contains { report in
        report.result.findings.contains { $0.severity >= policy.exitThreshold }
      }
    return isClean ? .clean : .findings
  }
}
