import Directory
import Engine
import Options
import Policy
import Reporting
import Rules
import Timing

/// `klartone waive`: let a mailbox off a rule until a day, with reason and owner.
enum WaiveCommand {
  private static func text(
    _ name: String, _ placeholder: Text, _ danish: String, _ english: String
  ) -> Option {
    Option(
      name, value: .value(placeholder: placeholder, kind: .text),
      help: Text(da: danish, en: english))
  }

  static let description = CommandDescription(
    "waive",
    summary: Text(
      da: "undtag en postkasse fra en regel til en dato, med begrundelse og ansvarlig",
      en: "let a mailbox off a rule until a date, with a reason and an owner"),
    discussion: Text(
      da: "Det undtagne vises stadig i rapporterne, men tæller ikke. Når undtagelsen udløber, "
        + "tæller fundet igen, og den ansvarlige får et fund om det. Undtagelserne står i den "
        + "fil, sitefilen nævner (waivers), eller --waivers: én linje med postkasse, regel, "
        + "begrundelse, ansvarlig og udløb. Skriv aldrig helbredsoplysninger i begrundelsen.",
      en: "What is waived is still in the reports but does not count. When a waiver expires the "
        + "finding counts again, and the owner gets a finding about that. Waivers are in the "
        + "file that the site file names (waivers), or --waivers: a line with mailbox, rule, "
        + "reason, owner and expiry. Never write anything about health in the reason."),
    options: [
      KlartoneCommandLine.Shared.mailbox,
      text(
        "rule", Text(da: "REGEL", en: "RULE"), "reglens nummer eller kode, fx 10",
        "the rule's number or code, such as 10"),
      text("reason", Text(da: "TEKST", en: "TEXT"), "begrundelsen", "the reason"),
      text(
        "owner", Text(da: "NAVN", en: "NAME"), "hvem der står inde for den", "who answers for it"),
      text(
        "until", Text(da: "DATO", en: "DATE"), "den sidste dag, den gælder, fx 2027-01-31",
        "the last day it counts, such as 2027-01-31"),
      Option(
        "replace",
        help: Text(
          da: "erstat den undtagelse, postkassen har fra reglen",
          en: "replace the waiver the mailbox has of the rule")),
      Option("list", help: Text(da: "vis alle undtagelser", en: "show all waivers")),
      KlartoneCommandLine.Shared.json,
      Option(
        "remove",
        help: Text(
          da: "slet undtagelsen (--mailbox og --rule)",
          en: "remove the waiver (--mailbox and --rule)")),
      Option(
        "waivers", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "filen med undtagelser, i stedet for sitefilens",
          en: "the file of waivers, instead of the site file's")),
      SiteOptions.site, KlartoneCommandLine.Shared.config, SiteOptions.people[0],
      SiteOptions.asOf,
    ],
    examples: [
      .init(
        "klartone waive --site site.json5 --mailbox 4512 --rule 10 --reason \"eneste sagsbehandler\" "
          + "--owner \"Lise Holm\" --until 2027-01-31",
        Text(da: "undtag lokal 4512 fra regel 10", en: "let 4512 off rule 10")),
      .init(
        "klartone waive --site site.json5 --list",
        Text(da: "hvem er undtaget fra hvad?", en: "who is let off what?")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let arguments = context.arguments
    let modes = ["list", "remove", "replace"].filter(arguments.flag)
    guard modes.count < 2 else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "Angiv højst én af --list, --remove og --replace.",
          "Give at most one of --list, --remove and --replace."))
    }
    guard modes == ["list"] || !arguments.flag("json") else {
      throw Context.Stop(
        .usage, context.tongue("--json hører til --list.", "--json goes with --list."))
    }
    let path = try context.neededWaiversPath()
    let today = try SitePeriod.today(context)
    switch modes.first {
    case "list": return try list(path, today, context)
    case "remove": return try remove(path, context)
    default: return try add(path, today, replacing: modes.first == "replace", context)
    }
  }

  private static func list(
    _ path: String, _ today: CivilDate, _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    let site = try context.siteWaivers(path)
    if context.arguments.flag("json") {
      try context.print(
        WaiversDocument(
          site.file, on: today, version: KlartoneCommandLine.version, tongue: context.tongue))
    } else {
      context.output.result(
        WaiversText(
          site.file.waivers, on: today, tongue: context.tongue, terminal: context.output.terminal
        ).text)
    }
    let isExpired = site.file.waivers.contains { $0.daysLeft(on: today) < 0 }
    return isExpired || !site.file.faults.isEmpty ? .findings : .clean
  }

  private static func remove(_ path: String, _ context: Context) throws(Context.Stop) -> ExitStatus
  {
    let (arguments, tongue) = (context.arguments, context.tongue)
    guard let mailbox = arguments.value("mailbox"), let text = arguments.value("rule") else {
      throw Context.Stop(
        .usage,
        tongue(
          "Hvilken undtagelse? Angiv --mailbox NUMMER og --rule REGEL.",
          "Which waiver? Give --mailbox NUMBER and --rule RULE."))
    }
    // Whatever the rule is called, only mailbox and rule decide.
    let wanted = try waiver(
      mailbox: mailbox, rule: text, reason: "-", owner: "-", until: "2000-01-01", context)
    try change(path, context) { (site) throws(Context.Stop) in
      guard site.file.waivers.contains(where: { $0.isAbout(wanted) }) else {
        throw Context.Stop(
          .usage,
          tongue(
            "\(Printable.text(mailbox)) er ikke undtaget fra \(tongue.label(of: wanted.rule)). "
              + "\"klartone waive --list\" viser undtagelserne.",
            "\(Printable.text(mailbox)) has no waiver of \(tongue.label(of: wanted.rule)). "
              + "\"klartone waive --list\" shows the waivers."))
      }
      return site.file.removing(wanted)
    }
    context.output.result(
      tongue(
        "\(Printable.text(mailbox)) er ikke længere undtaget fra \(tongue.label(of: wanted.rule)).\n",
        "\(Printable.text(mailbox)) is no longer let off \(tongue.label(of: wanted.rule)).\n"))
    return .clean
  }

  private static func add(
    _ path: String, _ today: CivilDate, replacing: Bool, _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    let (arguments, tongue) = (context.arguments, context.tongue)
    let names = ["mailbox", "rule", "reason", "owner", "until"]
    let missing = names.filter { (arguments.value($0) ?? "").allSatisfy(\.isWhitespace) }
    guard missing.isEmpty else {
      let options = missing.map { "--\($0)" }.joined(separator: ", ")
      throw Context.Stop(
        .usage,
        tongue(
          "En undtagelse skal have postkasse, regel, begrundelse, ansvarlig og udløb. "
            + "Der mangler: \(options).",
          "A waiver needs mailbox, rule, reason, owner and expiry. Missing: \(options)."))
    }
    let values = names.map { arguments.value($0) ?? "" }
    let wanted = try waiver(
      mailbox: values[0], rule: values[1], reason: values[2], owner: values[3], until: values[4],
      context)
    guard wanted.daysLeft(on: today) >= 0 else {
      throw Context.Stop(
        .usage,
        tongue(
          "--until: \(tongue.date(wanted.expires)) er gået. Angiv en dag, der kommer.",
          "--until: \(tongue.date(wanted.expires)) has passed. Give a day to come."))
    }
    try warnOfUnknown(wanted.mailbox, context)
    try change(path, context) { (site) throws(Context.Stop) in
      let old = site.file.waivers.first { $0.isAbout(wanted) }
      if let old, !replacing {
        throw Context.Stop(
          .usage,
          tongue(
            "\(Printable.text(old.mailbox)) har allerede en undtagelse fra "
              + "\(tongue.label(of: old.rule)): \(tongue.standing(of: old, on: today)). "
              + "Giv --replace for at erstatte den.",
            "\(Printable.text(old.mailbox)) already has a waiver of \(tongue.label(of: old.rule)): "
              + "\(tongue.standing(of: old, on: today)). Give --replace to replace it."))
      }
      return site.file.adding(wanted)
    }
    context.output.result(
      Printable.text(wanted.mailbox) + ": " + wanted.sentence(tongue) + "\n")
    if context.policy.waivers.isEmpty {
      context.output.diagnostic(
        tongue(
          "Undtagelsen gælder først, når sitefilen nævner filen: waivers.",
          "The waiver counts once the site file names the file: waivers."))
    }
    return .clean
  }

  private static func waiver(
    mailbox: String, rule: String, reason: String, owner: String, until: String,
    _ context: Context
  ) throws(Context.Stop) -> Waiver {
    do throws(WaiverFault.Kind) {
      return try Waiver(
        mailbox: mailbox, rule: rule, reason: reason, owner: owner, expires: until)
    } catch {
      var hint = ""
      if case .unknownRule(let text) = error,
        let meant = suggestion(for: text, among: Rule.all.filter(\.isWaivable).map(\.id.rawValue))
      {
        hint = context.tongue(" Mente du \(meant)?", " Did you mean \(meant)?")
      }
      let sentence = error.sentence(context.tongue)
      throw Context.Stop(.usage, sentence.prefix(1).uppercased() + sentence.dropFirst() + hint)
    }
  }

  private static func change(
    _ path: String, _ context: Context,
    _ change: (SiteWaivers) throws(Context.Stop) -> [UInt8]
  ) throws(Context.Stop) {
    do throws(SiteWaivers.ChangeError<Context.Stop>) {
      try SiteWaivers.change(path) { (site) throws(Context.Stop) -> [UInt8]? in
        // What stands behind an open quotation mark would be lost.
        if let open = site.file.faults.first(where: { $0.kind == .unclosedQuote }) {
          throw Context.Stop(
            .usage, "\(Printable.text(path)): \(open.sentence(context.tongue))")
        }
        return try change(site)
      }
    } catch {
      switch error {
      case .unreadable(let error): throw Context.Stop(error.status, error.sentence(context.tongue))
      case .refused(let stop): throw stop
      case .notWritten(let error): throw context.notWritten(error)
      }
    }
  }

  /// A slip of the pen would let nobody off.
  private static func warnOfUnknown(
    _ mailbox: String, _ context: Context
  ) throws(Context.Stop) {
    guard SitePeople.areNamed(in: context.policy) else { return }
    let now = try SitePeriod.now(context, zone: try Site.zone(context))
    let people: SitePeople
    do throws(SiteError) {
      people = try SitePeople(context.policy, now: now)
    } catch {
      // The waiver does not depend on it.
      context.output.diagnostic(error.sentence(context.tongue))
      return
    }
    let number = mailbox.prefix { $0 != "@" }
    guard !people.people.contains(where: { $0.extension == number }) else { return }
    context.output.diagnostic(
      context.tongue(
        "Medarbejderlisten har intet lokalnummer \(Printable.text(String(number))). "
          + "Kontrollér nummeret.",
        "The list of people has no extension \(Printable.text(String(number))). Check the number."))
  }
}
