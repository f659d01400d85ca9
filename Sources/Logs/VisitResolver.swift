internal import Timing
package import Voicemail

/// Puts what single records show together to accesses.
///
/// It looks at observations in order of time, whatever file and line they came from: files may
/// overlap, be cut in pieces or be copies of each other.
package struct VisitResolver: Sendable {
  private let settings: LogSettings

  package init(settings: LogSettings) { self.settings = settings }

  /// Accesses in order of time, and how many records were copies.
  ///
  /// The sinks are those of one source's files. Their facts get the number of accesses that cannot
  /// be assigned.
  package func events(
    of sinks: inout [LogSink], source: AccessSource
  ) -> (events: [AccessEvent], copies: Int) {
    var seen: Set<UInt64> = []
    var copies = 0
    var found: [(file: Int, observation: Observation)] = []
    for (file, sink) in sinks.enumerated() {
      for observation in sink.observations {
        if seen.insert(observation.fingerprint).inserted {
          found.append((file, observation))
        } else {
          copies += 1
        }
      }
    }
    found.sort {
      ($0.observation.at, $0.file, $0.observation.line)
        < ($1.observation.at, $1.file, $1.observation.line)
    }
    let calls = CallSigns(sinks, of: found.lazy.map(\.observation))
    var counts = CountHistory(deleting: settings.deletesAfterMail)
    var events: [AccessEvent] = []
    for (file, observation) in found {
      let evidence: Evidence?
      var duration = observation.duration
      switch observation.kind {
      case .access(let known): evidence = known
      case .began:
        (evidence, duration) = calls.outcome(
          of: observation, leastOpenSeconds: settings.leastOpenSeconds)
      case .counts(let now, let provesVisit):
        evidence = counts.take(now, of: observation.mailbox, provesVisit: provesVisit)
      }
      guard let evidence else { continue }
      guard observation.mailbox != nil || observation.caller != nil else {
        sinks[file].facts.unassigned += 1
        continue
      }
      events.append(
        AccessEvent(
          mailbox: observation.mailbox, caller: observation.caller, at: observation.at,
          later: observation.later, evidence: evidence, duration: duration, source: source,
          place: SourcePlace(file: sinks[file].facts.file, line: observation.line),
          asksForMailbox: observation.asksForMailbox))
    }
    return (events, copies)
  }
}
