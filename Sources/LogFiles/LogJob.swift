internal import Compression
internal import Logs
internal import Timing
internal import Voicemail

/// A file, or a piece of one, for one worker.
struct LogJob {
  struct Result {
    var sink: LogSink
    var outcome: LogScan.Outcome
  }

  let path: String
  let range: Range<Int>?
  let format: LogFormat
  /// The day on which the file was last changed.
  let changed: CivilDate
  /// The newest record before the piece, where it has older ones.
  var newest: Instant?
  /// Of a file that is known: the rest must be of the same.
  var expected: FileIdentity?
  /// What the text before the piece must be, where it is packed.
  var content: String?
  /// Only calls are wanted; so many lines stand before the piece.
  var linesBefore: Int?

  /// Cuts a file in pieces, from `start` on, when it is long and its lines stand alone.
  static func plan(
    _ path: String, _ look: LogLook, _ format: LogFormat, from start: Int = 0, piece: Int
  ) -> [LogJob] {
    func job(_ range: Range<Int>?) -> LogJob {
      LogJob(path: path, range: range, format: format, changed: look.changed)
    }
    guard !look.isPacked, format.linesStandAlone, look.size - start > piece else {
      return [job(start > 0 ? start..<Int.max : nil)]
    }
    return stride(from: start, to: look.size, by: piece).map { start in
      // What is written while we read belongs to the last.
      job(start..<(start + piece < look.size ? start + piece : Int.max))
    }
  }

  func run(_ settings: LogSettings) -> Result {
    var sink = LogSink(file: path, source: format.source, newest: newest)
    var parser = format.parser(changed: changed, settings: settings)
    let outcome = LogScan(
      path: path, range: range, format: format, expected: expected, content: content
    ).run(&parser, into: &sink)
    return Result(sink: sink, outcome: outcome)
  }
}
