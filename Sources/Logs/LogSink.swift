package import Calls
internal import Timing
package import Voicemail

/// Takes what the parser of a log file finds.
package struct LogSink: Sendable {
  package private(set) var observations: [Observation] = []
  package private(set) var signs: [CallSign] = []
  /// Only where calls are asked for.
  package private(set) var calls: [Call] = []
  /// A record had a local time, and no zone is known.
  package private(set) var lacksZone = false
  /// Lines, faults and times.
  package var facts: LogFacts
  /// How far time may run backwards, seconds: records are written when a call ends.
  package var jumpLimit: Int64 = 3600
  /// The hour of the newest record, and until when records are in it; most lines need no more.
  private var hour: Range<Int64> = 0..<0
  private var newest = Int64.min

  package init(file: String, source: AccessSource) {
    facts = LogFacts(file: file, source: source)
  }

  /// Takes note of a record's time, whatever the record is about. Nil when it has none.
  mutating func saw(_ time: LogTime?, line: Int) -> Bool {
    switch time {
    case .once(let at):
      if at.seconds >= newest, hour.contains(at.seconds) {
        newest = at.seconds
        return true
      }
      flush()
      facts.saw(at, line: line, jumpLimit: jumpLimit)
      begin(at)
      return true
    case .twice(let early, let late):
      flush()
      // In whichever of the two hours it was: only what fits neither is a jump.
      if let last = facts.last, last - late > jumpLimit {
        facts.saw(early, line: line, jumpLimit: jumpLimit)
      } else {
        facts.saw(early, line: line, jumpLimit: .max)
      }
      facts.activeHours.insert(Int(late.seconds / 3600))
      begin(early)
      hour = 0..<0
      return true
    case .skipped:
      facts.fault(.skippedHour, line: line)
    case .zoneMissing:
      lacksZone = true
    case nil:
      facts.fault(.time, line: line)
    }
    return false
  }

  mutating func add(_ observation: Observation) { observations.append(observation) }

  mutating func add(_ call: Call) { calls.append(call) }

  /// Takes a call's sign; the same sign again tells nothing more.
  mutating func add(_ sign: CallSign) {
    if let last = signs.last, last.call == sign.call, last.kind == sign.kind,
      sign.at - last.at < 60
    {
      return
    }
    signs.append(sign)
  }

  /// To be called at the end of the file.
  package mutating func flush() {
    if newest > .min { facts.last = facts.last.map { max($0, Instant(newest)) } }
    newest = .min
  }

  private mutating func begin(_ at: Instant) {
    let start = at.seconds - (at.seconds % 3600 + 3600) % 3600
    hour = start..<start + 3600
    newest = max(at.seconds, facts.last?.seconds ?? at.seconds)
    // A late record is no reason to look at each that follows.
    if newest > at.seconds {
      let start = newest - (newest % 3600 + 3600) % 3600
      hour = start..<start + 3600
    }
  }
}

extension LogSink {
  /// Adds what was found in the next piece of the same file.
  package mutating func append(_ next: LogSink) {
    let lines = facts.lines + facts.blankLines
    for var observation in next.observations {
      observation.line += lines
      observations.append(observation)
    }
    signs.append(contentsOf: next.signs)
    calls += lines == 0 ? next.calls : next.calls.map { $0.moved(byLines: lines) }
    lacksZone = lacksZone || next.lacksZone
    facts.append(next.facts, jumpLimit: jumpLimit)
  }
}
