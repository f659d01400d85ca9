package import Timing

/// A file of metrics from attempt to attempt: what the last report said stays until there is another
/// one, and how the last attempt went stands beside it.
///
/// An attempt that began and never ended was killed: its beginning is then later than its end.
package struct AttemptText: Sendable {
  private let old: [Substring]

  /// The file as it is; whatever is no metric of Klartone's is dropped.
  package init(_ old: String) {
    self.old = old.split(separator: "\n").filter { line in
      ["klartone_", "# HELP klartone_", "# TYPE klartone_"].contains { line.hasPrefix($0) }
    }
  }

  /// When the newest run ended in which everything could be evaluated.
  package var lastSuccess: Instant? { value(MetricsText.lastSuccessName) }

  /// An attempt has begun.
  package func begun(at now: Instant) -> String {
    Self.text(lines(without: Self.beginName) + Self.beginning(now))
  }

  /// It ended without a report.
  package func failed(at now: Instant, status: Int) -> String {
    let others = lines(without: Self.endName, Self.statusName)
    return Self.text(others + Self.ending(now, status))
  }

  /// It ended with a report, whose metrics these are.
  package func ended(at now: Instant, status: Int, report: String) -> String {
    let began = value(Self.beginName).map(Self.beginning) ?? []
    return report + Self.text(began + Self.ending(now, status))
  }

  private static let beginName = "klartone_last_attempt_start_timestamp_seconds"
  private static let endName = "klartone_last_attempt_timestamp_seconds"
  private static let statusName = "klartone_last_attempt_exit_code"

  private static func beginning(_ now: Instant) -> [String] {
    MetricsText.lines(beginName, "When the last attempt began.", [([], now.seconds)])
  }

  private static func ending(_ now: Instant, _ status: Int) -> [String] {
    MetricsText.lines(endName, "When the last attempt ended, however it did.", [([], now.seconds)])
      + MetricsText.lines(
        statusName, "What the last attempt left with; above 1 it failed.", [([], Int64(status))])
  }

  private func lines(without names: String...) -> [String] {
    old.filter { line in
      let words = line.split(separator: " ")
      let name = words.first == "#" ? words.dropFirst(2).first : words.first
      return !names.contains { $0 == name.map(String.init) }
    }.map(String.init)
  }

  private func value(_ name: String) -> Instant? {
    old.first { $0.hasPrefix(name + " ") }
      .flatMap { Int64($0.dropFirst(name.utf8.count + 1)) }
      .map { Instant($0) }
  }

  private static func text(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n"
  }
}
