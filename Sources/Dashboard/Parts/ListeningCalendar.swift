import Reports
import Timing

/// Who listened, day by day, in weeks.
struct ListeningCalendar {
  let days: [ReportedDay]
  let glossary: ReportGlossary
  let say: Say

  func append(to page: inout Markup) {
    let known = days.compactMap { day in CivilDate(iso: day.date).map { (date: $0, day: day) } }
    guard let first = known.map(\.date).min(), let last = known.map(\.date).max(),
      last.number - first.number < 1000
    else { return }
    let byDate = Dictionary(known.map { ($0.date, $0.day) }, uniquingKeysWith: { a, _ in a })
    page.paragraph(summary)
    page.element(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "group",
        "aria-label": say("Kalender over aflytning", "Calendar of listening"),
      ]
    ) {
      $0.element("table", ["class": "calendar"]) { table in
        table.element("caption", say("Aflyttet dag for dag", "Listened to, day by day"))
        table.element("thead") {
          $0.element("tr") { row in
            for day in say.weekdays() {
              row.element("th", ["scope": "col"]) {
                $0.element("abbr", ["title": day.long], day.short)
              }
            }
          }
        }
        table.element("tbody") { body in
          var monday = first + (1 - first.weekday)
          while monday <= last {
            body.element("tr") { row in
              for offset in 0..<7 {
                let date = monday + offset
                cell(&row, date, byDate[date])
              }
            }
            monday = monday + 7
          }
        }
      }
    }
    legend(&page)
    doubts(&page, known)
  }

  private func cell(_ row: inout Markup, _ date: CivilDate, _ day: ReportedDay?) {
    guard let day else {
      row.element("td", ["class": "outside"]) { _ in }
      return
    }
    row.element("td", ["class": "day \(Self.weight(day).code)"]) {
      $0.element("span", ["class": "date"], say.shortDate(date))
      $0.element("span", ["class": "sign", "aria-hidden": "true"], Self.sign(day))
      $0.hidden(": \(name(day.state))")
    }
  }

  private func legend(_ page: inout Markup) {
    page.element("ul", ["class": "legend"]) { list in
      for state in ["listened", "missing", "undecided", "not_required"] {
        let day = ReportedDay(date: "", state: state)
        guard days.contains(where: { Self.sign($0) == Self.sign(day) }) else { continue }
        list.element("li") {
          $0.element("span", ["class": "badge \(Self.weight(day).code)"]) {
            $0.element("span", ["aria-hidden": "true"], Self.sign(day))
            $0.text(" " + name(state))
          }
        }
      }
    }
  }

  /// Days that are not simply listened to, those with one reason together.
  private func doubts(
    _ page: inout Markup, _ known: [(date: CivilDate, day: ReportedDay)]
  ) {
    var order: [String] = []
    var dates: [String: [CivilDate]] = [:]
    for (date, day) in known where day.state == "missing" || day.state == "undecided" {
      let why = day.detail.map { glossary.dayDetails[$0] ?? $0 }
      let text = name(day.state) + (why.map { ": \($0)" } ?? "")
      if dates[text] == nil { order.append(text) }
      dates[text, default: []].append(date)
    }
    guard !order.isEmpty else { return }
    page.element("ul", ["class": "plain"]) { list in
      for text in order {
        let all = (dates[text] ?? []).map { say.shortDate($0) }.joined(separator: ", ")
        list.element("li") {
          $0.element("strong", all)
          $0.text(" – \(text)")
        }
      }
    }
  }

  private var summary: String {
    let listened = days.count { $0.state == "listened" }
    let missing = days.count { $0.state == "missing" }
    let open = days.count { $0.state == "undecided" }
    let all = say.amount(days.count, ("dag", "dage"), ("day", "days"))
    return say(
      "Af \(all) er \(listened) aflyttet, \(missing) ikke aflyttet, og \(open) kan ikke afgøres.",
      "Of \(all), \(listened) are listened to, \(missing) are not, and \(open) cannot be decided.")
  }

  private func name(_ state: String) -> String {
    switch state {
    case "listened": say("aflyttet", "listened to")
    case "missing": say("ikke aflyttet", "not listened to")
    case "undecided": say("kan ikke afgøres", "undecided")
    default: say("kræves ikke", "not required")
    }
  }

  private static func sign(_ day: ReportedDay) -> String {
    switch day.state {
    case "listened": "●"
    case "missing": "✗"
    case "undecided": "?"
    default: "·"
    }
  }

  private static func weight(_ day: ReportedDay) -> Weight {
    switch day.state {
    case "listened": .pass
    case "missing": .fail
    case "undecided": .review
    default: .notEvaluated
    }
  }
}
