package import Timing

/// What one log file tells beside its events; enough to say what it covers and what is missing.
package struct LogFacts: Sendable, Hashable {
  package let file: String
  package let source: AccessSource
  /// Lines (records) read, blank ones not counted.
  package var lines = 0
  package var blankLines = 0
  /// Lines that could not be read, with where: the first twenty, and how many.
  package var faults: [LogFault] = []
  package var faultCount = 0
  /// Moments of the first and last record of any kind (calls of others too: they prove that the log
  /// was written).
  package var first: Instant?
  package var last: Instant?
  /// Hours (epoch seconds / 3600) in which at least one record was written.
  package var activeHours: Set<Int> = []
  /// Places where time ran backwards by more than the limit: clock jumps, or files put together.
  package var backwards: [ClockJump] = []
  /// Times without a year were read as the last possible before the file was changed.
  package var yearIsInferred = false
  /// Accesses that name neither a mailbox nor an extension of the house.
  package var unassigned = 0
  /// The last line had no end: the log is still being written, or was cut.
  package var endsInMidLine = false

  package init(file: String, source: AccessSource) {
    self.file = file
    self.source = source
  }

  /// Takes note of a record's time.
  package mutating func saw(_ at: Instant, line: Int, jumpLimit: Int64 = 3600) {
    if let last, last - at > jumpLimit {
      if backwards.count < 20 {
        backwards.append(ClockJump(line: line, from: last, to: at))
      }
    }
    first = first.map { min($0, at) } ?? at
    last = last.map { max($0, at) } ?? at
    activeHours.insert(Int(at.seconds / 3600))
  }

  /// Adds the facts of the piece of the file that follows.
  package mutating func append(_ next: LogFacts, jumpLimit: Int64 = 3600) {
    let before = lines + blankLines
    if let last, let first = next.first, last - first > jumpLimit, backwards.count < 20 {
      backwards.append(ClockJump(line: before + 1, from: last, to: first))
    }
    for jump in next.backwards where backwards.count < 20 {
      backwards.append(ClockJump(line: before + jump.line, from: jump.from, to: jump.to))
    }
    for fault in next.faults where faults.count < 20 {
      faults.append(LogFault(line: before + fault.line, kind: fault.kind))
    }
    faultCount += next.faultCount
    lines += next.lines
    blankLines += next.blankLines
    first = [first, next.first].compactMap { $0 }.min()
    last = [last, next.last].compactMap { $0 }.max()
    activeHours.formUnion(next.activeHours)
    yearIsInferred = yearIsInferred || next.yearIsInferred
    unassigned += next.unassigned
    endsInMidLine = next.endsInMidLine
  }

  package mutating func fault(_ kind: LogFault.Kind, line: Int) {
    faultCount += 1
    if faults.count < 20 { faults.append(LogFault(line: line, kind: kind)) }
  }
}

package struct ClockJump: Sendable, Hashable {
  package let line: Int
  package let from: Instant
  package let to: Instant

  package init(line: Int, from: Instant, to: Instant) {
    self.line = line
    self.from = from
    self.to = to
  }
}

/// A line that could not be read. It never holds the line's text: that may be a PIN.
package struct LogFault: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Not the fields of this kind of log.
    case shape
    /// A time that is none.
    case time
    /// A time that the clock skipped (summer time begins): the zone may be wrong.
    case skippedHour = "skipped_hour"
    /// Longer than the limit.
    case tooLong = "too_long"
    /// The last line, cut.
    case torn
  }

  package let line: Int
  package let kind: Kind

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
