import Reports

/// Every rule: the policy's words, how it stands, where it is worst.
struct RulesPage {
  let frame: Frame
  private var facts: Facts { frame.facts }
  private var say: Say { frame.say }

  /// Departments shown for a rule.
  private static let shown = 10

  func body(_ page: inout Markup) {
    page.heading(frame.level, say("Krav for krav", "Rule by rule"))
    page.paragraph(
      say(
        "Politikkens egne ord, og hvordan det står til med hvert krav. Flest brud først.",
        "The policy's own words, and how each rule stands. Most breaches first."), class: "lead")
    let judged = facts.judgedRules
    let others = facts.rules.filter { $0.counts == Counts() && !$0.others.isEmpty }
    for rule in judged + others { section(&page, rule) }
    let silent = facts.rules.filter { !$0.isJudged }
    guard !silent.isEmpty else { return }
    page.heading(
      frame.level + 1, say("Krav, som kørslen intet siger om", "Rules the run says nothing of"))
    page.element("dl", ["class": "rules"]) { list in
      for rule in silent {
        list.element("dt", rule.title)
        list.element("dd") { entry in
          if !rule.rule.quote.isEmpty {
            entry.element("q", ["lang": "da"], rule.rule.quote)
            entry.text(" ")
          }
          entry.text(facts.source.glossary.methods[rule.rule.id]?.limits ?? "")
        }
      }
    }
  }

  private func section(_ page: inout Markup, _ rule: RuleFacts) {
    page.element("section", ["class": "rule"]) { section in
      section.heading(frame.level + 1, ["id": frame.id(rule.rule.id)]) { $0.text(rule.title) }
      if !rule.rule.quote.isEmpty {
        section.element("blockquote", ["lang": "da"], "»\(rule.rule.quote)«")
      }
      let counts = rule.counts
      if counts != Counts() { standing(&section, rule) }
      for (subject, verdict) in rule.others {
        other(&section, subject, verdict)
      }
      if rule.byDepartment.count > 1 || rule.byDepartment.first?.department.isEmpty == false {
        departments(&section, rule)
      }
    }
    page.newline()
  }

  private func standing(_ page: inout Markup, _ rule: RuleFacts) {
    let counts = rule.counts
    if rule.isAdvice {
      page.paragraph(
        say(
          "Et godt råd: tæller hverken som brud eller advarsel.",
          "Good advice: it counts neither as a breach nor as a warning."), class: "note")
    }
    page.element("p", ["class": "standing"]) { line in
      for (weight, count) in [
        (Weight.pass, counts.pass), (.review, counts.review), (.fail, counts.fail),
        (.notEvaluated, counts.notEvaluated), (.waived, counts.waived),
      ] where count > 0 {
        line.badge(weight, say, count: count)
        line.text(" ")
      }
    }
    if rule.isFoundOnly {
      page.paragraph(
        say(
          "Ses kun, hvor det er brudt: om de øvrige postkasser vides intet.",
          "It shows only where it is broken: of the other mailboxes nothing is known."),
        class: "note")
    } else {
      page.bar(counts)
    }
    if facts.hasPast, !rule.isFoundOnly {
      let trend = facts.trend(rule: rule.rule.id)
      let recent = trend.points.suffix(6).map {
        "\(say.date($0.run.asOf)): \(say.percent($0.counts.pass, of: $0.counts.judged))"
          + ($0.breaks.isEmpty
            ? "" : " (\($0.breaks.map { $0.text(say) }.joined(separator: ", ")))")
      }
      page.paragraph(
        say("Opfyldt i de seneste kørsler – ", "Pass in the last runs – ")
          + recent.joined(separator: "; ") + ".", class: "note")
    }
    for reason in rule.reasons {
      page.paragraph(
        say("Ikke vurderet", "Not evaluated") + " (\(say.count(reason.count))): \(reason.text)",
        class: "note")
    }
    if counts.fail + counts.review > 0, !frame.addresses.isSingle {
      page.element("p") {
        $0.element(
          "a", ["href": frame.link(.mailboxes) + "?r=\(rule.rule.id)"],
          say(
            "Postkasser med fund: \(rule.rule.title)", "Mailboxes with findings: \(rule.rule.title)"
          ))
      }
    }
  }

  private func other(
    _ page: inout Markup, _ subject: ReportedSubject, _ verdict: ReportedVerdict
  ) {
    guard let weight = verdict.weight else { return }
    page.element("p") {
      $0.badge(weight, say)
      $0.text(" ")
      let name = subject.department ?? ""
      if !name.isEmpty { $0.element("strong", "\(name): ") }
      $0.element("span", ["lang": frame.runLanguage], facts.explanation(verdict))
    }
  }

  private func departments(_ page: inout Markup, _ rule: RuleFacts) {
    let rest = rule.byDepartment.count - Self.shown
    page.table(
      rest > 0
        ? say(
          "De \(Self.shown) afdelinger, hvor det går dårligst, af \(rule.byDepartment.count)",
          "The \(Self.shown) worst departments of \(rule.byDepartment.count)")
        : say("Afdelinger, dårligst først", "Departments, worst first"),
      heads: [
        say("Afdeling", "Department"), say("Andel", "Share"), Weight.pass.name(say),
        Weight.review.name(say), Weight.fail.name(say), Weight.notEvaluated.name(say),
        Weight.waived.name(say),
      ], numbers: [1, 2, 3, 4, 5, 6],
      rows: rule.byDepartment.prefix(Self.shown).map { name, counts in
        [{ $0.text(name.isEmpty ? say("Uden afdeling", "No department") : name) }]
          + [
            rule.isFoundOnly ? "–" : say.percent(counts.pass, of: counts.judged),
            say.count(counts.pass),
            say.count(counts.review), say.count(counts.fail), say.count(counts.notEvaluated),
            say.count(counts.waived),
          ].map { text in { (cell: inout Markup) in cell.text(text) } }
      })
  }
}
