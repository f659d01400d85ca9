internal import Timing

/// The part of a `full` log line before its message:
/// `[2026-11-23 08:12:05] VERBOSE[2871][C-0000002a] pbx.c: `.
struct FullLogHead {
  /// Between the first brackets.
  var time = 0..<0
  /// The call's number, else the thread's: what keeps the lines of a call together.
  var call = 0..<0
  /// `pbx.c`.
  var file = 0..<0
  var message = 0

  /// Nil when the line does not begin so; then it goes on with an earlier message.
  init?(_ line: Span<UInt8>) {
    guard line.count > 12, line[0] == Byte.openBracket,
      let close = line.index(of: Byte.closeBracket, from: 1, before: min(line.count, 48)),
      close + 2 < line.count, line[close + 1] == Byte.space
    else { return nil }
    time = 1..<close
    var position = close + 2
    let word = position
    while position < line.count, line[position] >= 65, line[position] <= 90 { position += 1 }
    guard position > word, position < line.count, line[position] == Byte.openBracket else {
      return nil
    }
    while position < line.count, line[position] == Byte.openBracket {
      let start = position + 1
      guard
        let close = line.index(
          of: Byte.closeBracket, from: start, before: min(line.count, start + 24))
      else { return nil }
      call = start..<close
      position = close + 1
    }
    guard position < line.count, line[position] == Byte.space else { return nil }
    position += 1
    let start = position
    while position < line.count, line[position] != Byte.colon {
      if line[position] == Byte.space || position - start > 48 { return nil }
      position += 1
    }
    file = start..<position
    message = messageStart(line, after: position)
  }

  /// Older versions write `app.c:123 function: ` and `    -- ` before a verbose message.
  private func messageStart(_ line: Span<UInt8>, after colon: Int) -> Int {
    var position = colon + 1
    if position < line.count, line[position].digit != nil {
      let end = min(line.count, position + 80)
      position = (line.index(of: Byte.colon, from: position, before: end) ?? position) + 1
    }
    return FullLogHead.skipMarks(line, from: position)
  }

  static func skipMarks(_ line: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < line.count, line[position] == Byte.space { position += 1 }
    if position + 2 < line.count, line[position] == Byte.dash || line[position] == 62,
      line[position + 1] == line[position], line[position + 2] == Byte.space
    {
      position += 3
      while position < line.count, line[position] == Byte.space { position += 1 }
    }
    return position
  }
}
