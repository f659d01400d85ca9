package import Voicemail

extension AccessSource {
  /// Which kind of log the first lines look like; nil when they are none of those that can be told
  /// apart by themselves (reports with headings cannot).
  package static func detected(in bytes: Span<UInt8>) -> AccessSource? {
    var votes: [AccessSource: Int] = [:]
    var start = 0
    var lines = 0
    while start < bytes.count, lines < 50 {
      // The last may be cut.
      guard let end = bytes.index(of: 10, from: start, before: bytes.count) else { break }
      if let vote = kind(of: bytes.extracting(start..<end)) { votes[vote, default: 0] += 1 }
      lines += 1
      start = end + 1
    }
    let best = votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    guard let best, best.value * 3 >= lines else { return nil }
    return best.key
  }

  private static func kind(of line: Span<UInt8>) -> AccessSource? {
    if line.count > 12, line[0] == UInt8(ascii: "{"),
      line.firstRange(of: Array("\"logmsg\"".utf8), from: 0, before: line.count) != nil
    {
      return .fullLog
    }
    if FullLogHead(line) != nil { return .fullLog }
    if line.holds(Array("Event: ".utf8), at: 0) { return .managerEvents }
    if line.holds(Array("Privilege: ".utf8), at: 0) { return .managerEvents }
    for start in ["Event-", "VM-", "Core-UUID", "FreeSWITCH-"]
    where line.holds(Array(start.utf8), at: 0) {
      return .freeswitchEvents
    }
    var reader = FieldReader()
    reader.read(line)
    if (5...6).contains(reader.fields.count), epoch(line, line.trimmed(reader[0])) != nil {
      return .externnotify
    }
    if reader.fields.count >= 14 {
      let type = line.text(reader[0].count <= 32 ? reader[0] : 0..<0)
      let isEvent =
        type.contains("_") && type.utf8.allSatisfy { $0 >= 65 && $0 <= 90 || $0 == 95 }
        || type == "HANGUP" || type == "ANSWER"
      return isEvent ? .cel : .cdr
    }
    return nil
  }
}
