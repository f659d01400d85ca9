/// Reads one kind of log, a line at a time.
package protocol LineParser: Sendable {
  /// Reads a line, which comes without its end and is never empty; `number` is from 1.
  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink)

  /// An empty line, which ends a block in some kinds.
  mutating func readBlank(into sink: inout LogSink)

  /// The end of the file. A record that is not complete is left out.
  mutating func finish(into sink: inout LogSink)
}

extension LineParser {
  package mutating func readBlank(into sink: inout LogSink) {}
  package mutating func finish(into sink: inout LogSink) {}
}
