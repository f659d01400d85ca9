import Audit
import Directory
import Engine
import Options
import Policy
import Reporting
import Timing
import Wording

/// Whose greeting is to be written, and how: what `klartone script` and `klartone say` have in
/// common.
struct ScriptRequest {
  let expected: Expected
  let absence: GreetingScript.Absence
  let variants: [GreetingVariant]
  private let policy: SitePolicy
  private let today: CivilDate

  static let options: [Option] = [
    Option(
      "name", short: "n", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
      help: Text(da: "medarbejderens navn", en: "the employee's name")),
    Option(
      "department", short: "d",
      value: .value(placeholder: Text(da: "AFDELING", en: "DEPARTMENT"), kind: .text),
      help: Text(da: "medarbejderens afdeling", en: "the employee's department")),
    Option(
      "shared",
      help: Text(
        da: "fælles postkasse: ingen siger sit navn", en: "a shared mailbox: nobody says a name")),
    Option(
      "directory", value: .value(placeholder: Text(da: "CSV", en: "CSV"), kind: .file),
      help: Text(
        da: "medarbejderliste, som --mailbox slår op i", en: "list of people for --mailbox")),
    KlartoneCommandLine.Shared.mailbox,
    Option(
      "variant",
      value: .value(
        placeholder: Text(da: "FORM", en: "FORM"),
        kind: .choice(GreetingVariant.allCases.map(\.rawValue))),
      help: Text(
        da: "standard (politikkens egne ord), short (kort) eller friendly (venlig)",
        en: "standard (the policy's own words), short or friendly"), defaultText: "standard"),
    Option(
      "return-date", value: .value(placeholder: Text(da: "DATO", en: "DATE"), kind: .text),
      help: Text(
        da: "dagen, du er tilbage, fx 2026-12-07", en: "the day you are back, such as 2026-12-07")),
    Option(
      "leader", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
      help: Text(
        da: "leder eller kollega, man kan bede om i mellemtiden",
        en: "leader or colleague to ask for meanwhile")),
    SiteOptions.asOf, SiteOptions.site, KlartoneCommandLine.Shared.config,
  ]

  /// - Throws: `Stop` with status `usage` for what is missing or contradicts itself.
  init(_ context: Context, all: Bool = false) throws(Context.Stop) {
    let (arguments, tongue) = (context.arguments, context.tongue)
    policy = context.policy
    today = try SitePeriod.today(context)
    let list = arguments.value("directory") ?? policy.sources.directory.csv
    let people = try context.people(list.isEmpty ? nil : list)?.people ?? []
    let person: Person
    if let number = arguments.value("mailbox") {
      guard let found = people.first(where: { $0.extension == number }) else {
        throw context.unknownMailbox(number)
      }
      person = found
    } else {
      person = try Self.person(arguments, tongue)
    }
    expected = Expected(person, among: people, policy: policy)
    guard expected.unknown.isEmpty else {
      throw Context.Stop(
        .usage,
        tongue(
          "Hvem er hilsenen til? Angiv --name og --department, --shared og --department, eller "
            + "--mailbox med en medarbejderliste.",
          "Whose greeting is it? Give --name and --department, --shared and --department, or "
            + "--mailbox with a list of people."))
    }
    absence = GreetingScript.Absence(
      returning: try Self.returnDay(context, today), deputy: arguments.value("leader"))
    variants =
      all
      ? GreetingVariant.allCases
      : [arguments.value("variant").flatMap(GreetingVariant.init) ?? .standard]
  }

  private static func person(
    _ arguments: ParsedCommand, _ tongue: Tongue
  ) throws(Context.Stop) -> Person {
    let name = arguments.value("name").flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
    let department = arguments.value("department") ?? ""
    let isShared = arguments.flag("shared")
    if isShared, name != nil {
      throw Context.Stop(
        .usage,
        tongue("--shared og --name udelukker hinanden.", "--shared and --name exclude each other."))
    }
    return Person(
      extension: "", name: name, department: department.isEmpty ? nil : department,
      mailboxType: isShared ? .shared : .personal, line: 0)
  }

  private static func returnDay(
    _ context: Context, _ today: CivilDate
  ) throws(Context.Stop) -> CivilDate? {
    guard let text = context.arguments.value("return-date") else { return nil }
    guard let day = CivilDate(iso: text), day > today, day.number - today.number < 300 else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "--return-date: \(Printable.quoted(text)) er ingen dag i de kommende måneder. Skriv den "
            + "sådan: 2026-12-07",
          "--return-date: \(Printable.quoted(text)) is no day of the coming months. Write it like "
            + "this: 2026-12-07"))
    }
    return day
  }

  /// A greeting's words, and what Klartone itself says of them.
  func written(_ variant: GreetingVariant) -> (text: String, result: GreetingResult) {
    let text = GreetingScript(policy: policy, owner: expected.owner).text(variant, absence: absence)
    let result = TextAudit(policy: policy).result(
      of: Utterance(text: text), expected: expected,
      setting: GreetingSetting(calendar: GreetingCalendar(today: today)))
    return (text, result)
  }

  /// Rule 10: a long absence is no case for a voicemail at all.
  func absenceNote(_ tongue: Tongue) -> String? {
    guard let day = absence.returning, day.number - today.number > policy.absence.longerThanDays
    else { return nil }
    return tongue(
      "Politikken: ved fravær over en dag må der ikke benyttes telefonsvarer. Stil i stedet telefonen "
        + "om til en kollega.",
      "The policy: voicemail may not be used in absences of more than a day. Forward the telephone "
        + "to a colleague instead.")
  }
}
