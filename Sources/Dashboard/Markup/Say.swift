import Timing

/// The language of a dashboard.
package enum DashboardLanguage: String, Sendable, Hashable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// Picks between the two languages, and writes numbers and dates as each does.
struct Say: Sendable {
  let language: DashboardLanguage
  let zone: TimeZoneRules

  /// One thing said in both languages, Danish first.
  func callAsFunction(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  /// "10.000" or "10,000".
  func count(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self(".", ",") }
      text.append(digit)
    }
    return text
  }

  /// "1 postkasse", "12 postkasser".
  func amount(
    _ number: Int, _ danish: (String, String), _ english: (String, String)
  ) -> String {
    let words = language == .danish ? danish : english
    return "\(count(number))\u{A0}\(number == 1 ? words.0 : words.1)"
  }

  func mailboxes(_ number: Int) -> String {
    amount(number, ("postkasse", "postkasser"), ("mailbox", "mailboxes"))
  }

  /// "87 %": whole percent, but never 0 or 100 of what is not none or all.
  func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return "\(Self.wholePercent(part, of: whole))\u{A0}%"
  }

  static func wholePercent(_ part: Int, of whole: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    guard part < whole else { return 100 }
    return min(99, max(1, (part * 200 + whole) / (whole * 2)))
  }

  /// "0:07".
  func moment(_ seconds: Double) -> String {
    guard seconds.isFinite else { return "–" }
    let whole = Int(max(0, min(seconds, 1e9)).rounded(.down))
    return "\(whole / 60):\(two(whole % 60))"
  }

  /// "3,2 s".
  func seconds(_ seconds: Double) -> String {
    guard seconds.isFinite else { return "–" }
    let tenths = Int((max(0, min(seconds, 1e9)) * 10).rounded())
    return "\(tenths / 10)\(self(",", "."))\(tenths % 10)\u{A0}s"
  }

  /// "27. november 2026".
  func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return "\(day)\(self(".", ""))\u{A0}\(names.month(month)) \(year)"
  }

  /// "27. nov.", for narrow places.
  func shortDate(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    return "\(day)\(self(".", ""))\u{A0}\(names.month(month).prefix(3))"
  }

  func date(_ instant: Instant) -> String { date(zone.civilTime(at: instant).date) }

  /// "27. november 2026 kl. 08.12".
  func dateTime(_ instant: Instant) -> String {
    let time = zone.civilTime(at: instant)
    let clock = "\(two(time.secondOfDay / 3600))\(self(".", ":"))\(two(time.secondOfDay / 60 % 60))"
    let place = zone == .utc ? " UTC" : ""
    return "\(date(time.date))\(self(" kl. ", " at "))\(clock)\(place)"
  }

  /// An ISO date in words, and anything else as it is.
  func isoDate(_ text: String) -> String { CivilDate(iso: text).map { date($0) } ?? text }

  func weekdays() -> [(short: String, long: String)] {
    zip(names.shortWeekdays, names.weekdays).map { (short: $0, long: $1) }
  }

  private var names: CalendarNames { language == .danish ? .danish : .english }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
