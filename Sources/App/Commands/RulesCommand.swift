import Engine
import Options
import Policy
import Reporting
import Rules
import Timing

/// `klartone rules`: every rule of the policy, and what the site file lets Klartone say of it.
enum RulesCommand {
  static let description = CommandDescription(
    "rules",
    summary: Text(
      da: "vis politikkens regler, og hvad jeres sitefil lader Klartone bedømme",
      en: "show the policy's rules, and what your site file lets Klartone judge"),
    discussion: Text(
      da: "Uden REGEL vises alle regler; med REGEL forklares en: politikkens egne ord, hvad der "
        + "skal til for at bedømme den, hvad der ikke kan ses, og hvad der kan gøres. Regler, som "
        + "ingen data viser, står der også, med grunden. Intet bliver læst ud over sitefilen.",
      en: "Without RULE all rules are shown; with RULE one is explained: the policy's own words, "
        + "what is needed to judge it, what cannot be seen, and what to do. Rules that no data "
        + "show are there too, with the reason. Nothing is read but the site file."),
    arguments: [
      Argument(
        Text(da: "REGEL", en: "RULE"), cardinality: .optional,
        help: Text(
          da: "en regels nummer eller kode, fx 10 eller absence_voicemail",
          en: "a rule's number or code, such as 10 or absence_voicemail"))
    ],
    options: [
      KlartoneCommandLine.Shared.json,
      Option(
        "markdown",
        help: Text(
          da: "skriv opslagssiden om alle regler (Markdown)",
          en: "print the reference page of all rules (Markdown)")),
      SiteOptions.site, KlartoneCommandLine.Shared.config, SiteOptions.asOf,
    ],
    examples: [
      .init(
        "klartone rules --site site.json5",
        Text(da: "hvad kan bedømmes hos os?", en: "what can be judged here?")),
      .init(
        "klartone rules 10",
        Text(da: "forklar reglen om telefonsvarer ved fravær", en: "explain rule 10")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let wanted = context.arguments.arguments.first
    let isPage = context.arguments.flag("markdown")
    let isJSON = context.arguments.flag("json")
    guard !isPage || wanted == nil && !isJSON else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "--markdown skriver siden om alle regler: giv hverken REGEL eller --json.",
          "--markdown prints the page of all rules: give neither RULE nor --json."))
    }
    let rules = try rules(wanted, context)
    let (policy, tongue) = (context.policy, context.tongue)
    let today = try SitePeriod.today(context)
    let given = policy.given(on: today)
    if isPage {
      context.output.result(RulesMarkdown(policy: policy, tongue: tongue).text)
    } else if isJSON {
      try context.print(
        RulesDocument(
          rules, given: given, policy: policy, on: today,
          version: KlartoneCommandLine.version, tongue: tongue))
    } else {
      context.output.result(text(wanted == nil ? nil : rules, given, today, context))
    }
    return .clean
  }

  /// The rules asked for; all when none is.
  private static func rules(
    _ wanted: String?, _ context: Context
  ) throws(Context.Stop) -> [Rule] {
    guard let wanted else { return Rule.all }
    let found = Rule.named(wanted)
    guard found.isEmpty else { return found }
    let meant = suggestion(for: wanted, among: Rule.all.map(\.id.rawValue))
    let shown = "\"\(Printable.text(wanted))\""
    let hint = meant.map { context.tongue(" Mente du \($0)?", " Did you mean \($0)?") } ?? ""
    throw Context.Stop(
      .usage,
      context.tongue(
        "Der er ingen regel \(shown).\(hint) \"klartone rules\" viser dem alle.",
        "There is no rule \(shown).\(hint) \"klartone rules\" shows them all."))
  }

  private static func text(
    _ rules: [Rule]?, _ given: Set<RuleData>, _ today: CivilDate, _ context: Context
  ) -> String {
    let (policy, tongue) = (context.policy, context.tongue)
    let terminal = context.output.terminal
    guard let rules else {
      return RulesText(
        given: given, policy: policy, on: today, tongue: tongue, terminal: terminal
      ).text
    }
    return rules.map {
      RuleText(
        $0, given: given, policy: policy, on: today, tongue: tongue, terminal: terminal
      ).text
    }.joined(separator: "\n")
  }
}
