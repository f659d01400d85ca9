package import Policy
package import Rules
package import Timing

/// `klartone rules` for the terminal: every rule, and what the site file lets Klartone say of it.
package struct RulesText {
  private let tongue: Tongue
  private let terminal: Terminal
  private let policy: SitePolicy
  private let given: Set<RuleData>
  private let today: CivilDate

  /// `given` are the data that the site file names; `today` is the day that is asked about.
  package init(
    given: Set<RuleData>, policy: SitePolicy, on today: CivilDate, tongue: Tongue,
    terminal: Terminal
  ) {
    self.given = given
    self.today = today
    self.policy = policy
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let site = Printable.text(policy.municipality.name)
    let title = Printable.text(policy.municipality.policyTitle)
    let head = terminal.bold(tongue("Reglerne hos \(site): \(title)", "Rules at \(site): \(title)"))
    let judged = Rule.all.count { standing(of: $0) == .judged }
    let all = Rule.all.count
    let count =
      given.isEmpty
      ? tongue(
        "Uden en sitefil (--site) kan ingen af de \(all) regler bedømmes.",
        "Without a site file (--site) none of the \(all) rules can be judged.")
      : tongue(
        "\(judged) af \(all) regler kan bedømmes med jeres sitefil.",
        "\(judged) of \(all) rules can be judged with your site file.")
    let columns = row(
      " ", tongue("Nr.", "No."), tongue("Regel", "Rule"), tongue("Kode", "Code"),
      tongue("Ses", "Seen"), tongue("Vægt", "Weight"))
    let lines = [head, terminal.wrapped(count, indent: 0), "", columns] + Rule.all.map(entry)
    return (lines + ["", legend]).joined(separator: "\n") + "\n"
  }

  private func entry(_ rule: Rule) -> String {
    let standing = standing(of: rule)
    let line = row(
      standing.sign, tongue.number(of: rule), rule.texts(tongue, policy).title, rule.id.rawValue,
      tongue.name(of: rule.auditability), tongue.weight(of: rule, policy))
    if standing == .judged { return line }
    let why = standing.sentence(tongue, severitySetting: rule.severitySetting)
    return line + "\n       " + terminal.wrapped(why, indent: 7)
  }

  private func row(
    _ sign: String, _ number: String, _ title: String, _ code: String, _ seen: String,
    _ weight: String
  ) -> String {
    let columns = [
      sign, terminal.padded(number, 4), terminal.padded(title, 39), terminal.padded(code, 28),
      terminal.padded(seen, 8), weight,
    ]
    return columns.joined(separator: " ")
  }

  private var legend: String {
    let lines = [
      tongue(
        "✓ bedømmes, ○ mangler data, – bedømmes ikke. \"Ses\": om data kan vise det; ved "
          + "\"delvist\" afgør en person det.",
        "✓ judged, ○ data missing, – not judged. \"Seen\": whether data can show it; where it is "
          + "\"partly\", a person decides."),
      tongue(
        "\"klartone rules 10\" eller \"klartone rules absence_voicemail\" forklarer en regel.",
        "\"klartone rules 10\" or \"klartone rules absence_voicemail\" explains a rule."),
    ]
    return lines.map { terminal.wrapped($0, indent: 0) }.joined(separator: "\n")
  }

  private func standing(of rule: Rule) -> RuleStanding {
    rule.standing(given: given, policy: policy, on: today)
  }
}

extension RuleStanding {
  /// A sign beside the words.
  var sign: String {
    switch self {
    case .judged: "✓"
    case .missing, .notInformed: "○"
    case .off, .never, .notBuilt: "–"
    }
  }
}
