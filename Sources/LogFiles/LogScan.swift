internal import Compression
internal import Logs
internal import Voicemail

/// Goes through one file, or a piece of it, line by line; memory does not depend on its length.
struct LogScan {
  /// Bytes of a line that is still read. Asterisk writes at most a few thousand.
  static let longestLine = 64 << 10
  private static let chunk = 1 << 20

  let path: String
  /// The lines that begin in it; nil is the whole file.
  let range: Range<Int>?
  let format: LogFormat
  /// Where the file that is meant may have been renamed meanwhile.
  var expected: FileIdentity?
  /// What the text before `range` must be, where it is packed.
  var content: String?

  /// What a scan came to.
  struct Outcome {
    /// What stopped it before the end, if anything did.
    var fault: LogFileFault.Kind?
    /// Where the file can be read on another time; nil where it cannot.
    var mark: LogMark?
    /// It is another file than was expected, or other text.
    var isChanged = false
  }

  func run(_ parser: inout any LineParser, into sink: inout LogSink) -> Outcome {
    do throws(InputError) {
      let start = range?.lowerBound ?? 0
      // One byte earlier, to see whether a line begins where the piece does.
      let first = max(0, start - 1)
      var stream = try ByteStream(path: path, range: range == nil ? nil : first..<Int.max)
      if let expected, stream.identity != expected { return Outcome(isChanged: true) }
      var state = State(offset: first, isSkipping: start > 0)
      if stream.isPacked {
        guard try pass(&stream, to: start) else { return Outcome(isChanged: true) }
        state = State(offset: start, isSkipping: false)
      }
      if format.restartsAtBlankLines { state.mark = sink.mark(at: start) }
      let fault = try lines(of: &stream, &state, &parser, &sink)
      parser.finish(into: &sink)
      sink.flush()
      return Outcome(fault: fault, mark: fault == nil ? state.mark : nil)
    } catch {
      sink.flush()
      return Outcome(fault: LogFileFault.Kind(error))
    }
  }

  /// Goes through packed text that was read another time. False when it is not that text.
  private func pass(_ stream: inout ByteStream, to start: Int) throws(InputError) -> Bool {
    guard start > 0, let content else { return start == 0 }
    var check = ContentCheck.Passing(count: start)
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    while check.passed < start {
      if Task.isCancelled { return false }
      let count = try stream.read(
        into: &buffer, at: 0, room: min(Self.chunk, start - check.passed))
      guard count > 0 else { return false }
      check.take(buffer, count)
    }
    return check.digest == content
  }

  /// Where the scan is.
  private struct State {
    /// Of the first byte in the buffer, in the unpacked text.
    var offset: Int
    var line = 0
    /// In the middle of a line that is too long, or begins before the piece.
    var isSkipping: Bool
    /// The last place from which the file can be read on.
    var mark: LogMark?
  }

  private func lines(
    of stream: inout ByteStream, _ state: inout State, _ parser: inout any LineParser,
    _ sink: inout LogSink
  ) throws(InputError) -> LogFileFault.Kind? {
    let chunk = min(Self.chunk, max(Self.longestLine, range?.count ?? .max))
    var buffer = [UInt8](repeating: 0, count: chunk + Self.longestLine + 2)
    var filled = 0
    while true {
      if Task.isCancelled { return .cancelled }
      let count = try stream.read(into: &buffer, at: filled, room: chunk)
      if count == 0 { break }
      filled += count
      let place = take(linesOf: buffer.span.extracting(0..<filled), &state, &parser, &sink)
      guard let start = place else { return nil }
      // What is left begins the next line.
      let rest = filled - start
      if rest > Self.longestLine {
        if !state.isSkipping, state.offset + start >= range?.upperBound ?? .max { return nil }
        skip(&state, from: state.offset + start, &sink)
        state.offset += filled
        filled = 0
        // No line begins in the rest of the piece.
        if state.offset >= range?.upperBound ?? .max { return nil }
      } else {
        state.offset += start
        filled = rest
        if start > 0, rest > 0 {
          let tail = Array(buffer[start..<start + rest])
          buffer.replaceSubrange(0..<rest, with: tail)
        }
      }
    }
    if !state.isSkipping, !format.restartsAtBlankLines {
      state.mark = sink.mark(at: state.offset)
    }
    if filled > 0, !state.isSkipping, state.offset < range?.upperBound ?? .max {
      sink.lineStart = state.offset
      takeLast(buffer, filled, state.line + 1, &parser, &sink)
    }
    return nil
  }

  /// Where the last line begins, which has no end yet; nil after the last line of the piece.
  private func take(
    linesOf bytes: Span<UInt8>, _ state: inout State, _ parser: inout any LineParser,
    _ sink: inout LogSink
  ) -> Int? {
    let last = range?.upperBound ?? .max
    var start = 0
    while let end = LineEnds.next(in: bytes, from: start) {
      if state.isSkipping {
        state.isSkipping = false
      } else {
        if state.offset + start >= last { return nil }
        state.line += 1
        sink.lineStart = state.offset + start
        take(bytes, start..<end, state.line, &parser, &sink)
        let isBlank = start == end || end == start + 1 && bytes[start] == 13
        if isBlank, format.restartsAtBlankLines {
          state.mark = sink.mark(at: state.offset + end + 1)
        }
      }
      start = end + 1
    }
    return start
  }

  private func skip(_ state: inout State, from start: Int, _ sink: inout LogSink) {
    guard !state.isSkipping else { return }
    if !format.restartsAtBlankLines { state.mark = sink.mark(at: start) }
    state.line += 1
    sink.facts.lines += 1
    sink.facts.fault(.tooLong, line: state.line)
    state.isSkipping = true
  }

  private func take(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ number: Int, _ parser: inout any LineParser,
    _ sink: inout LogSink
  ) {
    var end = range.upperBound
    if end > range.lowerBound, bytes[end - 1] == 13 { end -= 1 }
    if end == range.lowerBound {
      sink.facts.blankLines += 1
      parser.readBlank(into: &sink)
    } else if end - range.lowerBound > Self.longestLine {
      sink.facts.lines += 1
      sink.facts.fault(.tooLong, line: number)
    } else {
      sink.facts.lines += 1
      parser.read(bytes.extracting(range.lowerBound..<end), number: number, into: &sink)
    }
  }

  /// A line without an end may be half a line: of a log it is not read, as half a number is a
  /// number too.
  private func takeLast(
    _ buffer: [UInt8], _ count: Int, _ number: Int, _ parser: inout any LineParser,
    _ sink: inout LogSink
  ) {
    if format.mayEndWithoutLineEnd {
      take(buffer.span, 0..<count, number, &parser, &sink)
    } else {
      sink.facts.lines += 1
      sink.facts.fault(.torn, line: number)
    }
    sink.facts.endsInMidLine = true
  }
}
