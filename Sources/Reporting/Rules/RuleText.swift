package import Policy
package import Rules
package import Timing

/// `klartone rules RULE` for the terminal: one rule explained.
package struct RuleText {
  private let rule: Rule
  private let tongue: Tongue
  private let terminal: Terminal
  private let policy: SitePolicy
  private let given: Set<RuleData>
  private let today: CivilDate

  package init(
    _ rule: Rule, given: Set<RuleData>, policy: SitePolicy, on today: CivilDate, tongue: Tongue,
    terminal: Terminal
  ) {
    self.rule = rule
    self.given = given
    self.today = today
    self.policy = policy
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let texts = rule.texts(tongue, policy)
    let number = rule.number.isEmpty ? tongue("Uden nummer", "No number") : rule.number
    let title =
      rule.number.isEmpty
      ? "\(texts.title) (\(rule.id.rawValue))"
      : tongue("Regel \(number): ", "Rule \(number): ") + "\(texts.title) (\(rule.id.rawValue))"
    let blocks = [[terminal.bold(title)], quotes, explanation(texts), facts].map {
      $0.joined(separator: "\n")
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The policy's words, and beside them those of the rules that pull the other way.
  private var quotes: [String] {
    let own = rule.quotes.map { terminal.wrapped("\"\($0)\"", indent: 0) }
    let other = rule.counterparts.flatMap { other in
      [tongue("Over for regel \(other.number):", "Against rule \(other.number):")]
        + other.quotes.map { terminal.wrapped("\"\($0)\"", indent: 0) }
    }
    let none = tongue(
      "Politikken har ingen sætning om det.", "The policy has no sentence about it.")
    return (own.isEmpty ? [none] : own) + other
  }

  private func explanation(_ texts: RuleTexts) -> [String] {
    rows(texts.parts(tongue, rule))
  }

  private var facts: [String] {
    let standing = rule.standing(given: given, policy: policy, on: today)
    var rows = [
      (tongue("Ses i data", "Seen in data"), tongue.name(of: rule.auditability)),
      (tongue("Vægt", "Weight"), weight),
    ]
    if rule.auditability != .never {
      rows.append((tongue("Til", "For"), tongue.name(of: rule.addressee)))
      rows.append((tongue("Data", "Data"), data))
    }
    rows.append(
      (
        tongue("Jeres sitefil", "Your site file"),
        standing.sign + " " + standing.sentence(tongue, severitySetting: rule.severitySetting)
      ))
    return self.rows(rows)
  }

  private var weight: String {
    let weight = tongue.weight(of: rule, policy)
    return rule.severitySetting.map { "\(weight) (\($0))" } ?? weight
  }

  /// What the rule needs, each with a sign for whether it is given.
  private var data: String {
    func list(_ wanted: Set<RuleData>) -> [String] {
      RuleData.allCases.filter(wanted.contains).map {
        "\(given.contains($0) ? "✓" : "○") \(tongue.name(of: $0))"
      }
    }
    let either = list(rule.needsOneOf).joined(separator: tongue(" eller ", " or "))
    let needs = (list(rule.needs) + (either.isEmpty ? [] : [either])).joined(separator: ", ")
    let wants = list(rule.wants).joined(separator: ", ")
    guard !wants.isEmpty else { return needs }
    return "\(needs); \(tongue("gerne også", "better with")) \(wants)"
  }

  private func rows(_ rows: [(String, String)]) -> [String] {
    rows.map { title, text in
      terminal.padded("\(title):", 16) + terminal.wrapped(text, indent: 16)
    }
  }
}

extension RuleTexts {
  /// What there is to tell, each with its title.
  func parts(_ tongue: Tongue, _ rule: Rule) -> [(title: String, text: String)] {
    let isNever = rule.auditability == .never
    let parts: [(String, String?)] = [
      (tongue("Betyder", "Means"), meaning),
      (tongue("Bedømmes", "Judged"), judging),
      (isNever ? tongue("Hvorfor ikke", "Why not") : tongue("Grænser", "Limits"), limits),
      (tongue("Ret op", "Remedy"), remedy),
      (tongue("Opfyldt, fx", "Met, such as"), passes),
      (tongue("Ikke, fx", "Not, such as"), fails),
      (tongue("Bemærk", "Note"), note),
    ]
    return parts.compactMap { title, text in text.map { (title, $0) } }
  }
}
