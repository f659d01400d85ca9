package import Timing

/// Days in as few words as possible: "3., 5. og 7.–8. november".
struct DayList {
  /// Days after each other in one month, or from one month into the next.
  private struct Run {
    let first: CivilDate
    var last: CivilDate

    var isOneMonth: Bool {
      first.parts.year == last.parts.year && first.parts.month == last.parts.month
    }
  }

  private let runs: [Run]
  /// Whether the days are of more than one year, which is then told.
  private let needsYear: Bool

  /// `days` in any order.
  init(_ days: [CivilDate]) {
    var runs: [Run] = []
    for day in Set(days).sorted() {
      if let last = runs.last, last.last + 1 == day {
        runs[runs.count - 1].last = day
      } else {
        runs.append(Run(first: day, last: day))
      }
    }
    self.runs = runs
    needsYear = Set([runs.first?.first.parts.year, runs.last?.last.parts.year]).count > 1
  }

  /// At most `limit` pieces, and how many days are left out.
  func text(_ tongue: Tongue, limit: Int = 12) -> String {
    let shown = runs.prefix(limit)
    var pieces = shown.enumerated().map { index, run in
      let next = index + 1 < shown.count ? shown[index + 1] : nil
      return piece(run, before: next, tongue)
    }
    let rest = runs.dropFirst(limit).reduce(0) { $0 + $1.last.number - $1.first.number + 1 }
    if rest > 0 {
      pieces.append(tongue.amount(rest, ("anden dag", "andre dage"), ("more day", "more days")))
    }
    guard let last = pieces.popLast() else { return "–" }
    if pieces.isEmpty { return last }
    return pieces.joined(separator: ", ") + tongue(" og ", " and ") + last
  }

  /// The month is said once for neighbours that share it.
  private func piece(_ run: Run, before next: Run?, _ tongue: Tongue) -> String {
    let dot = tongue(".", "")
    let (year, month, day) = run.last.parts
    let name = " \(tongue.monthName(month))" + (needsYear ? " \(year)" : "")
    guard run.isOneMonth else {
      let (firstYear, firstMonth, firstDay) = run.first.parts
      let isOtherYear = needsYear && firstYear != year
      let first = "\(firstDay)\(dot) \(tongue.monthName(firstMonth))"
      return first + (isOtherYear ? " \(firstYear)" : "") + " – \(day)\(dot)\(name)"
    }
    let days =
      run.first == run.last ? "\(day)\(dot)" : "\(run.first.parts.day)\(dot)–\(day)\(dot)"
    let isShared = next.map { next in
      next.isOneMonth && next.first.parts.year == year && next.first.parts.month == month
    }
    return days + (isShared == true ? "" : name)
  }
}

extension Tongue {
  /// "27.–28. oktober".
  package func days(_ days: [CivilDate]) -> String { DayList(days).text(self) }
}
