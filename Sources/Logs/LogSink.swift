package import Calls
package import Timing
package import Voicemail

/// Takes what the parser of a log file finds.
package struct LogSink: Sendable {
  package private(set) var observations: [Observation] = []
  package private(set) var signs: [CallSign] = []
  /// Only where calls are asked for.
  package private(set) var calls: [Call] = []
  /// Where calls stand, also those that are not asked for.
  package private(set) var callBlocks: [CallBlock] = []
  /// Observations whose meaning depends on which numbers are known.
  package private(set) var revisits: [Revisit] = []
  /// Where the line that is being read begins, in bytes of the unpacked text.
  package var lineStart = 0
  /// A record had a local time, and no zone is known.
  package private(set) var lacksZone = false
  /// Lines, faults and times.
  package var facts: LogFacts
  /// How far time may run backwards, seconds: records are written when a call ends.
  package var jumpLimit: Int64 = 3600
  /// The hour of the newest record, and until when records are in it; most lines need no more.
  private var hour: Range<Int64> = 0..<0
  private var newest = Int64.min

  /// `newest` is that of the records before, where the file is read in pieces and that matters.
  package init(file: String, source: AccessSource, newest: Instant? = nil) {
    facts = LogFacts(file: file, source: source)
    facts.last = newest
  }

  /// What was kept of a file.
  init(
    facts: LogFacts, observations: [Observation], signs: [CallSign], callBlocks: [CallBlock],
    revisits: [Revisit], lacksZone: Bool
  ) {
    self.facts = facts
    self.observations = observations
    self.signs = signs
    self.callBlocks = callBlocks
    self.revisits = revisits
    self.lacksZone = lacksZone
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

  /// Takes an observation that would be another if other numbers were known: what was typed for a
  /// number is kept only when it is one.
  mutating func addDependent(_ observation: Observation) {
    revisits.append(Revisit(observation: observations.count, start: lineStart))
    observations.append(observation)
  }

  mutating func add(_ call: Call) { calls.append(call) }

  /// Takes note that a call stands in a line, whether or not it is asked for. `distance` is that from
  /// the beginning of one block to that of the next, in bytes.
  mutating func sawCall(began: Instant, line: Int, distance: Int) {
    if let last = callBlocks.indices.last, lineStart - callBlocks[last].start < distance {
      callBlocks[last].take(began)
    } else {
      callBlocks.append(CallBlock(start: lineStart, linesBefore: line - 1, began: began))
    }
  }

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
    let before = observations.count
    for var observation in next.observations {
      observation.line += lines
      observations.append(observation)
    }
    signs.append(contentsOf: next.signs)
    calls += lines == 0 ? next.calls : next.calls.map { $0.moved(byLines: lines) }
    callBlocks += next.callBlocks.map { $0.moved(byLines: lines) }
    revisits += next.revisits.map {
      Revisit(observation: $0.observation + before, start: $0.start)
    }
    lacksZone = lacksZone || next.lacksZone
    facts.append(next.facts)
  }

  /// Puts another reading of the same line in place of an observation.
  package mutating func replace(_ index: Int, by other: Observation) {
    var other = other
    other.line = observations[index].line
    observations[index] = other
  }

  /// Adds calls of lines that stand before all that were found.
  package mutating func prepend(_ earlier: [Call]) {
    if !earlier.isEmpty { calls = earlier + calls }
  }
}
