import Engine
import Foundation
import Options
import Reporting
import Timing

/// Which days are asked about, and what time it is.
struct SitePeriod {
  let now: Instant
  let period: CivilPeriod

  /// From `--since`, `--until` and `--as-of`: the last seven whole days if nothing is said.
  ///
  /// - Throws: `Stop` with status `usage` for what is no date, or days that end before they begin.
  init(_ context: Context, zone: TimeZoneRules) throws(Context.Stop) {
    let tongue = context.tongue
    let now = try Self.now(context, zone: zone)
    let today = zone.civilTime(at: now).date
    let last = try Self.date("until", context) ?? today + -1
    let first = try Self.date("since", context) ?? last + -6
    guard let period = CivilPeriod(first: first, last: last) else {
      throw Context.Stop(
        .usage, SiteError.emptyPeriod(from: first.iso, to: last.iso).sentence(tongue))
    }
    self.now = now
    self.period = period
  }

  /// The time of the scan: the clock's, or what `--as-of` says.
  static func now(_ context: Context, zone: TimeZoneRules?) throws(Context.Stop) -> Instant {
    guard context.arguments.accepts("as-of"), let text = context.arguments.value("as-of") else {
      return context.clock
    }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let clock = parts.count > 1 ? secondOfDay(parts[1]) : 0
    guard let first = parts.first, let date = CivilDate(iso: String(first)), let clock else {
      throw bad("as-of", text, context, example: "2026-11-23T08:00")
    }
    switch (zone ?? .utc).meaning(of: CivilTime(date: date, secondOfDay: clock)) {
    case .once(let instant), .twice(let instant, _), .never(let instant): return instant
    }
  }

  private static func date(
    _ option: String, _ context: Context
  ) throws(Context.Stop) -> CivilDate? {
    guard let text = context.arguments.value(option) else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw bad(option, text, context, example: "2026-11-16")
    }
    return date
  }

  /// The day of the scan: the site's, or the machine's where the site names no zone.
  static func today(_ context: Context) throws(Context.Stop) -> CivilDate {
    let zone = try Site.zone(context)
    let now = try now(context, zone: zone)
    if let zone { return zone.civilTime(at: now).date }
    if context.arguments.accepts("as-of"), context.arguments.value("as-of") != nil {
      return TimeZoneRules.utc.civilTime(at: now).date
    }
    let offset = TimeZone.current.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(now.seconds)))
    return CivilTime(utc: now + Int64(offset)).date
  }

  private static func bad(
    _ option: String, _ text: String, _ context: Context, example: String
  ) -> Context.Stop {
    Context.Stop(
      .usage,
      context.tongue(
        "--\(option): \"\(Printable.text(text))\" er ingen dato. Skriv den sådan: \(example)",
        "--\(option): \"\(Printable.text(text))\" is no date. Write it like this: \(example)"))
  }

  /// `08:00` or `08:00:30`.
  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 }),
      let hour = digits(parts[0]), let minute = digits(parts[1]),
      let second = parts.count == 3 ? digits(parts[2]) : 0, hour < 24, minute < 60, second < 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
