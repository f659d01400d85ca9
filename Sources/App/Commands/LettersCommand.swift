import Digests
import Engine
import Letters
import Options
import Policy
import Programs
import Reporting
import Reports
import Store
import Timing

/// `klartone letters`: to each employee what to mend, to each leader a summary.
enum LettersCommand {
  static let description = CommandDescription(
    "letters",
    summary: Text(
      da: "skriv breve til medarbejdere og oversigter til ledere efter en gemt kørsel",
      en: "write letters to employees and summaries to leaders after a kept run"),
    discussion: Text(
      da:
        "Hver medarbejder med noget at rette får at vide, hvad der mangler, hvad der blev hørt og "
        + "hvornår, og en hilsen til at læse op. Breve skrives som .eml, .txt og en tabel til "
        + "brevfletning (letters.csv). Ingen får mere end ét om ugen, ingen får et under fravær, og "
        + "lederen får først besked om en medarbejder efter det første brev. Et skrevet brev regnes "
        + "for sendt. Mappen skrives helt eller slet ikke. Afsender og links står i "
        + "konfigurationen (letters).",
      en: "Every employee with something to mend is told what is missing, what was heard and when, "
        + "and gets a greeting to read aloud. Letters are written as .eml, .txt and a table for "
        + "mail merge (letters.csv). Nobody gets more than one a week, nobody one during absence, "
        + "and the leader is told of an employee only after the first letter. A letter that was "
        + "written counts as sent. The folder is written whole or not at all. Sender and links are "
        + "in the configuration (letters)."),
    options: [
      StoreOptions.store, StoreOptions.run,
      Option(
        "out", short: "o",
        value: .value(placeholder: Text(da: "MAPPE", en: "FOLDER"), kind: .directory),
        help: Text(da: "en ny mappe til brevene", en: "a new folder for the letters")),
      Option(
        "send",
        help: Text(
          da: "giv brevene til sendmail (letters.sendmail)",
          en: "hand the letters to sendmail (letters.sendmail)")),
      Option(
        "sendmail", value: .value(placeholder: Text(da: "KOMMANDO", en: "COMMAND"), kind: .text),
        help: Text(
          da: "en anden kommando end konfigurationens",
          en: "another command than the configuration's")),
      Option(
        "dry-run",
        help: Text(
          da: "vis kun, hvem der får et brev, og hvem der ikke gør",
          en: "only show who gets a letter, and who does not")),
      SiteOptions.period[0], SiteOptions.asOf, SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone letters --site site.json5 --dry-run",
        Text(da: "hvem får et brev?", en: "who gets a letter?")),
      .init(
        "klartone letters --site site.json5 --out breve-uge48",
        Text(da: "skriv dem i en mappe", en: "write them to a folder")),
      .init(
        "klartone letters --site site.json5 --send",
        Text(da: "send dem", en: "send them")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    let job = try Job(context)
    let store = try context.store()
    let zone = try Site.zone(context) ?? .utc
    let now = try SitePeriod.now(context, zone: zone)
    do throws(StoreError) {
      let lock = job.isDry ? nil : try WriterLock(path: store.path, process: context.process)
      defer { withExtendedLifetime(lock) {} }
      let report = try store.report(run: context.wantedRun)
      let plan = LetterPlan(
        report, kept: try store.letters(),
        rules: .init(
          everyDays: context.policy.letters.everyDays,
          copiesLeader: context.policy.letters.copyLeader == .yes),
        today: zone.civilTime(at: now).date, zone: zone)
      context.output.result(
        LetterPlanText(plan, run: report.run, zone: zone, tongue: tongue).text)
      context.warn(ofAge: now - report.run.asOf)
      guard
        let frame = job.frame(
          zone: zone, now: now, key: try store.pseudonymKey(of: report.run.id))
      else { return .clean }
      let post = LetterPost(
        plan, run: report.run, policy: context.policy, frame: frame, tongue: tongue)
      return try job.carryOut(post, run: report.run.id, store, now, context)
    } catch {
      throw context.stop(error)
    }
  }
}

/// What the command line asks to be done with letters.
private struct Job {
  let isDry: Bool
  private let folder: String?
  private let sendmail: Sendmail?
  private let from: MailMessage.Party?
  private let replyTo: MailAddress?

  /// - Throws: `Stop` with status `usage` for what letters cannot be written with.
  init(_ context: Context) throws(Context.Stop) {
    let (arguments, letters, tongue) = (
      context.arguments, context.policy.letters, context.tongue
    )
    isDry = arguments.flag("dry-run")
    folder = arguments.value("out")
    guard !isDry else {
      (sendmail, from, replyTo) = (nil, nil, nil)
      return
    }
    guard folder != nil || arguments.flag("send") else {
      throw Context.Stop(
        .usage,
        tongue(
          "Hvad skal der ske med brevene? Angiv --out MAPPE, --send eller --dry-run.",
          "What is to be done with the letters? Give --out FOLDER, --send or --dry-run."))
    }
    guard let address = MailAddress(letters.from) else {
      throw Context.Stop(
        .usage,
        tongue(
          "Brevene mangler en afsender. Sæt letters.from i konfigurationen til en mailadresse.",
          "The letters have no sender. Set letters.from in the configuration to a mail address."))
    }
    guard letters.privacy.contains(where: \.isLetter) else {
      throw Context.Stop(
        .usage,
        tongue(
          "Brevene skal sige, hvor formål, opbevaring og rettigheder er forklaret. Sæt "
            + "letters.privacy i konfigurationen. \"klartone notice\" skriver arket.",
          "Letters must say where purpose, retention and rights are explained. Set "
            + "letters.privacy in the configuration. \"klartone notice\" writes the sheet."))
    }
    let reply = letters.replyTo.isEmpty ? nil : MailAddress(letters.replyTo)
    guard letters.replyTo.isEmpty || reply != nil else {
      throw Context.Stop(
        .usage,
        tongue(
          "letters.replyTo (\(Printable.quoted(letters.replyTo))) er ingen mailadresse.",
          "letters.replyTo (\(Printable.quoted(letters.replyTo))) is no mail address."))
    }
    if let folder, !AtomicFolder.isFree(folder) { throw Self.isTaken(folder, tongue) }
    do throws(ProgramError) {
      sendmail =
        arguments.flag("send")
        ? try Sendmail(command: arguments.value("sendmail") ?? letters.sendmail) : nil
    } catch {
      throw Context.Stop(
        .usage,
        error.sentence(tongue)
          + tongue(
            " Intet er sendt. Se letters.sendmail.", " Nothing was sent. See letters.sendmail.")
      )
    }
    let sender = letters.sender.isEmpty ? context.policy.municipality.name : letters.sender
    from = MailMessage.Party(sender, address)
    replyTo = reply
  }

  private static func isTaken(_ folder: String, _ tongue: Tongue) -> Context.Stop {
    Context.Stop(
      .usage,
      tongue(
        "\(Printable.quoted(folder)) findes allerede. Giv en ny mappe til brevene.",
        "\(Printable.quoted(folder)) is there already. Give a new folder for the letters."))
  }

  /// Nil when nothing is to be written.
  func frame(zone: TimeZoneRules, now: Instant, key: String) -> LetterPost.Frame? {
    from.map { from in
      LetterPost.Frame(from: from, replyTo: replyTo, zone: zone, now: now) {
        SHA256Sum(of: $0, key: key).hex
      }
    }
  }

  /// Writes and sends.
  func carryOut(
    _ post: LetterPost, run: Int64, _ store: Store, _ now: Instant, _ context: Context
  ) throws(StoreError) -> ExitStatus {
    guard !post.items.isEmpty else { return .clean }
    let tongue = context.tongue
    if let folder {
      do throws(AtomicFolder.Refusal) {
        try AtomicFolder.write(to: folder, mark: nil, isPrivate: true) {
          (files) throws(AtomicFile.WriteError) in try post.write(to: &files)
        }
      } catch {
        let stop =
          switch error {
          case .failed(let fault): context.notWritten(fault)
          // Somebody put something there meanwhile.
          case .notOurs: Self.isTaken(folder, tongue)
          }
        context.output.diagnostic(stop.messages.joined(separator: " "))
        return .incomplete
      }
      context.output.diagnostic(
        tongue(
          "Brevene ligger i \(Printable.quoted(folder)).",
          "The letters are in \(Printable.quoted(folder))."))
    }
    try store.disclose(run: run, format: "letters", reason: "letters to employees", at: now)
    guard let sendmail else {
      // Somebody else sends them.
      _ = try store.addLetters(
        post.items.compactMap { item in item.subject.map { .init($0, item.kind) } }, run: run,
        at: now, .written)
      return .clean
    }
    let delivery = LetterDelivery(store, sendmail, run: run)
    let outcome = try delivery.deliver(post.parcels, at: now) { failure in
      let what =
        if case .interrupted = failure.error {
          tongue("måske sendt", "may have been sent")
        } else {
          tongue("ikke sendt", "not sent")
        }
      context.output.diagnostic(
        "\(failure.label): \(what). \(failure.error.sentence(tongue))")
    }
    context.output.result(
      tongue(
        "Sendt: \(outcome.sent). Ikke sendt: \(outcome.failed).\n",
        "Sent: \(outcome.sent). Not sent: \(outcome.failed).\n"))
    return outcome.failed == 0 ? .clean : .incomplete
  }
}

extension Context {
  /// What was found a while ago may have been mended since.
  fileprivate func warn(ofAge seconds: Int64) {
    let days = seconds / 86_400
    guard days > 7 else { return }
    output.diagnostic(
      tongue(
        "Kørslen er \(days) dage gammel: noget kan være rettet siden, og nogen kan være væk nu.",
        "The run is \(days) days old: something may have been mended since, and somebody may be "
          + "away now."))
  }
}
