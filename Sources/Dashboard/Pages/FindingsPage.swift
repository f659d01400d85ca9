import Reports

/// What is new since the last run, what is back again, and what was mended.
struct FindingsPage {
  let frame: Frame
  private var facts: Facts { frame.facts }
  private var say: Say { frame.say }

  /// Of a kind; the rest is on the mailboxes' pages and in the exports.
  private static let shown = 200

  private struct Item {
    let entry: Int
    let rule: String
    let weight: Weight
  }

  func body(_ page: inout Markup) {
    let level = frame.level
    page.heading(level, say("Fund fra uge til uge", "Findings from run to run"))
    table(&page)
    guard facts.hasPast else {
      page.paragraph(
        say(
          "Hvad der er nyt, kan ses, når der har været flere kørsler.",
          "What is new can be seen once there have been more runs."))
      return
    }
    list(&page, level + 1, say("Nye", "New"), items { $0.status == .new })
    list(&page, level + 1, say("Genopståede", "Back again"), items { $0.status == .reopened })
    list(&page, level + 1, say("Rettet siden sidst", "Fixed since the last run"), fixed)
  }

  private func items(_ isWanted: (ReportedVerdict) -> Bool) -> [Item] {
    facts.entries.enumerated().flatMap { index, entry in
      entry.subject.verdicts.compactMap { verdict in
        guard verdict.isFinding, verdict.waiver == nil, isWanted(verdict),
          let weight = verdict.weight
        else { return nil }
        return Item(entry: index, rule: verdict.rule, weight: weight)
      }
    }
  }

  private var fixed: [Item] {
    facts.entries.enumerated().flatMap { index, entry in
      (facts.source.spells[entry.subject.key] ?? []).filter(\.isFixedNow).map {
        Item(entry: index, rule: $0.rule, weight: .pass)
      }
    }
  }

  /// Counts by rule.
  private func table(_ page: inout Markup) {
    var counts: [String: [Int]] = [:]
    for subject in facts.source.report.subjects {
      for verdict in subject.verdicts where verdict.isFinding && verdict.waiver == nil {
        let place = verdict.status == .new ? 0 : verdict.status == .reopened ? 1 : 2
        counts[verdict.rule, default: [0, 0, 0, 0]][place] += 1
      }
    }
    for spell in facts.source.spells.values.flatMap(\.self) where spell.isFixedNow {
      counts[spell.rule, default: [0, 0, 0, 0]][3] += 1
    }
    guard !counts.isEmpty else {
      page.paragraph(say("Der er ingen fund.", "There are no findings."))
      return
    }
    let rows = counts.sorted { a, b in
      let (left, right) = (a.value[0...2].reduce(0, +), b.value[0...2].reduce(0, +))
      return left != right ? left > right : a.key < b.key
    }
    page.table(
      say("Fund efter krav", "Findings by rule"),
      heads: [
        say("Krav", "Rule"), say("Nye", "New"), say("Genopståede", "Back again"),
        say("Kendte", "Known"), say("Rettet", "Fixed"),
      ], numbers: [1, 2, 3, 4],
      rows: rows.map { rule, counts in
        [{ $0.text(facts.ruleTitle(rule)) }]
          + counts.map { count in { (cell: inout Markup) in cell.text(say.count(count)) } }
      })
  }

  private func list(_ page: inout Markup, _ level: Int, _ title: String, _ items: [Item]) {
    page.heading(level, "\(title) (\(say.count(items.count)))")
    guard !items.isEmpty else {
      page.paragraph(say("Ingen.", "None."))
      return
    }
    page.element("ul", ["class": "boxes"]) { list in
      for item in items.prefix(Self.shown) {
        let entry = facts.entries[item.entry]
        list.element("li") {
          $0.element("a", ["href": frame.link(.mailbox(item.entry))], entry.title)
          $0.element("span", facts.departments[entry.department].title(say))
          $0.badge(item.weight, say)
          $0.element("span", ["class": "why"], facts.ruleTitle(item.rule))
        }
      }
    }
    guard items.count > Self.shown else { return }
    let rest = say.count(items.count - Self.shown)
    page.paragraph(
      say(
        "Og \(rest) til: se de enkelte postkasser, eller skriv dem alle med \"klartone export\".",
        "And \(rest) more: see the mailboxes, or write them all with \"klartone export\"."),
      class: "note")
  }
}
