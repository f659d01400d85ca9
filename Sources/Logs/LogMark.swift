package import Timing
package import Voicemail

/// A place in a log from which it can be read on, as if it had never been left: a line begins there,
/// and the parser carries nothing over from before.
package struct LogMark: Sendable, Hashable {
  /// In bytes of the unpacked text.
  package let offset: Int
  /// All that was known there.
  package let facts: LogFacts
  package let lacksZone: Bool
  /// How many there were.
  package let observations: Int
  package let signs: Int
  package let callBlocks: Int
  package let revisits: Int
}

extension LogSink {
  /// To be called where a line begins.
  package mutating func mark(at offset: Int) -> LogMark {
    flush()
    return LogMark(
      offset: offset, facts: facts, lacksZone: lacksZone, observations: observations.count,
      signs: signs.count, callBlocks: callBlocks.count, revisits: revisits.count)
  }
}

extension LogMark {
  /// The same place, seen from the beginning of the file, when `sink` has what stands before the
  /// piece that it is a mark of.
  package func moved(behind sink: LogSink) -> LogMark {
    var before = sink.facts
    before.append(facts)
    return LogMark(
      offset: offset, facts: before, lacksZone: lacksZone || sink.lacksZone,
      observations: observations + sink.observations.count, signs: signs + sink.signs.count,
      callBlocks: callBlocks + sink.callBlocks.count, revisits: revisits + sink.revisits.count)
  }
}

/// A stretch of a log with calls in it. Calls themselves are not kept from run to run, as they have
/// callers' numbers; where they stand is.
package struct CallBlock: Sendable, Hashable {
  /// Where its first line begins.
  package let start: Int
  package let linesBefore: Int
  /// When its calls began, the first and the last.
  package private(set) var earliest: Instant
  package private(set) var latest: Instant

  init(start: Int, linesBefore: Int, began: Instant) {
    self.init(start: start, linesBefore: linesBefore, earliest: began, latest: began)
  }

  init(start: Int, linesBefore: Int, earliest: Instant, latest: Instant) {
    self.start = start
    self.linesBefore = linesBefore
    self.earliest = earliest
    self.latest = latest
  }

  mutating func take(_ began: Instant) {
    if began < earliest { earliest = began }
    if began > latest { latest = began }
  }

  func moved(byLines lines: Int) -> CallBlock {
    CallBlock(
      start: start, linesBefore: linesBefore + lines, earliest: earliest, latest: latest)
  }
}

/// An observation to be made again when other numbers are known than when it was made.
package struct Revisit: Sendable, Hashable {
  /// Which, from 0.
  package let observation: Int
  /// Where its line begins, in bytes of the unpacked text.
  package let start: Int
}
