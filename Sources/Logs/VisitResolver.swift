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
    let (found, copies) = Self.once(sinks)
    let calls = Self.signs(sinks, found)
    var counts = CountHistory(deleting: settings.deletesAfterMail)
    var events: [AccessEvent] = []
    events.reserveCapacity(found.count)
    for place in found {
      let (file, observation) = (Int(place.file), place.observation(of: sinks))
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

  /// Where an observation is. A month of ten thousand mailboxes has hundreds of thousands: they are
  /// put in order where they lie.
  private struct Place {
    let at: Int64
    let file: Int32
    let index: Int32

    func observation(of sinks: [LogSink]) -> Observation {
      sinks[Int(file)].observations[Int(index)]
    }
  }

  private static func signs(_ sinks: [LogSink], _ found: [Place]) -> CallSigns {
    CallSigns(sinks, of: found.lazy.map { $0.observation(of: sinks) })
  }

  /// Each record once, in order of time; and how many were copies.
  private static func once(_ sinks: [LogSink]) -> (found: [Place], copies: Int) {
    let count = sinks.reduce(0) { $0 + $1.observations.count }
    var seen = Set<UInt64>(minimumCapacity: count)
    var found: [Place] = []
    found.reserveCapacity(count)
    for (file, sink) in sinks.enumerated() {
      for (index, observation) in sink.observations.enumerated()
      where seen.insert(observation.fingerprint).inserted {
        found.append(
          Place(at: observation.at.seconds, file: Int32(file), index: Int32(index)))
      }
    }
    // In a file observations come in the order of their lines.
    found.sort { ($0.at, $0.file, $0.index) < ($1.at, $1.file, $1.index) }
    return (found, count - found.count)
  }
}
