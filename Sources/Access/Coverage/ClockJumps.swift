import Timing
import Voicemail

/// The times at which a file's clock is not to be believed.
struct ClockJumps {
  let ranges: [(range: Range<Instant>, jump: ClockJump)]
  /// Lines that are merely late.
  let lateRecords: Int

  /// A call detail record is dated by the call's start and written at its end, so a single line out
  /// of order is a long call. A clock that was set back, or a file put before an older one, shows in
  /// line after line until the time passes where it had been: lines with the same `from`.
  init(_ facts: LogFacts) {
    let writesLate = facts.source == .cdr || facts.source == .generic
    var ranges: [(range: Range<Instant>, jump: ClockJump)] = []
    var late = 0
    let groups = Dictionary(grouping: facts.backwards, by: \.from)
    for (from, jumps) in groups.sorted(by: { $0.key < $1.key }) {
      guard let earliest = jumps.min(by: { ($0.to, $0.line) < ($1.to, $1.line) }) else { continue }
      if writesLate && jumps.count == 1 {
        late += 1
        continue
      }
      let line = jumps.map(\.line).min() ?? earliest.line
      ranges.append(
        (earliest.to..<(from + 1), ClockJump(line: line, from: from, to: earliest.to)))
    }
    // The list of jumps is full: what came after the last is not known.
    if facts.backwards.count >= 20, let last = facts.last, let final = ranges.last,
      let earliest = facts.first
    {
      ranges.append((min(final.range.lowerBound, earliest)..<(last + 1), final.jump))
    }
    self.ranges = ranges
    lateRecords = late
  }
}
