package import Policy
import Rules

/// The reference page of all rules, as Markdown: `klartone rules --markdown`.
package struct RulesMarkdown {
  private let tongue: Tongue
  private let policy: SitePolicy

  package init(policy: SitePolicy, tongue: Tongue) {
    self.policy = policy
    self.tongue = tongue
  }

  package var text: String {
    let title = tongue("Reglerne", "The rules")
    let intro = tongue(
      "Hver regel i telefonpolitikken: dens egne ord, hvad Klartone kan sige om den, og hvad ingen "
        + "data viser. Vægt og grænser er dem, der gælder uden en konfiguration; begge kan ændres. "
        + "\"klartone rules\" viser, hvad jeres sitefil giver. ★: en af de fem, som Klartone er til for.",
      "Every rule of the telephone policy: its own words, what Klartone can say of it, and what no "
        + "data show. Weights and limits are those without a configuration; both can be changed. "
        + "\"klartone rules\" shows what your site file gives. ★: one of the five that Klartone is for."
    )
    let made = tongue(
      "Siden er skrevet af \"klartone rules --markdown\"; ret den ikke i hånden.",
      "Made by \"klartone rules --markdown --language en\"; do not edit it by hand.")
    return
      (["# \(title)", Self.wrapped(intro), "<!-- \(made) -->", table]
      + Rule.all.map(section)).joined(separator: "\n\n") + "\n"
  }

  private var table: String {
    let head = [
      tongue("nr.", "no."), tongue("regel", "rule"), tongue("kode", "code"),
      tongue("ses i data", "seen in data"), tongue("vægt", "weight"), tongue("til", "for"),
    ]
    let rows = Rule.all.map { rule in
      [
        tongue.number(of: rule), link(rule), "`\(rule.id.rawValue)`",
        tongue.name(of: rule.auditability), tongue.weight(of: rule, policy),
        rule.auditability == .never ? "–" : tongue.name(of: rule.addressee),
      ]
    }
    return ([head, head.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private func link(_ rule: Rule) -> String {
    let title = rule.texts(tongue, policy).title
    return "[\(title)](#\(rule.id.rawValue))\(rule.isCore ? " ★" : "")"
  }

  private func section(_ rule: Rule) -> String {
    let texts = rule.texts(tongue, policy)
    let number = rule.number.isEmpty ? "" : "\(rule.number) "
    // A heading's own anchor would depend on the language and on who renders it.
    let head = "<a id=\"\(rule.id.rawValue)\"></a>\n\n## \(number)\(texts.title)"
    let quotes = rule.quotes.map { Self.quoted($0) }
    let others = rule.counterparts.flatMap { other in
      [tongue("Over for regel \(other.number):", "Against rule \(other.number):")]
        + other.quotes.map { Self.quoted($0) }
    }
    let parts = texts.parts(tongue, rule).map { title, text in
      Self.wrapped("- **\(title)**: \(text)", indent: 2)
    }
    let blocks = [head] + quotes + others + [(parts + facts(rule)).joined(separator: "\n")]
    return blocks.joined(separator: "\n\n")
  }

  private func facts(_ rule: Rule) -> [String] {
    guard rule.auditability != .never else { return [] }
    func list(_ wanted: Set<RuleData>, _ separator: String) -> String {
      RuleData.allCases.filter(wanted.contains).map(tongue.name).joined(separator: separator)
    }
    let either = list(rule.needsOneOf, tongue(" eller ", " or "))
    let needs = [list(rule.needs, ", "), either].filter { !$0.isEmpty }.joined(separator: ", ")
    let wants =
      rule.wants.isEmpty ? "" : "; \(tongue("gerne også", "better with")) \(list(rule.wants, ", "))"
    let setting = rule.severitySetting.map { " (`\($0)`)" } ?? ""
    var facts = [
      "- **\(tongue("Data", "Data"))**: \(needs)\(wants)",
      "- **\(tongue("Vægt", "Weight"))**: \(tongue.weight(of: rule, policy))\(setting)",
    ]
    if !rule.isJudged {
      facts.append(
        tongue(
          "- Denne udgave af Klartone bedømmer den ikke.",
          "- This version of Klartone does not judge it."))
    }
    return facts.map { Self.wrapped($0, indent: 2) }
  }

  private static func quoted(_ quote: String) -> String {
    wrapped("\"\(quote)\"", indent: 0).split(separator: "\n").map { "> \($0)" }
      .joined(separator: "\n")
  }

  private static func wrapped(_ text: String, indent: Int = 0) -> String {
    Terminal(color: false, width: 110).wrapped(text, indent: indent)
  }
}
