import Engine
import Foundation
import Options
import Policy
import Reporting
import Store
import Timing

/// The store of a scan: the lock that keeps others from writing, and what was heard.
struct ScanStore {
  let path: String
  let hearings: StoreHearings
  private let lock: WriterLock

  /// Nil when neither the command line nor the configuration names one.
  ///
  /// - Throws: `Stop`: what the store's error leaves with.
  init?(_ context: Context, now: Instant) throws(Context.Stop) {
    let path = context.arguments.value("store") ?? context.policy.store
    guard !path.isEmpty else { return nil }
    self.path = path
    do throws(StoreError) {
      lock = try WriterLock(
        path: path, process: Int(ProcessInfo.processInfo.processIdentifier))
      hearings = StoreHearings(
        try Store(path: path), now: now, full: context.arguments.flag("full"))
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
    case .newer, .foreign, .noRun, .empty: .usage
    case .locked, .database: .incomplete
    }
  }
}
