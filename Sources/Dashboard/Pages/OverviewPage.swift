import Reports
import Timing

/// The first page: how it stands, how it has gone, and where to begin.
struct OverviewPage {
  let frame: Frame
  private var facts: Facts { frame.facts }
  private var say: Say { frame.say }

  /// As many as a leader reads.
  private static let worst = 15

  func body(_ page: inout Markup) {
    let level = frame.level
    page.heading(level, say("Telefonpolitikken lige nu", "The telephone policy right now"))
    lead(&page)
    notices(&page)
    figures(&page)
    search(&page)
    section(&page, say("Udvikling", "Over time")) { page in
      guard facts.hasPast else {
        page.paragraph(
          say(
            "Det er den første kørsel. Udviklingen kan ses, når der har været flere.",
            "This is the first run. There is a development to see once there have been more."))
        return
      }
      TrendChart(
        trend: facts.trend, say: say,
        caption: say(
          "Andel af de vigtigste krav, der er opfyldt", "Share of the main requirements that pass")
      ).append(to: &page, level: level + 2)
    }
    section(&page, say("Værst først", "Worst first"), worst)
    section(&page, say("Krav for krav", "Rule by rule"), rules)
    section(&page, say("Afdeling for afdeling", "Department by department"), departments)
    if !facts.site.isEmpty {
      section(&page, say("Kommunen som helhed", "The municipality as a whole")) { page in
        VerdictList(frame: frame, verdicts: facts.site).append(to: &page, level: level + 2)
      }
    }
    section(&page, say("Ikke vurderet, og hvorfor", "Not evaluated, and why"), notEvaluated)
  }

  private func section(
    _ page: inout Markup, _ title: String, _ body: (inout Markup) -> Void
  ) {
    page.element("section") {
      $0.heading(frame.level + 1, title)
      body(&$0)
    }
    page.newline()
  }

  private func lead(_ page: inout Markup) {
    let run = frame.run
    let period = run.period.map {
      say(
        ", for perioden \(say.date($0.first)) – \(say.date($0.last))",
        ", for \(say.date($0.first)) – \(say.date($0.last))")
    }
    page.paragraph(
      say(
        "\(run.municipality), kontrolleret \(say.dateTime(run.asOf))\(period ?? "").",
        "\(run.municipality), checked \(say.dateTime(run.asOf))\(period ?? "")."), class: "lead")
  }

  private func notices(_ page: inout Markup) {
    if !frame.run.isComplete {
      page.element("p", ["class": "notice"]) {
        $0.element("strong", say("Ikke alt kunne vurderes. ", "Not all could be evaluated. "))
        $0.text(
          say(
            "Hvad der mangler, står under \"Ikke vurderet\" og på siden om logge.",
            "What is missing is told under \"Not evaluated\" and on the page of logs."))
      }
    }
    if let last = facts.trend.points.last, !last.breaks.isEmpty {
      page.element("p", ["class": "notice"]) {
        $0.element(
          "strong",
          say("Brud i tallene: ", "A break in the figures: ")
            + last.breaks.map { $0.text(say) }.joined(separator: say(" og ", " and ")) + ". ")
        $0.text(
          say(
            "Denne kørsel kan ikke sammenlignes med den før.",
            "This run cannot be compared with the one before."))
      }
    }
  }

  private func figures(_ page: inout Markup) {
    let all = facts.entries.count
    page.element("section", ["class": "figures", "aria-label": say("Hovedtal", "Main figures")]) {
      $0.element("ul", ["class": "tiles"]) { tiles in
        for standing in [Standing.pass, .review, .fail, .notEvaluated] {
          let count = facts.count(standing)
          tiles.element("li", ["class": "tile \(standing.weight.code)"]) {
            $0.element("span", ["class": "big"], say.count(count))
            $0.badge(standing.weight, say)
            $0.element(
              "span", ["class": "share"],
              say(
                "\(say.percent(count, of: all)) af \(say.mailboxes(all))",
                "\(say.percent(count, of: all)) of \(say.mailboxes(all))"))
          }
        }
      }
      $0.bar(
        [Standing.pass, .review, .fail, .notEvaluated].map { ($0.weight, facts.count($0)) })
    }
    FindingCounts(facts: facts).append(to: &page, frame)
  }

  /// Shown by the script: without it, the list has no search.
  private func search(_ page: inout Markup) {
    guard !frame.addresses.isSingle else { return }
    page.element(
      "form",
      [
        "class": "search", "role": "search", "action": frame.link(.mailboxes), "method": "get",
        "hidden": "", "data-script": "",
      ]
    ) {
      $0.element("label", ["for": "q"], say("Find en postkasse", "Find a mailbox"))
      $0.element("div", ["class": "field"]) {
        $0.void("input", ["type": "search", "id": "q", "name": "q", "autocomplete": "off"])
        $0.element("button", ["type": "submit"], say("Søg", "Search"))
      }
    }
  }

  private func worst(_ page: inout Markup) {
    let found = facts.entries.indices.prefix(Self.worst).filter {
      facts.entries[$0].standing <= .review
    }
    guard !found.isEmpty else {
      page.paragraph(say("Der er intet at rette.", "There is nothing to put right."))
      return
    }
    MailboxList(frame: frame, showsDepartment: true).append(found, to: &page)
    page.element("p") {
      $0.element(
        "a", ["href": frame.link(.mailboxes)],
        say("Se alle \(say.mailboxes(facts.entries.count))", "See all \(facts.entries.count)"))
    }
  }

  private func rules(_ page: inout Markup) {
    page.table(
      say(
        "Postkasser efter krav, flest brud først", "Mailboxes by rule, most breaches first"),
      heads: [
        say("Krav", "Rule"), Weight.pass.name(say), say("Siden sidst", "Since last"), "",
        Weight.review.name(say), Weight.fail.name(say), Weight.notEvaluated.name(say),
        Weight.waived.name(say),
      ], numbers: [1, 2, 4, 5, 6, 7],
      rows: facts.judgedRules.map { rule in
        let counts = rule.counts
        let trend = facts.trend(rule: rule.rule.id)
        return [
          {
            $0.element(
              "a",
              ["href": frame.link(.rules) + (frame.addresses.isSingle ? "" : "#\(rule.rule.id)")],
              rule.title)
            if rule.isAdvice { $0.element("span", ["class": "sub"], Weight.advice.name(say)) }
          },
          { $0.text(rule.isFoundOnly ? "–" : say.percent(counts.pass, of: counts.judged)) },
          { $0.text(facts.hasPast && !rule.isFoundOnly ? say.change(trend.change) : "–") },
          { if !rule.isFoundOnly { $0.bar(counts) } },
          { $0.text(say.count(counts.review)) }, { $0.text(say.count(counts.fail)) },
          { $0.text(say.count(counts.notEvaluated)) }, { $0.text(say.count(counts.waived)) },
        ]
      })
  }

  private func departments(_ page: inout Markup) {
    DepartmentTable(frame: frame).append(to: &page)
  }

  private func notEvaluated(_ page: inout Markup) {
    let found = facts.rules.filter { !$0.reasons.isEmpty }
    let silent = facts.rules.filter { !$0.isJudged && !$0.rule.id.isEmpty }
    if found.isEmpty {
      page.paragraph(
        say(
          "Alt, hvad der blev set på, kunne vurderes.",
          "All that was looked at could be evaluated."))
    } else {
      page.table(
        say("Hvad der ikke kunne vurderes", "What could not be evaluated"),
        heads: [say("Krav", "Rule"), say("Hvorfor", "Why"), say("Postkasser", "Mailboxes")],
        numbers: [2],
        rows: found.flatMap { rule in
          rule.reasons.map { reason in
            [
              { $0.text(rule.title) }, { $0.text(reason.text) },
              { $0.text(say.count(reason.count)) },
            ]
          }
        })
    }
    guard !silent.isEmpty else { return }
    page.paragraph(
      say(
        "Om disse krav siger kørslen intet, fordi der ikke er data om dem, eller fordi ingen data "
          + "kan vise dem: ",
        "Of these rules the run says nothing, as there are no data about them, or none could show "
          + "them: ") + silent.map(\.title).joined(separator: "; ") + ".")
  }
}
