internal import Compression
internal import Logs
internal import Timing
internal import Voicemail

/// A file, or a piece of one, for one worker.
struct LogJob {
  struct Result {
    var sink: LogSink
    var fault: LogFileFault.Kind?
  }

  let path: String
  let range: Range<Int>?
  let format: LogFormat
  /// The day on which the file was last changed.
  let changed: CivilDate

  var isFirst: Bool { (range?.lowerBound ?? 0) == 0 }

  /// Looks at a file, and cuts it in pieces when it is long and its lines stand alone.
  static func plan(
    _ path: String, _ format: LogFormat, piece: Int
  ) throws(LogFileFault) -> [LogJob] {
    let fault = { (kind: LogFileFault.Kind) in
      LogFileFault(file: path, source: format.source, kind: kind)
    }
    let look: Look
    do throws(InputError) { look = try Look(path) } catch { throw fault(.input(error)) }
    if let found = look.found, found != format.source, !format.mayEndWithoutLineEnd {
      throw fault(.otherFormat(found))
    }
    guard !look.isPacked, format.linesStandAlone, look.size > piece else {
      return [LogJob(path: path, range: nil, format: format, changed: look.changed)]
    }
    return stride(from: 0, to: look.size, by: piece).map { start in
      // What is written while we read belongs to the last.
      let end = start + piece < look.size ? start + piece : Int.max
      return LogJob(path: path, range: start..<end, format: format, changed: look.changed)
    }
  }

  func run(_ settings: LogSettings) -> Result {
    var sink = LogSink(file: path, source: format.source)
    var parser = format.parser(changed: changed, settings: settings)
    let fault = LogScan(path: path, range: range, format: format).run(&parser, into: &sink)
    return Result(sink: sink, fault: fault)
  }
}

/// A first look at a file.
private struct Look {
  let isPacked: Bool
  /// In bytes.
  let size: Int
  let changed: CivilDate
  /// What the first lines look like.
  let found: AccessSource?

  init(_ path: String) throws(InputError) {
    var stream = try ByteStream(path: path)
    var head = [UInt8](repeating: 0, count: 64 << 10)
    var filled = 0
    while filled < head.count {
      // Damage is found, and told, when the whole file is read.
      guard let count = try? stream.read(into: &head, at: filled, room: head.count - filled),
        count > 0
      else { break }
      filled += count
    }
    isPacked = stream.isPacked
    size = stream.size
    changed = CivilTime(utc: Instant(stream.changed)).date
    found = AccessSource.detected(in: head.span.extracting(0..<filled))
  }
}
