internal import Timing
internal import Voicemail

/// Reads Asterisk's `full` log: the default formatter, with a year or without, and the JSON one.
struct FullLogParser: LineParser {
  private var clock: LogClock
  private let undated: UndatedTime?
  private let message: FullLogMessage
  private var json = JSONLogLine()

  /// `latest` is the day on which the file was last changed; nil when nobody knows, and
  ///   then lines without a year cannot be read.
  init(latest: CivilDate?, settings: LogSettings) {
    clock = LogClock(zone: settings.zone)
    undated = latest.map { UndatedTime(latest: $0) }
    message = FullLogMessage(numbers: settings.numbers)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    if line[0] == UInt8(ascii: "{") {
      readJSON(line, number, &sink)
      return
    }
    guard let head = FullLogHead(line) else {
      // A message of several lines goes on without a head.
      if line[0] == Byte.openBracket { sink.facts.fault(.shape, line: number) }
      return
    }
    let time = moment(line, head.time, &sink)
    guard sink.saw(time, line: number), let time else { return }
    message.read(
      line, file: head.file, from: head.message, at: time, call: line.fingerprint(head.call),
      number: number, into: &sink)
  }

  private mutating func readJSON(_ line: Span<UInt8>, _ number: Int, _ sink: inout LogSink) {
    guard json.read(line) else {
      sink.facts.fault(.shape, line: number)
      return
    }
    // The parts stand in one array, so that they are read as a line is.
    let parts = json.parts
    let time = moment(parts.span, json.time, &sink)
    guard sink.saw(time, line: number), let time else { return }
    message.read(
      parts.span, file: json.file, from: FullLogHead.skipMarks(parts.span, from: json.message),
      at: time, call: parts.span.fingerprint(json.call), number: number, into: &sink)
  }

  private mutating func moment(
    _ line: Span<UInt8>, _ range: Range<Int>, _ sink: inout LogSink
  ) -> LogTime? {
    if let time = clock.read(line, at: range.lowerBound, before: range.upperBound) { return time }
    guard let time = undated?.read(line, range) else { return nil }
    sink.facts.yearIsInferred = true
    return clock.meaning(of: time)
  }
}
