import Reports

/// What somebody answers for, why, and until when.
struct WaiversPage {
  let frame: Frame
  private var facts: Facts { frame.facts }
  private var say: Say { frame.say }

  private struct Item {
    let entry: Int
    let verdict: ReportedVerdict
    let waiver: ReportedWaiver
  }

  func body(_ page: inout Markup) {
    let level = frame.level
    page.heading(level, say("Undtagelser", "Exceptions"))
    page.paragraph(
      say(
        "Et undtaget fund tæller ikke, men forsvinder heller ikke: nogen svarer for det, til en dato.",
        "A waived finding does not count, but it does not vanish either: somebody answers for it, "
          + "until a date."), class: "lead")
    let items = items
    if items.isEmpty {
      page.paragraph(say("Der er ingen undtagelser.", "There are no exceptions."))
    } else {
      table(&page, items)
    }
    let expired = expired
    guard !expired.isEmpty else { return }
    page.heading(level + 1, say("Udløbet", "Run out"))
    page.element("ul", ["class": "plain"]) { list in
      for (entry, verdict) in expired {
        list.element("li") {
          $0.element("a", ["href": frame.link(.mailbox(entry))], facts.entries[entry].title)
          $0.text(" – \(facts.ruleTitle(verdict.rule)). ")
          $0.element("span", ["lang": frame.runLanguage], verdict.explanation)
        }
      }
    }
  }

  /// Those that run out first come first.
  private var items: [Item] {
    facts.entries.enumerated().flatMap { index, entry in
      entry.subject.verdicts.compactMap { verdict in
        verdict.waiver.map { Item(entry: index, verdict: verdict, waiver: $0) }
      }
    }.sorted { ($0.waiver.expires, $0.entry) < ($1.waiver.expires, $1.entry) }
  }

  private var expired: [(Int, ReportedVerdict)] {
    facts.entries.enumerated().flatMap { index, entry in
      entry.subject.verdicts.filter { $0.finding == "waiver_expired" }.map { (index, $0) }
    }
  }

  private func table(_ page: inout Markup, _ items: [Item]) {
    let hidden = facts.source.isPseudonymised
    page.table(
      say("Undtagelser, de først udløbne øverst", "Exceptions, those that run out first on top"),
      heads: [
        say("Postkasse", "Mailbox"), say("Krav", "Rule"), say("Til og med", "Until"),
      ] + (hidden ? [] : [say("Grund", "Reason"), say("Ansvarlig", "Owner")]),
      rows: items.map { item in
        let entry = facts.entries[item.entry]
        let words: [(inout Markup) -> Void] =
          hidden
          ? [] : [{ $0.text(item.waiver.reason) }, { $0.text(item.waiver.owner) }]
        return [
          { $0.element("a", ["href": frame.link(.mailbox(item.entry))], entry.title) },
          { $0.text(facts.ruleTitle(item.verdict.rule)) },
          { $0.text(say.isoDate(item.waiver.expires)) },
        ] + words
      })
    guard hidden else { return }
    page.paragraph(
      say(
        "Grunde og ansvarlige er ord om mennesker, og er udeladt her.",
        "Reasons and owners are words about people, and are left out here."), class: "note")
  }
}
