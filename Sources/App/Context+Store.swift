import Audit
import Engine
import Hearing
import Options
import Policy
import Reporting
import Reports
import Store
import Timing

/// The store of a scan: the lock that keeps others from writing, what was heard, and what was read
/// of logs.
struct ScanStore {
  let path: String
  let hearings: StoreHearings
  let logs: StoreLogMemory
  private let lock: WriterLock

  /// Nil when neither the command line nor the configuration names one.
  ///
  /// - Throws: `Stop`: what the store's error leaves with; `usage` for a part without a store.
  init?(_ context: Context, now: Instant, shard: Shard?) throws(Context.Stop) {
    let path = context.arguments.value("store") ?? context.policy.store
    guard !path.isEmpty else {
      // A part that is not kept could never be put together with the others.
      guard shard == nil else { throw ScanParts.needsStore(context) }
      return nil
    }
    self.path = path
    do throws(StoreError) {
      lock = try WriterLock(path: path, process: context.process)
      let full = context.arguments.flag("full")
      let store = try Store(path: path)
      try ScanParts.check(store, takes: shard?.text ?? "")
      hearings = StoreHearings(store, now: now, full: full)
      logs = StoreLogMemory(try Store(path: path), now: now, full: full)
    } catch {
      throw context.stop(error)
    }
  }
}

extension Context {
  func stop(_ error: StoreError) -> Stop { Stop(error.status, error.sentence(tongue)) }
}

extension StoreError {
  /// What the command leaves with.
  var status: ExitStatus {
    switch self {
    case .newer, .foreign, .noRun, .empty, .otherPart, .noFile, .parts: .usage
    case .locked, .database: .incomplete
    }
  }
}

extension ScanStore {
  /// Keeps the run with its snippets of sound, and says what was heard anew.
  ///
  /// - Returns: the report with the run's number, or what went wrong; then nothing was kept.
  func keep(
    _ report: Report, _ scan: ScanResult, _ context: Context
  ) -> Result<Report, StoreError> {
    do throws(StoreError) {
      let cutter = SnippetCutter(limits: context.policy.quality.decodeLimits)
      let kept = try Store(path: path).add(report) { subject, snippets in
        subject.greeting.map { cutter.files(of: $0, snippets) } ?? [:]
      }
      context.output.diagnostic(sentence(kept, scan, context.tongue))
      context.tellSnippets(wanted: report, kept: kept)
      return .success(kept)
    } catch {
      return .failure(error)
    }
  }

  private func sentence(_ report: Report, _ scan: ScanResult, _ tongue: Tongue) -> String {
    let heard = scan.reports.count { $0.sound != nil }
    let known = scan.reports.count { $0.isKept }
    let findings = report.findingCounts
    return tongue(
      "Kørsel \(report.run.id) er gemt i \(Printable.quoted(path)): \(known) af \(heard) hilsener "
        + "var uændrede og blev ikke hørt igen; \(findings.all) fund, \(findings.new) nye, "
        + "\(findings.reopened) genopstået.",
      "Run \(report.run.id) is kept in \(Printable.quoted(path)): \(known) of \(heard) greetings had "
        + "not changed and were not heard again; \(findings.all) findings, \(findings.new) new, "
        + "\(findings.reopened) back again.")
  }
}

extension ScanStore {
  /// Ends the use of the logs' memory, and says how much of them was read.
  func finishLogs(_ context: Context) {
    let (use, failure) = logs.finish()
    if let failure { context.output.diagnostic(failure.sentence(context.tongue)) }
    guard use.files > 0 else { return }
    context.output.diagnostic(use.sentence(context.tongue))
  }
}

extension RunInfo {
  /// The run of a scan that is done.
  init(
    _ context: Context, _ scan: ScanResult, began: Instant, asOf now: Instant,
    period: CivilPeriod?
  ) {
    let ended = context.clock
    let ears = [
      scan.reports.lazy.compactMap(\.result.ear).first,
      scan.reports.lazy.compactMap(\.result.second?.ear).first,
    ]
    self.init(
      began: began, ended: ended, asOf: now, period: period,
      municipality: context.policy.municipality.name,
      policyTitle: context.policy.municipality.policyTitle, policy: context.policy.fingerprint,
      ear: ears.compactMap(\.self).map { "\($0.name) \($0.version) \($0.fingerprint)" }
        .joined(separator: ", "),
      klartone: KlartoneCommandLine.version, language: context.policy.language.rawValue,
      isComplete: scan.isComplete)
  }
}
