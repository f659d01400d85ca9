import Engine
import Exports
import Foundation
import Options
import Reporting
import Reports
import Timing

/// `--metrics`: how this attempt went, for who watches over Klartone.
struct AttemptMetrics: Sendable {
  static let option = Option(
    "metrics", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
    help: Text(
      da: "skriv målinger til Prometheus (.prom), også når kontrollen mislykkes",
      en: "write metrics for Prometheus (.prom), also when the scan fails"))

  private let path: String

  /// Nil when the command line asks for none.
  init?(_ arguments: ParsedCommand) {
    guard arguments.accepts("metrics"), let path = arguments.value("metrics") else { return nil }
    self.path = path
  }

  /// The same of words that are no command line: a mistake in a job is a failed attempt as well.
  init?(mistaken words: [String]) {
    guard words.contains("scan") || words.contains("merge") else { return nil }
    var found: String?
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--metrics", !next.isEmpty { found = next }
      if word.hasPrefix("--metrics="), word.count > 10 { found = String(word.dropFirst(10)) }
    }
    guard let found else { return nil }
    path = found
  }

  init?(_ context: Context) { self.init(context.arguments) }

  /// Notes the beginning, and thereby sees that the file can be written: before the work, not after.
  ///
  /// - Throws: `Stop` with status `incomplete`.
  func begin(_ tongue: Tongue) throws(Context.Stop) {
    do throws(AtomicFile.WriteError) {
      try write(old.begun(at: .clock))
    } catch {
      throw Context.Stop(.incomplete, error.sentence(tongue))
    }
  }

  /// The attempt came to nothing, or to a report that could not be put where it should be. What
  /// hinders the writing here was told already.
  func failed(_ status: Int32) {
    try? write(old.failed(at: .clock, status: Int(status)))
  }

  /// There is a report.
  func ended(
    _ report: Report, _ status: ExitStatus, _ context: Context
  ) throws(Context.Stop) {
    let old = old
    let success = status.rawValue <= ExitStatus.findings.rawValue
    let text = MetricsText.text(
      report, lastSuccess: success ? report.run.ended : old.lastSuccess)
    do throws(AtomicFile.WriteError) {
      try write(old.ended(at: .clock, status: Int(status.rawValue), report: text))
    } catch {
      throw context.notWritten(error)
    }
  }

  private var old: AttemptText {
    AttemptText(
      FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  private func write(_ text: String) throws(AtomicFile.WriteError) {
    // The collector is another user, and nothing here is about a person.
    try AtomicFile.write(Array(text.utf8), to: path, mode: 0o644)
  }
}
