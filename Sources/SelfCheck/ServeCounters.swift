/// What the server has done, for a monitoring system; nothing of whom it did it for.
package struct ServeCounters: Sendable, Equatable {
  package var texts = 0
  /// By verdict.
  package var sounds: [String: Int] = [:]
  /// By reason.
  package var failures: [String: Int] = [:]
  package var refusals: [String: Int] = [:]
  package var workersStarted = 0
  /// Seconds of hearing, of all sounds.
  package var hearingSeconds = 0.0

  package init() {}

  /// In Prometheus' text format.
  package func text(waiting: Int, workers: Int, version: String) -> String {
    var lines: [String] = []
    func metric(_ name: String, _ kind: String, _ help: String, _ values: [(String, String)]) {
      lines.append("# HELP klartone_selfcheck_\(name) \(help)")
      lines.append("# TYPE klartone_selfcheck_\(name) \(kind)")
      for (labels, value) in values { lines.append("klartone_selfcheck_\(name)\(labels) \(value)") }
    }
    func labelled(_ label: String, _ counts: [String: Int]) -> [(String, String)] {
      counts.sorted { $0.key < $1.key }.map { ("{\(label)=\"\($0.key)\"}", "\($0.value)") }
    }
    metric("info", "gauge", "The version that runs.", [("{version=\"\(version)\"}", "1")])
    metric("texts_total", "counter", "Wordings judged.", [("", "\(texts)")])
    metric("sounds_total", "counter", "Sounds judged, by verdict.", labelled("verdict", sounds))
    metric(
      "failures_total", "counter", "Sounds that got no answer, by reason.",
      labelled("reason", failures))
    metric(
      "refusals_total", "counter", "Requests refused, by reason.", labelled("reason", refusals))
    metric("queue_length", "gauge", "Sounds that wait.", [("", "\(waiting)")])
    metric("workers", "gauge", "Recognisers that are ready or hear.", [("", "\(workers)")])
    metric(
      "workers_started_total", "counter", "Recognisers started, the first ones included.",
      [("", "\(workersStarted)")])
    metric(
      "hearing_seconds_total", "counter", "Seconds spent hearing.",
      [("", "\((hearingSeconds * 1000).rounded() / 1000)")])
    return lines.joined(separator: "\n") + "\n"
  }
}

/// So many requests at once, and so many a second from then on.
package struct RateLimit: Sendable {
  private let most: Double
  private let perSecond: Double
  private var left: Double
  private var last = 0.0

  package init(most: Double, perSecond: Double) {
    self.most = most
    self.perSecond = perSecond
    left = most
  }

  /// False when there have been too many; `now` in seconds.
  package mutating func allows(at now: Double) -> Bool {
    left = min(most, left + max(0, now - last) * perSecond)
    last = now
    guard left >= 1 else { return false }
    left -= 1
    return true
  }
}
