import Access
import Timing

/// A period as one sign per day, a gap before each Monday: `●●✗ ●●●●●·· ●?`.
struct AccessStrip {
  private let weeks: [[AccessDay]]

  init(_ days: [AccessDay]) {
    var weeks: [[AccessDay]] = []
    for day in days {
      if weeks.isEmpty || day.date.weekday == 1 { weeks.append([]) }
      weeks[weeks.count - 1].append(day)
    }
    self.weeks = weeks
  }

  /// In columns, when it is one line.
  var width: Int { weeks.reduce(0) { $0 + $1.count } + max(0, weeks.count - 1) }

  /// Weeks laid into lines of `width` columns, at least one week in each.
  func lines(_ width: Int, _ terminal: Terminal) -> [String] {
    var lines: [[[AccessDay]]] = []
    var used = 0
    for week in weeks {
      if lines.isEmpty || used + 1 + week.count > width {
        lines.append([week])
        used = week.count
      } else {
        lines[lines.count - 1].append(week)
        used += 1 + week.count
      }
    }
    return lines.map { $0.map { text($0, terminal) }.joined(separator: " ") }
  }

  private func text(_ week: [AccessDay], _ terminal: Terminal) -> String {
    week.map { terminal.tinted(String($0.state.sign), $0.state.verdict) }.joined()
  }
}
