package import Timing

/// What one log file tells beside its events; enough to say what it covers and what is missing.
package struct LogFacts: Sendable, Hashable {
  package let file: String
  package let source: AccessSource
  /// Lines (records) read, blank ones not counted.
  package var lines = 0
  package var blankLines = 0
  /// Lines that could not be read: one for each kind of fault, in the order of the kinds.
  package private(set) var faults: [LogFault] = []
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

  /// Adds the facts of the piece of the file that follows. That time ran backwards between the two
  /// is the piece's to tell: see ``stepsBack(to:)``.
  package mutating func append(_ next: LogFacts) {
    let before = lines + blankLines
    for jump in next.backwards where backwards.count < 20 {
      backwards.append(ClockJump(line: before + jump.line, from: jump.from, to: jump.to))
    }
    for fault in next.faults { add(fault.moved(byLines: before)) }
    lines += next.lines
    blankLines += next.blankLines
    first = [first, next.first].compactMap { $0 }.min()
    last = [last, next.last].compactMap { $0 }.max()
    activeHours.formUnion(next.activeHours)
    yearIsInferred = yearIsInferred || next.yearIsInferred
    unassigned += next.unassigned
    endsInMidLine = next.endsInMidLine
  }

  /// Whether a record of the piece that follows is too long before the last one here: then the piece
  /// must be read with that in mind (its own facts begin with `last`), or it cannot tell where time
  /// ran backwards.
  package func stepsBack(to next: LogFacts, jumpLimit: Int64 = 3600) -> Bool {
    guard let last, let first = next.first else { return false }
    return last - first > jumpLimit
  }

  /// Lines that could not be read, whatever the fault.
  package var faultCount: Int { faults.reduce(0) { $0 + $1.count } }

  package mutating func fault(_ kind: LogFault.Kind, line: Int) {
    add(LogFault(kind, line: line))
  }

  /// Adds faults found further down.
  package mutating func add(_ fault: LogFault) {
    let index = faults.firstIndex { $0.kind.rank >= fault.kind.rank } ?? faults.endIndex
    if index < faults.endIndex, faults[index].kind == fault.kind {
      faults[index].add(fault)
    } else {
      faults.insert(fault, at: index)
    }
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
