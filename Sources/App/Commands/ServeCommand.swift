import Directory
import Dispatch
import Engine
import Foundation
import Glibc
import HTTPServer
import Options
import Policy
import Reporting
import SelfCheck
import Timing

/// `klartone serve`: the employees' self-check, in a browser.
enum ServeCommand {
  static let description = CommandDescription(
    "serve",
    summary: Text(
      da: "vis siden, hvor medarbejdere selv tjekker deres hilsen",
      en: "serve the page where employees check their own greeting"),
    discussion: Text(
      da:
        "En lille webserver på denne maskine: skriv, indtal eller upload en hilsen, og se straks, "
        + "om den opfylder politikken. Intet gemmes. Uden for denne maskine kun med --token-file "
        + "eller bag en reverse proxy med --trusted-user-header. Ctrl-C standser den.",
      en: "A small web server on this machine: write, record or upload a greeting and see at once "
        + "whether it meets the policy. Nothing is kept. Beyond this machine only with --token-file, "
        + "or behind a reverse proxy with --trusted-user-header. Ctrl-C stops it."),
    options: [
      value(
        "listen", "ADRESSE", "ADDRESS", .text, "adresse og port; port 0 vælges af systemet",
        "address and port; port 0 is chosen by the system",
        standard: ServeSettings.standardAddress),
      value(
        "host", "NAVN", "NAME", .text, "et navn, siden også kendes under, fx hilsen.kommune.dk",
        "a name the page is also known by, such as greeting.example.dk", repeats: true),
      value(
        "token-file", "FIL", "FILE", .file, "fil med adgangskoden, der skal vises",
        "file with the token that must be shown"),
      value(
        "trusted-user-header", "NAVN", "NAME", .text,
        "header, hvori proxyen skriver, hvem brugeren er",
        "header in which the proxy says who the user is"),
      value(
        "proxy", "ADRESSE", "ADDRESS", .text,
        "adresse, hvorfra den header tros; ellers kun denne maskine",
        "address from which that header is believed; else this machine alone", repeats: true),
      value(
        "workers", "ANTAL", "COUNT", .integer(1...64), "optagelser, der høres på én gang",
        "recordings heard at the same time"),
      value(
        "queue", "ANTAL", "COUNT", .integer(1...1000), "optagelser, der må vente",
        "recordings that may wait", standard: "64"),
      value(
        "time-limit", "SEKUNDER", "SECONDS", .integer(1...600),
        "så længe må det tage at høre én optagelse", "how long hearing one recording may take",
        standard: "90"),
      value(
        "longest", "SEKUNDER", "SECONDS", .integer(5...600), "så lang må en optagelse være",
        "how long a recording may be", standard: "180"),
      value(
        "megabytes", "ANTAL", "COUNT", .integer(1...64), "så stor må en fil være, i MB",
        "how large a file may be, in MB", standard: "10"),
      value(
        "keep-for-adaptation", "MAPPE", "FOLDER", .directory,
        "gem optagelser fra dem, der siger ja på siden",
        "keep recordings of those who agree on the page"),
      SiteOptions.people[0], SiteOptions.people[1], SiteOptions.people[2], SiteOptions.site,
      SiteOptions.period[3], KlartoneCommandLine.Shared.config, KlartoneCommandLine.Shared.model,
    ],
    examples: [
      .init(
        "klartone serve --config klartone.json5 --directory personer.csv",
        Text(da: "på denne maskine", en: "on this machine")),
      .init(
        "klartone serve --trusted-user-header X-Remote-User --host hilsen.kommune.dk",
        Text(da: "bag en reverse proxy på samme maskine", en: "behind a reverse proxy")),
    ])

  private static func value(
    _ name: String, _ danish: String, _ english: String, _ kind: Options.ValueKind,
    _ danishHelp: String, _ englishHelp: String, standard: String? = nil, repeats: Bool = false
  ) -> Option {
    Option(
      name, value: .value(placeholder: Text(da: danish, en: english), kind: kind),
      repeats: repeats, help: Text(da: danishHelp, en: englishHelp), defaultText: standard)
  }

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let settings = try ServeSettings(context)
    let people = try people(context, speaks: true)
    // What a worker would stumble over is better said now.
    _ = try context.ear()
    let counters = SelfCheckService.Counters()
    let pool = pool(context, settings, counters)
    let service = SelfCheckService(
      policy: context.policy, people: people, settings: settings,
      page: PageSettings(
        municipality: context.policy.municipality.name,
        policyTitle: context.policy.municipality.policyTitle,
        version: KlartoneCommandLine.version,
        hasDirectory: !people.isEmpty, keeps: settings.keepFolder != nil,
        mostSeconds: settings.mostSeconds, mostBytes: settings.mostBytes),
      pool: pool, counters: counters, today: try today(context))
    let server: HTTPServer
    do throws(HTTPServer.StartError) {
      server = try HTTPServer(at: settings.address, handler: service)
    } catch {
      pool.stop()
      throw notListening(error, context)
    }
    service.open(hosts: settings.hosts(port: server.port))
    let address = "http://\(settings.address.authority(port: server.port))/"
    context.output.result(
      context.tongue(
        "Klartones selvtjek er klar på \(address) – Ctrl-C standser det.\n",
        "Klartone's self-check is ready at \(address) – Ctrl-C stops it.\n"))
    waitForTheEnd()
    server.stop()
    pool.stop()
    return .clean
  }

  /// The list of people, where one is named; what is odd about it is said once.
  static func people(
    _ context: Context, speaks: Bool
  ) throws(Context.Stop) -> [Person] {
    guard SitePeople.areNamed(in: context.policy) else { return [] }
    do throws(SiteError) {
      let people = try SitePeople(context.policy, now: context.clock)
      if speaks {
        for note in people.fileNotes { context.output.diagnostic(note.sentence(context.tongue)) }
        for note in people.notes { context.output.diagnostic(note.sentence(context.tongue)) }
      }
      return people.people
    } catch {
      throw Context.Stop(error.status, error.sentence(context.tongue))
    }
  }

  /// Today on each call; the day of `--as-of` where one is given.
  static func today(
    _ context: Context
  ) throws(Context.Stop) -> @Sendable () -> CivilDate {
    let first = try SitePeriod.today(context)
    if context.arguments.value("as-of") != nil { return { first } }
    let zone = try Site.zone(context)
    return {
      if let zone { return zone.civilTime(at: .clock).date }
      return CivilTime(utc: .clock + Int64(TimeZone.current.secondsFromGMT())).date
    }
  }

  private static func pool(
    _ context: Context, _ settings: ServeSettings, _ counters: SelfCheckService.Counters
  ) -> HearingPool {
    var pool = HearingPool.Settings(workers: settings.workers)
    pool.mostWaiting = settings.mostWaiting
    pool.secondsPerSound = settings.secondsPerSound
    let arguments = Array(CommandLine.arguments.dropFirst())
    let (output, tongue) = (context.output, context.tongue)
    return HearingPool(
      WorkerCommand(
        executable: ModelFolders.executablePath, arguments: [ServeWorker.word] + arguments),
      settings: pool
    ) { event in
      counters.count { counters in
        switch event {
        case .heard(let overall, let seconds):
          counters.sounds[overall, default: 0] += 1
          counters.hearingSeconds += seconds
        case .failed(let why): counters.failures[why.rawValue, default: 0] += 1
        case .workerStarted: counters.workersStarted += 1
        case .workerUnavailable: break
        }
      }
      switch event {
      case .failed(let why): output.diagnostic(why.logSentence(tongue))
      case .workerUnavailable(let why):
        output.diagnostic(
          tongue("Der kan ikke lyttes: ", "Nothing can be listened to: ") + Printable.text(why))
      case .heard, .workerStarted: break
      }
    }
  }

  private static func notListening(
    _ error: HTTPServer.StartError, _ context: Context
  ) -> Context.Stop {
    switch error {
    case .cannotListen(let address, let number):
      let reason = unsafe String(cString: strerror(number))
      return Context.Stop(
        .usage,
        context.tongue(
          "\(address) kan ikke bruges (\(reason)). Vælg en anden med --listen.",
          "\(address) cannot be used (\(reason)). Choose another with --listen."))
    }
  }

  /// Waits for Ctrl-C or the system's request to end.
  private static func waitForTheEnd() {
    let end = DispatchSemaphore(value: 0)
    let sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { end.signal() }
      source.resume()
      return source
    }
    end.wait()
    for source in sources { source.cancel() }
  }
}

extension JobQueue.Failure {
  /// For the log: nothing of whose sound it was.
  fileprivate func logSentence(_ tongue: Tongue) -> String {
    switch self {
    case .timedOut:
      tongue(
        "En optagelse tog for lang tid og blev opgivet.",
        "A recording took too long and was given up.")
    case .workerEnded:
      tongue(
        "En lytter gik i stykker og er startet igen.", "A listener ended and was started anew.")
    case .noRecogniser: tongue("Der kan ikke lyttes.", "Nothing can be listened to.")
    }
  }
}
