internal import Timing

/// What besides the file decides what is found in it. What was found under equal keys holds still.
package struct LogKeys: Sendable, Hashable {
  /// Raised when a parser finds something else in the same line, or what is kept of it changes.
  private static let version = "klartone-logs/1"

  /// Everything but the numbers that only refused PINs depend on; as text.
  package let reading: String
  /// The numbers that are known, as text: ``Revisit``.
  package let numbers: String

  /// Nil for what is read anew each time: a report is made anew each time.
  package init?(_ format: LogFormat, _ settings: LogSettings) {
    guard let kind = Self.text(of: format) else { return nil }
    let numbers = settings.numbers
    // Short ones may be kept whether they are known or not.
    let strange = numbers.known.filter { !numbers.isShort($0) }.sorted()
    let access = settings.accessNumbers
    var parts = [
      Self.version, kind, "\(settings.leastOpenSeconds)", "\(numbers.mostDigits)",
      settings.callNumbers == nil ? "accesses" : "calls",
    ]
    for list in [access.own.sorted(), access.asking.sorted(), access.prefixes, strange] {
      parts.append("\(list.count)")
      parts += list
    }
    if let zone = settings.zone {
      parts += [zone.name, "\(zone.firstOffset)"]
      parts += zone.changes.map { "\($0.at.seconds) \($0.offset)" }
    }
    reading = parts.joined(separator: "\n")
    self.numbers = numbers.known.sorted().joined(separator: "\n")
  }

  private static func text(of format: LogFormat) -> String? {
    switch format {
    case .callRecords(let columns, let isUTC):
      "cdr \(isUTC ? "utc" : "local") \(columns.names.joined(separator: ","))"
    case .channelEvents(let columns): "cel \(columns.names.joined(separator: ","))"
    case .fullLog(let latest): "full \(latest?.iso ?? "changed")"
    case .externnotify: "externnotify"
    case .managerEvents: "ami"
    case .freeswitchEvents: "freeswitch"
    case .table: nil
    }
  }
}
