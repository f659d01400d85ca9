import Directory
import Engine
import Options
import Policy
import Reporting
import Rules
import Timing

/// `klartone waive`: exceptions that somebody answers for.
enum WaiveCommand {
  private static func text(
    _ name: String, _ placeholder: (String, String), _ help: (String, String)
  )
    -> Option
  {
    Option(
      name, value: .value(placeholder: Text(da: placeholder.0, en: placeholder.1), kind: .text),
      help: Text(da: help.0, en: help.1))
  }

  static let description = CommandDescription(
    "waive",
    summary: Text(
      da: "skriv en undtagelse fra en regel, eller vis dem, der er",
      en: "write an exception from a rule, or show those there are"),
    discussion: Text(
      da:
        "En undtagelse gælder én regel for én postkasse, har en grund og en ansvarlig, og udløber. "
        + "Det, den dækker, står stadig i rapporten, men som undtaget. Når den er udløbet, er det "
        + "et fund i sig selv.",
      en:
        "An exception is for one rule and one mailbox, has a reason and an owner, and runs out. What "
        + "it covers still stands in the report, as waived. When it has run out, that is a finding "
        + "of its own."),
    options: [
      KlartoneCommandLine.Shared.mailbox,
      text("rule", ("REGEL", "RULE"), ("reglens nummer eller kode", "the rule's number or code")),
      text("reason", ("GRUND", "REASON"), ("hvorfor", "why")),
      text("owner", ("ANSVARLIG", "OWNER"), ("hvem der svarer for den", "who answers for it")),
      text("until", ("DATO", "DATE"), ("den sidste dag, den gælder", "the last day it holds")),
      Option(
        "replace",
        help: Text(da: "i stedet for den, der er", en: "in place of the one there is")),
      Option("remove", help: Text(da: "slet undtagelsen", en: "delete the exception")),
      Option("list", help: Text(da: "vis alle undtagelser", en: "show all exceptions")),
      Option(
        "waivers", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "filen; ellers den, konfigurationen nævner (waivers)",
          en: "the file; else the one the configuration names (waivers)")),
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone waive --mailbox 4512 --rule 10 --reason \"Kun hun kan svare\" --owner \"Ida Leder\" "
          + "--until 2027-01-31 --waivers undtagelser.csv",
        Text(da: "en undtagelse fra regel 10", en: "an exception from rule 10")),
      .init(
        "klartone waive --list --waivers undtagelser.csv",
        Text(da: "vis dem alle", en: "show them all")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    guard let path = context.waiversPath else {
      throw Context.Stop(
        .usage,
        tongue(
          "Sig, hvor undtagelserne er: --waivers FIL, eller waivers i konfigurationen.",
          "Say where the exceptions are: --waivers FILE, or waivers in the configuration."))
    }
    var file = try context.waivers(mayBeMissing: !context.arguments.flag("list"))
    let today = CivilTime(utc: context.clock).date
    if context.arguments.flag("list") {
      context.output.result(WaiversText(file.waivers, today: today, tongue: tongue).text)
      return .clean
    }
    // Writing would lose the lines that were not understood.
    guard file.faults.isEmpty else {
      throw Context.Stop(
        .usage,
        tongue(
          "Ret først linjerne ovenfor i \(Printable.quoted(path)).",
          "First mend the lines above in \(Printable.quoted(path))."))
    }
    let mailbox = try needed("mailbox", context)
    let rule = try rule(context)
    let same = file.waivers.firstIndex { $0.mailbox == mailbox && $0.rule == rule }
    if context.arguments.flag("remove") {
      guard let same else {
        throw Context.Stop(
          .usage, tongue("Der er ingen sådan undtagelse.", "There is no such exception."))
      }
      file.waivers.remove(at: same)
    } else {
      if let same {
        guard context.arguments.flag("replace") else {
          throw Context.Stop(
            .usage,
            tongue(
              "Undtagelsen er der allerede, til \(file.waivers[same].expires.iso). Brug --replace.",
              "The exception is there already, until \(file.waivers[same].expires.iso). "
                + "Use --replace."))
        }
        file.waivers.remove(at: same)
      }
      file.waivers.append(try waiver(mailbox, rule, today, context))
    }
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write(WaiverFile.bytes(file.waivers), to: path)
    } catch {
      throw context.notWritten(error)
    }
    context.output.result(
      tongue(
        "\(Printable.quoted(path)) er skrevet: \(file.waivers.count) undtagelser.\n",
        "\(Printable.quoted(path)) is written: \(file.waivers.count) exceptions.\n"))
    return .clean
  }

  private static func waiver(
    _ mailbox: String, _ rule: RuleID, _ today: CivilDate, _ context: Context
  ) throws(Context.Stop) -> Waiver {
    let tongue = context.tongue
    let (reason, owner) = (try needed("reason", context), try needed("owner", context))
    let until = try needed("until", context)
    guard let expires = WaiverFile.date(until) else {
      throw Context.Stop(
        .usage,
        tongue(
          "--until: \(Printable.quoted(until)) er ingen dato. Skriv den sådan: 2027-01-31",
          "--until: \(Printable.quoted(until)) is no date. Write it like this: 2027-01-31"))
    }
    guard expires >= today else {
      throw Context.Stop(
        .usage,
        tongue("--until: den dag er gået.", "--until: that day has passed."))
    }
    guard !hasPersonalNumber(reason), !hasPersonalNumber(owner) else {
      throw Context.Stop(
        .usage,
        tongue(
          "Skriv ikke et CPR-nummer i en undtagelse.", "Do not write a CPR number in an exception.")
      )
    }
    return Waiver(mailbox: mailbox, rule: rule, reason: reason, owner: owner, expires: expires)
  }

  private static func rule(_ context: Context) throws(Context.Stop) -> RuleID {
    let text = try needed("rule", context)
    let named = Rule.named(text)
    guard named.count == 1, let rule = named.first else {
      throw Context.Stop(
        .usage,
        named.isEmpty
          ? context.tongue(
            "Der er ingen regel \(Printable.quoted(text)). \"klartone rules\" viser dem.",
            "There is no rule \(Printable.quoted(text)). \"klartone rules\" lists them.")
          : context.tongue(
            "\(Printable.quoted(text)) er flere regler: "
              + named.map(\.id.rawValue).joined(separator: ", ") + ". Vælg en.",
            "\(Printable.quoted(text)) is several rules: "
              + named.map(\.id.rawValue).joined(separator: ", ") + ". Choose one."))
    }
    return rule.id
  }

  private static func needed(_ option: String, _ context: Context) throws(Context.Stop) -> String {
    let value = collapsed(context.arguments.value(option) ?? "")
    guard !value.isEmpty else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "--\(option) mangler: en undtagelse skal have postkasse, regel, grund, ansvarlig og udløb.",
          "--\(option) is missing: an exception needs mailbox, rule, reason, owner and end."))
    }
    return value
  }
}
