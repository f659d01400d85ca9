import Audit
import Dashboard
import Directory
import Engine
import Hearing
import Options
import Policy
import Reporting
import Reports
import Rules
import Store
import Timing
import Voicemail
import Wording

/// `klartone scan`: every greeting of a folder against the directory.
enum ScanCommand {
  static let description = CommandDescription(
    "scan",
    summary: Text(
      da: "kontrollér alle hilsner mod medarbejderlisten, og om postkasserne aflyttes",
      en: "check every greeting against the list of people, and whether mailboxes are listened to"),
    discussion: Text(
      da: "Hilsnerne er filer i en mappe (<lokalnummer>.<format>, fx 4512.wav), eller dem, som "
        + "voicemailsystemet afspiller. Med logge ses også, om der aflyttes hver dag. Det hele kan "
        + "stå i en sitefil. En fil, der ikke kan læses, er et fund og standser ikke kontrollen. "
        + "Rapportfiler skrives helt eller slet ikke.",
      en: "Greetings are files of a folder (<extension>.<format>, such as 4512.wav), or those the "
        + "voicemail system plays. With logs it also shows whether mailboxes are listened to every "
        + "day. A site file can hold it all. A file that cannot be read is a finding and does not "
        + "stop the scan. Report files are written whole or not at all."),
    options: [
      Option(
        "greetings", short: "g",
        value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
        help: Text(da: "mappen med hilsner", en: "the folder of greetings")),
      SiteOptions.people[0], KlartoneCommandLine.Shared.jsonFile,
      KlartoneCommandLine.Shared.csvFile,
      Option(
        "workers", short: "w",
        value: .value(placeholder: Text(da: "ANTAL", en: "COUNT"), kind: .integer(0...256)),
        help: Text(
          da: "hilsner der høres ad gangen; 0 er én pr. kerne",
          en: "greetings heard at once; 0 is one per core"), defaultText: "0"),
      SiteOptions.site, KlartoneCommandLine.Shared.config, KlartoneCommandLine.Shared.model,
      Option(
        "store", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "historik (SQLite): kun ændrede hilsener høres, kun det nye i loggene læses, og en "
            + "afbrudt kontrol fortsætter",
          en: "history (SQLite): only changed greetings are heard and only what is new in logs is "
            + "read, and a stopped scan goes on")),
      Option(
        "full",
        help: Text(
          da: "hør alle hilsener og læs alle logge, også dem, der ikke er ændret",
          en: "hear all greetings and read all logs, those that have not changed too")),
      Option(
        "html",
        value: .value(placeholder: Text(da: "MAPPE|FIL.html", en: "FOLDER|FILE.html"), kind: .file),
        help: Text(
          da: "skriv websider med pseudonymer; med navne: \"klartone report\"",
          en: "write web pages with pseudonyms; with names: \"klartone report\"")),
      ScanParts.shard, AttemptMetrics.option,
    ] + SiteOptions.people.dropFirst() + SiteOptions.mailboxes + SiteOptions.logs
      + SiteOptions.period,
    examples: [
      .init(
        "klartone scan --greetings hilsner/ --directory personer.csv --csv rapport.csv",
        Text(da: "kontrollér en mappe", en: "check a folder")),
      .init(
        "klartone scan --site site.json5 --json rapport.json",
        Text(da: "hele kommunen, fx fra cron", en: "the whole municipality, such as from cron")),
    ])

  static func run(_ context: Context) async throws(Context.Stop) -> ExitStatus {
    let began = context.clock
    let tongue = context.tongue
    var policy = context.policy
    if let workers = context.arguments.int("workers") { policy.recogniser.workers = workers }
    let zone = try Site.zone(context)
    let now = try SitePeriod.now(context, zone: zone)
    let today = (zone ?? .utc).civilTime(at: now).date
    let hasSystem = SiteMailboxes.areNamed(in: policy)
    // Before anything is heard: an hour's work must not end in a missing time zone.
    let period = try period(context, now: now, zone: zone)
    let waivers = try context.waiverBook(on: today)
    let shard = try ScanParts.shard(context)
    try context.checkTargets()
    guard hasSystem || !policy.sources.greetings.isEmpty else {
      throw Context.Stop(SiteError.noMailboxes.status, SiteError.noMailboxes.sentence(tongue))
    }
    let site = try Site(context, now: now, needsPeople: true, mayLackMailboxes: !hasSystem)
    let folder = policy.sources.greetings.isEmpty ? nil : try folder(context)
    let tasks =
      (folder?.greetings.map { GreetingTask($0) } ?? [])
      + (hasSystem ? site.mailboxes.mailboxes.map { GreetingTask($0) } : [])
    guard !tasks.isEmpty else { throw context.nothingToScan }
    let store = try ScanStore(context, now: now, shard: shard)
    if store == nil, policy.evidence.snippets == .yes {
      // A report that is not kept has nowhere to keep them.
      policy.evidence.snippets = .no
      context.tellUnkeptSnippets()
    }
    var scan = try await hear(
      Scan(
        greetings: tasks, skipped: folder?.skipped ?? [], people: site.people?.people ?? [],
        disputed: site.people?.disputed ?? [], policy: policy, today: today, zone: zone ?? .utc,
        shard: shard),
      store?.hearings, context)
    if let failure = store?.hearings.finish() {
      context.output.diagnostic(failure.sentence(tongue))
    }
    scan.waivers = waivers
    var access: SiteAccess?
    if let listening = period.listening {
      access = try await site.access(
        context, promises: scan.promises(of: site), at: listening, memory: store?.logs)
      store?.finishLogs(context)
      access?.waivers = waivers
    }
    let rules = try period.rules.map { (days) throws(Context.Stop) in
      try site.rules(
        context, reports: scan.reports, access: access, waivers: waivers, at: days
      ).limited(to: shard)
    }
    // Judged among all; told of those that are this part's.
    access = access?.limited(to: shard)
    var run = RunInfo(context, scan, began: began, asOf: now, period: period.rules?.period)
    run.isComplete = isComplete(scan, access, rules, policy)
    run.shard = shard?.text ?? ""
    run.inputs = SiteInputs.fingerprint(
      people: site.people, greetings: tasks, mailboxes: site.mailboxes, waivers: waivers)
    let report = ReportBuilder(
      scan, access: access, rules: rules, mailboxes: site.mailboxes, people: site.people,
      policy: policy, zone: zone ?? .utc, tongue: tongue
    ).report(run, waivers: waivers)
    let status = status(scan, access, rules, report, policy)
    var failures: [String] = []
    var kept: Report?
    // A full disk under the history is no reason to keep the reports from those who wait for them.
    if let store {
      switch store.keep(report, scan, context) {
      case .success(let report): kept = report
      case .failure(let failure): failures.append(failure.sentence(tongue))
      }
    }
    failures += write(scan, access, off: period.off, rules, report, site, policy, context)
    do throws(Context.Stop) {
      try writePages(kept ?? report, store, context)
    } catch {
      failures += error.messages
    }
    guard failures.isEmpty else { throw Context.Stop(.incomplete, messages: failures) }
    try AttemptMetrics(context)?.ended(report, status, context)
    return status
  }

  /// Which days are asked about: by the rules, and by those that need that employees were informed.
  private struct Period {
    var rules: SitePeriod?
    var listening: SitePeriod?
    /// Why nobody looks at listening, though logs are given.
    var off: NotInformed?
  }

  /// Nothing is asked about days where no zone is known and nothing needs one. Without information
  /// of the employees listening is left out, and the user told.
  private static func period(
    _ context: Context, now: Instant, zone: TimeZoneRules?
  ) throws(Context.Stop) -> Period {
    let hasLogs = SiteLogs.areNamed(in: context.policy)
    let given = context.policy.given
    guard hasLogs || given.contains(.absences) || given.contains(.forwards) else {
      return Period()
    }
    let known: TimeZoneRules
    if let zone { known = zone } else { known = try Site.neededZone(context) }
    let period = try SitePeriod(context, zone: known)
    guard hasLogs else { return Period(rules: period) }
    if let reason = context.policy.notInformed(on: known.civilTime(at: now).date) {
      context.output.diagnostic(reason.sentence(context.tongue))
      return Period(rules: period, off: reason)
    }
    context.tellOfDaysBeforeInformation(period)
    return Period(rules: period, listening: period)
  }

  private static func hear(
    _ work: Scan, _ cache: (any HearingCache)?, _ context: Context
  ) async throws(Context.Stop) -> ScanResult {
    let ears = try context.ears()
    let progress = Progress(total: work.count, output: context.output, tongue: context.tongue)
    do throws(RecogniserError) {
      _ = try ears.pronouncer.pronunciations(of: work.vocabulary)
      return try await work.run(
        makeRecogniser: { () throws(RecogniserError) in
          try ears.recogniser()
        }, second: ears.second, cache: cache, progress: { progress.report($0) })
    } catch {
      throw Context.Stop(.noRecogniser, error.sentence(context.tongue))
    }
  }

  private static func folder(_ context: Context) throws(Context.Stop) -> GreetingFolder {
    let folder: GreetingFolder
    do throws(GreetingFolder.ListingError) {
      folder = try GreetingFolder(path: context.policy.sources.greetings)
    } catch {
      throw Context.Stop(.usage, error.sentence(context.tongue))
    }
    guard !folder.greetings.isEmpty else { throw context.nothingToScan }
    return folder
  }

  /// Gives what could not be written.
  private static func write(
    _ scan: ScanResult, _ access: SiteAccess?, off: NotInformed?, _ rules: SiteRules?,
    _ report: Report, _ site: Site, _ policy: SitePolicy, _ context: Context
  ) -> [String] {
    let tongue = context.tongue
    let terminal = context.output.terminal
    let owners = scan.reports.map { report in
      report.person.map { Expected($0, among: [], policy: policy).owner }
    }
    let listening = access.map {
      AccessDocument(
        $0, mailboxes: site.mailboxes, people: site.people, policy: policy,
        version: KlartoneCommandLine.version, tongue: tongue)
    }
    let text =
      ScanText(scan, tongue: tongue, policy: policy, terminal: terminal).text
      + (access.map {
        "\n"
          + AccessText(
            $0, mailboxes: site.mailboxes, people: site.people, policy: policy, tongue: tongue,
            terminal: terminal, tellsExpired: false
          ).text
      } ?? off.map { "\n" + $0.listeningSentence(tongue) + "\n" } ?? "")
      + RulesReportText(
        report, rules: rules, policy: policy, tongue: tongue, terminal: terminal
      ).text
    return context.written(
      json: ScanDocument(
        scan, owners: owners, access: listening, accessOff: off, report: report,
        version: KlartoneCommandLine.version, tongue: tongue, policy: policy),
      csv: ScanTable(scan, owners: owners, tongue: tongue, policy: policy).bytes, text: text)
  }

  /// The dashboard, with pseudonyms: `klartone report` writes one with names and asks why.
  private static func writePages(
    _ report: Report, _ kept: ScanStore?, _ context: Context
  ) throws(Context.Stop) {
    guard let path = context.arguments.value("html") else { return }
    // Without a history nobody could make the same again.
    var key = (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }.joined()
    var store: Store?
    do throws(StoreError) {
      if let kept {
        let opened = try Store(path: kept.path)
        key = try opened.pseudonymKey(of: report.run.id)
        store = opened
      }
    } catch {
      throw context.stop(error)
    }
    let source = try context.dashboardSource(report, store)
      .pseudonymised(Pseudonyms(key: key))
    try context.write(Dashboard(source), to: path)
    context.tellDashboard(path, isPseudonymised: true)
  }

  private static func status(
    _ scan: ScanResult, _ access: SiteAccess?, _ rules: SiteRules?, _ report: Report,
    _ policy: SitePolicy
  ) -> ExitStatus {
    if scan.reports.contains(where: { report in
      if case .ear = report.problem { true } else { report.lacksSecondEar }
    }) {
      return .noRecogniser
    }
    guard report.run.isComplete else { return .incomplete }
    let isClean =
      !scan.lacksGreetings && scan.greetingsWithoutPerson.isEmpty
      && !report.hasFindings(from: policy.exitThreshold)
    return isClean ? .clean : .findings
  }

  /// Whether everything could be evaluated.
  private static func isComplete(
    _ scan: ScanResult, _ access: SiteAccess?, _ rules: SiteRules?, _ policy: SitePolicy
  ) -> Bool {
    let listening = access.map { AccessCommand.status($0, policy) } ?? .clean
    return scan.isComplete && listening != .incomplete && rules?.errors.isEmpty != false
  }
}

extension Report {
  /// Something at or above the threshold; what somebody answers for does not count.
  func hasFindings(from threshold: Severity) -> Bool {
    subjects.lazy.flatMap(\.verdicts).contains {
      $0.isFinding && $0.waiver == nil
        && (Severity(rawValue: $0.severity) ?? .off) >= threshold
    }
  }
}

extension ScanResult {
  /// Somebody has no greeting, and no waiver of that.
  fileprivate var lacksGreetings: Bool {
    peopleWithoutGreeting.contains {
      waivers.effect(on: $0.extension, .scope).waiver == nil
    }
  }

  /// Whether a mailbox's greeting promises the keys, where it is certain.
  fileprivate func promises(of site: Site) -> [MailboxID: Bool] {
    // Voicemail systems tell of the key 0 alone.
    guard site.policy.switchboard.keys.hasSuffix("0") else { return [:] }
    var said: [String: Bool] = [:]
    for report in reports {
      guard let mailbox = report.mailbox,
        let keys = report.result.elements.first(where: { $0.element == .switchboard })
      else { continue }
      switch keys.verdict {
      case .pass: said[mailbox] = true
      case .fail: said[mailbox] = false
      case .review, .notEvaluated: break
      }
    }
    var promises: [MailboxID: Bool] = [:]
    for mailbox in site.mailboxes.mailboxes { promises[mailbox.id] = said[mailbox.id.number] }
    return promises
  }
}

extension Context {
  fileprivate var nothingToScan: Stop {
    let place = policy.sources.greetings
    return Stop(
      .incomplete,
      tongue(
        "Der er ingen hilsner i \"\(Printable.text(place))\": intet er kontrolleret.",
        "There are no greetings in \"\(Printable.text(place))\": nothing was checked."))
  }
}
