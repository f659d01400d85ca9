import Reports

/// One department: for its leader.
struct DepartmentPage {
  let frame: Frame
  let index: Int
  private var say: Say { frame.say }
  private var department: DepartmentFacts { frame.facts.departments[index] }

  func body(_ page: inout Markup) {
    let level = frame.level
    page.heading(level, department.title(say))
    page.element("p", ["class": "lead"]) {
      $0.text(say.mailboxes(department.members.count))
      if let leader = department.leader { $0.text(say(" · leder: ", " · leader: ") + leader) }
    }
    page.element("ul", ["class": "tiles small"]) { tiles in
      for standing in [Standing.pass, .review, .fail, .notEvaluated] {
        tiles.element("li", ["class": "tile \(standing.weight.code)"]) {
          $0.element("span", ["class": "big"], say.count(department.count(standing)))
          $0.badge(standing.weight, say)
        }
      }
    }
    let own = department.verdicts.filter { $0.weight != nil }
    if !own.isEmpty {
      page.heading(level + 1, say("Afdelingen selv", "The department itself"))
      VerdictList(frame: frame, verdicts: own).append(to: &page, level: level + 2)
    }
    page.heading(level + 1, say("Postkasser, værst først", "Mailboxes, worst first"))
    MailboxList(frame: frame, showsDepartment: false).append(department.members, to: &page)
    if frame.facts.hasPast {
      page.heading(level + 1, say("Udvikling", "Over time"))
      TrendChart(
        trend: frame.facts.trend(department: department.name), say: say,
        caption: say(
          "Andel af de vigtigste krav, der er opfyldt", "Share of the main requirements that pass")
      ).append(to: &page, level: level + 2)
    }
  }
}
