import Foundation

/// Makes a log of invented calls: the same for the same seed. About one call in fifty listens.
struct LogMaker {
  enum Kind: String, CaseIterable {
    case callRecords = "CDR"
    case channelEvents = "CEL"
    case fullLog = "full log"
  }

  let kind: Kind
  private var state: UInt64
  private var bytes: [UInt8] = []
  /// Seconds since the beginning of 2026.
  private var time = 0

  init(kind: Kind, seed: UInt64) {
    self.kind = kind
    state = seed | 1
  }

  /// Writes so many lines to a new file. Returns its size in bytes.
  consuming func write(lines: Int, to path: String) throws -> Int {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw CocoaError(.fileWriteUnknown)
    }
    var size = 0
    var left = lines
    bytes.reserveCapacity(5 << 20)
    while left > 0 {
      // A year holds the log, however long it is.
      time += random(below: 2) == 0 ? 1 : max(1, 40_000_000 / lines)
      left -= appendLine()
      if bytes.count > 4 << 20 || left <= 0 {
        try handle.write(contentsOf: Data(bytes))
        size += bytes.count
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try handle.close()
    return size
  }

  private mutating func appendLine() -> Int {
    let isVisit = random(below: 50) == 0
    let box = 10_000 + random(below: 10_000)
    let citizen = 40_000_000 + random(below: 9_999_999)
    let from = isVisit ? box : citizen
    let application = isVisit ? "VoiceMailMain" : "Dial"
    let data = isVisit ? "\(box)@default,s" : "PJSIP/\(box)/sip:\(box)@10.1.2.3:5060,20,tr"
    switch kind {
    case .callRecords:
      let seconds = random(below: 180)
      append(
        "\"\",\"\(from)\",\"\(isVisit ? "*97" : "\(box)")\",\"from-internal\",\"\"\"Borger\"\" <")
      append(
        "\(from)>\",\"PJSIP/\(isVisit ? "\(box)" : "trunk")-0000\(box)\",\"\",\"\(application)\",")
      append("\"\(data)\",")
      for later in [0, 2, seconds + 2] {
        append("\"")
        appendClock(time + later)
        append("\",")
      }
      append(
        "\(seconds + 2),\(seconds),\"ANSWERED\",\"DOCUMENTATION\",\"17\(time).\(citizen)\",\"\"\n")
    case .channelEvents:
      append("\"\(random(below: 2) == 0 ? "APP_START" : "CHAN_START")\",\"\(1_767_222_000 + time).")
      append("123456\",\"Borger\",\"\(from)\",\"\(from)\",\"\",\"*97\",\"*97\",\"from-internal\",")
      append("\"PJSIP/\(isVisit ? "\(box)" : "trunk")-0000\(box)\",\"\(application)\",\"\(data)\",")
      append("\"3\",\"\",\"17\(time).\(citizen)\",\"17\(time).\(citizen)\",\"\",\"\",\"\",\"\"\n")
    case .fullLog:
      append("[")
      appendClock(time)
      append("] VERBOSE[2871][C-\(citizen)] pbx.c: Executing [\(box)@from-internal:8] ")
      append("\(application)(\"PJSIP/\(box)-0000002a\", \"\(data)\") in new stack\n")
    }
    return 1
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// `2026-03-07 08:12:05`; months of 28 days are months enough here.
  private mutating func appendClock(_ seconds: Int) {
    let day = seconds / 86_400 % 336
    append("2026-")
    appendTwo(day / 28 + 1, "-")
    appendTwo(day % 28 + 1, " ")
    appendTwo(seconds / 3600 % 24, ":")
    appendTwo(seconds / 60 % 60, ":")
    appendTwo(seconds % 60, "")
  }

  private mutating func appendTwo(_ number: Int, _ end: String) {
    bytes.append(UInt8(48 + number / 10))
    bytes.append(UInt8(48 + number % 10))
    append(end)
  }

  /// xorshift64*.
  private mutating func random(below end: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % end
  }
}
