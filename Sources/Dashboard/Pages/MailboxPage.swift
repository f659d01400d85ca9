import Reports

/// One mailbox: the greeting, every verdict, the days, and what was found before.
struct MailboxPage {
  let frame: Frame
  let index: Int
  private var say: Say { frame.say }
  private var entry: Entry { frame.facts.entries[index] }

  func body(_ page: inout Markup) {
    let entry = entry
    let level = frame.level
    let department = frame.facts.departments[entry.department]
    page.element("p", ["class": "crumbs"]) {
      $0.element("a", ["href": frame.link(.department(entry.department))], department.title(say))
    }
    page.heading(level) {
      $0.text(entry.title)
      $0.text(" ")
      $0.badge(entry.standing.weight, say)
    }
    page.paragraph(summary, class: "lead")
    greeting(&page, level + 1)
    page.heading(level + 1, say("Krav for krav", "Rule by rule"))
    VerdictList(frame: frame, verdicts: entry.subject.verdicts).append(to: &page, level: level + 2)
    if !entry.subject.days.isEmpty {
      page.heading(level + 1, say("Aflytning", "Listening"))
      ListeningCalendar(days: entry.subject.days, glossary: frame.facts.source.glossary, say: say)
        .append(to: &page)
    }
    history(&page, level + 1)
    neighbours(&page, department)
  }

  private var summary: String {
    let parts: [(Weight, (String, String), (String, String))] = [
      (.fail, ("krav er ikke opfyldt", "krav er ikke opfyldt"), ("rule fails", "rules fail")),
      (
        .warning, ("advarsel", "advarsler"),
        ("warning", "warnings")
      ),
      (
        .review, ("sted bør en person lytte efter", "steder bør en person lytte efter"),
        ("place for a person to listen to", "places for a person to listen to")
      ),
      (
        .notEvaluated, ("krav kunne ikke vurderes", "krav kunne ikke vurderes"),
        ("rule could not be evaluated", "rules could not be evaluated")
      ),
      (.waived, ("undtagelse", "undtagelser"), ("exception", "exceptions")),
    ]
    let texts = parts.compactMap { weight, danish, english -> String? in
      let count = entry.count(weight)
      return count > 0 ? say.amount(count, danish, english) : nil
    }
    guard !texts.isEmpty else {
      return say("Alt, hvad der blev set på, er i orden.", "All that was looked at is in order.")
    }
    return texts.joined(separator: ", ") + "."
  }

  // MARK: The greeting

  private func greeting(_ page: inout Markup, _ level: Int) {
    guard let greeting = entry.subject.greeting else { return }
    page.heading(level, say("Hilsenen", "The greeting"))
    if let problem = greeting.problem {
      page.element(
        "p", ["class": "notice"],
        say("Hilsenen kunne ikke vurderes: ", "The greeting could not be evaluated: ")
          + (frame.facts.source.glossary.problems[problem] ?? problem))
    }
    let lanes = lanes
    Waveform(greeting: greeting, lanes: lanes.map(\.lane), say: say).append(to: &page)
    TranscriptView(words: greeting.words, lanes: lanes.map(\.lane), say: say).append(to: &page)
    heard(&page, lanes.map(\.verdict))
    var facts: [String] = []
    if let seconds = greeting.seconds {
      facts.append(say("Varer ", "Lasts ") + say.seconds(seconds))
    }
    if !greeting.file.isEmpty { facts.append(greeting.file) }
    if greeting.isCached {
      facts.append(
        say("uændret siden sidst, så ikke hørt igen", "unchanged, so not heard again"))
    }
    page.paragraph(facts.joined(separator: " · "), class: "note")
  }

  /// What was heard at known times, in order of time.
  private var lanes: [(verdict: ReportedVerdict, lane: Waveform.Lane)] {
    entry.subject.verdicts.compactMap { verdict -> (ReportedVerdict, Waveform.Lane)? in
      guard let weight = verdict.weight else { return nil }
      let spans = verdict.evidence.compactMap { one -> (start: Double, end: Double)? in
        guard one.source != "record", let start = one.start, let end = one.end, start.isFinite,
          end.isFinite, start >= 0, end >= start
        else { return nil }
        return (start, end)
      }
      guard !spans.isEmpty else { return nil }
      let rule = frame.facts.rule(verdict.rule)?.rule
      let number = rule?.number ?? ""
      let lane = Waveform.Lane(
        mark: number.isEmpty ? rule?.title ?? verdict.rule : number,
        title: frame.facts.ruleTitle(verdict.rule), weight: weight, spans: spans)
      return (verdict, lane)
    }.sorted { ($0.lane.spans.first?.start ?? 0) < ($1.lane.spans.first?.start ?? 0) }
  }

  private func heard(_ page: inout Markup, _ verdicts: [ReportedVerdict]) {
    guard !verdicts.isEmpty else { return }
    page.table(
      say("Hvad der blev hørt hvor", "What was heard where"),
      heads: [
        say("Krav", "Rule"), say("Tid", "Time"), say("Resultat", "Result"), say("Hørt", "Heard"),
      ],
      rows: verdicts.flatMap { verdict in
        verdict.evidence.filter { $0.start != nil }.map { one in
          [
            { $0.text(frame.facts.ruleTitle(verdict.rule)) },
            {
              $0.text(
                [one.start, one.end].compactMap(\.self).map { say.moment($0) }
                  .joined(separator: "–"))
            },
            { page in if let weight = verdict.weight { page.badge(weight, say) } },
            { page in
              if let quote = one.quote, !quote.isEmpty {
                page.element("q", ["lang": "da"], quote)
              }
            },
          ]
        }
      })
  }

  // MARK: History

  private func history(_ page: inout Markup, _ level: Int) {
    let spells = frame.facts.source.spells[entry.subject.key] ?? []
    guard !spells.isEmpty else { return }
    page.heading(level, say("Fundenes historie", "History of findings"))
    page.table(
      say("Hvornår fund er set, nyeste først", "When findings were seen, newest first"),
      heads: [
        say("Krav", "Rule"), say("Første gang", "First seen"), say("Sidst set", "Last seen"),
        say("Rettet", "Fixed"),
      ],
      rows: spells.reversed().map { spell in
        [
          {
            $0.text(frame.facts.ruleTitle(spell.rule))
            if spell.isReopened { $0.tag(.reopened, say) }
            if let finding = frame.facts.source.glossary.reasons[spell.finding] {
              $0.element("span", ["class": "sub"], finding)
            }
          },
          { $0.text(say.date(spell.firstSeen)) }, { $0.text(say.date(spell.lastSeen)) },
          { $0.text(spell.fixed.map { say.date($0) } ?? say("nej", "no")) },
        ]
      })
  }

  /// The one before and the one after in the department's list.
  private func neighbours(_ page: inout Markup, _ department: DepartmentFacts) {
    guard let place = department.members.firstIndex(of: index), department.members.count > 1
    else { return }
    page.element(
      "nav", ["class": "neighbours", "aria-label": say("Næste postkasse", "Next mailbox")]
    ) { nav in
      if place > 0 {
        link(&nav, department.members[place - 1], say("← Forrige: ", "← Previous: "))
      }
      if place + 1 < department.members.count {
        link(&nav, department.members[place + 1], say("Næste: ", "Next: "), end: " →")
      }
    }
  }

  private func link(
    _ page: inout Markup, _ other: Int, _ before: String, end: String = ""
  ) {
    page.element(
      "a", ["href": frame.link(.mailbox(other)), "rel": end.isEmpty ? "prev" : "next"],
      before + frame.facts.entries[other].title + end)
  }
}
