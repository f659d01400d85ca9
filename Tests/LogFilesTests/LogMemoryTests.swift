import Calls
import Foundation
import LogFiles
import Logs
import TestSupport
import Testing
import Timing
import Voicemail

/// A kind of log, and how its lines are spelled.
private struct Kind: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let format: LogFormat
  var sample: LogFormat?
  var spelling: @Sendable (String) -> String = { $0 }

  static let all: [Kind] = [
    Kind(testDescription: "CDR", format: .callRecords(isUTC: false)),
    Kind(testDescription: "CEL", format: .channelEvents()),
    Kind(testDescription: "full", format: .fullLog()),
    Kind(
      testDescription: "full, undated", format: .fullLog(),
      spelling: { "[Nov " + $0.dropFirst("[2026-11-".count) }),
    Kind(testDescription: "externnotify", format: .externnotify),
    Kind(
      testDescription: "AMI", format: .managerEvents, sample: .externnotify,
      spelling: { line in
        let fields = line.split(separator: ",")
        return "Event: MessageWaiting\r\nTimestamp: \(fields[0]).123456\r\n"
          + "Mailbox: \(fields[2])@default\r\nNew: \(fields[3])\r\nOld: \(fields[4])\r\n"
          + "Channel: PJSIP/\(fields[2])-1\r\n\r\n"
      }),
    Kind(
      testDescription: "FreeSWITCH", format: .freeswitchEvents, sample: .externnotify,
      spelling: { line in
        let fields = line.split(separator: ",")
        return "Event-Subclass: vm%3A%3Amaintenance\nEvent-Date-Timestamp: \(fields[0])123456\n"
          + "VM-Action: authentication\nVM-Auth-Result: \(fields[3] == "0" ? "success" : "fail")\n"
          + "VM-User: \(fields[2])\nVM-Domain: default\n\n"
      }),
  ]
}

private func settings(_ known: Set<String>, callsSince: Instant?) -> LogSettings {
  var settings = LogSettings(
    zone: .utc, numbers: InternalNumbers(known: known),
    callNumbers: NumberReader(NumberPlan(), known: known), callsSince: callsSince)
  settings.callDistance = 900
  return settings
}

@Suite struct LogMemoryTests {
  @Test("what is remembered and what is read anew come to the same, whatever becomes of the log")
  func equalsAFullReading() async throws {
    for (number, kind) in Kind.all.enumerated() {
      let seed = UInt64(number + 3)
      var random = Random(seed: seed)
      let life = try LogLife(
        seed: seed, format: kind.sample ?? kind.format, spelling: kind.spelling)
      let memory = TestMemory()
      var known: Set<String> = ["4501", "4502"]
      var since: Instant?
      for _ in 0..<30 {
        var steps: [LogLife.Step] = []
        for _ in 0..<(1 + random.below(2)) {
          steps.append(LogLife.Step.allCases[random.below(LogLife.Step.allCases.count)])
        }
        for step in steps { try life.take(step) }
        if random.below(4) == 0 { known.formSymmetricDifference(["\(4500 + random.below(20))"]) }
        if random.below(3) == 0 { since = Instant(1_795_417_924 + Int64(random.below(200_000))) }
        let settings = settings(known, callsSince: since)
        let series = [LogSeries(paths: life.paths, format: kind.format)]
        let piece = [1 << 20, 3000][random.below(2)]
        let full = try await LogReader(settings: settings).read(series)
        let remembered = try await LogReader(settings: settings, piece: piece, memory: memory)
          .read(series)
        #expect(remembered == full, "\(kind.testDescription) after \(steps)")
        _ = memory.finish()
      }
    }
  }

  @Test("only what is new is read: of a grown, a renamed, a copied and a packed file")
  func readsOnlyWhatIsNew() async throws {
    for kind in Kind.all {
      let life = try LogLife(seed: 5, format: kind.sample ?? kind.format, spelling: kind.spelling)
      let memory = TestMemory()
      func read() async throws -> (read: Int, confirmed: Int) {
        // Calls of long ago are not asked for.
        let reader = LogReader(
          settings: settings([], callsSince: Instant(2_000_000_000)), memory: memory)
        _ = try await reader.read([LogSeries(paths: life.paths, format: kind.format)])
        return memory.finish()
      }
      func size() throws -> Int { try life.folder.bytes("log").count }

      #expect(try await read() == (try size(), 0), "\(kind.testDescription)")
      #expect(try await read() == (0, 1))
      let before = try size()
      try life.take(.grow)
      #expect(try await read() == (try size() - before, 0))
      try life.take(.rotate)
      try life.take(.grow)
      #expect(try await read() == (try size(), 1))
      try life.take(.copyAndTruncate)
      try life.take(.growALittle)
      #expect(try await read() == (try size(), 2))
      try life.take(.pack)
      // Unpacked once, to see that it is the same; then known as it is.
      _ = try await read()
      #expect(try await read() == (0, 3))
      try life.take(.change)
      #expect(try await read() == (try size(), 2))
    }
  }

  @Test("a log of another zone, other columns or another house is read anew")
  func settingsDecide() async throws {
    let life = try LogLife(seed: 6, format: .callRecords(isUTC: false))
    let memory = TestMemory()
    var zone = LogSettings(zone: .utc)
    var confirmed: [Int] = []
    func read(_ format: LogFormat, _ settings: LogSettings) async throws {
      _ = try await LogReader(settings: settings, memory: memory)
        .read([LogSeries(paths: life.paths, format: format)])
      confirmed.append(memory.finish().confirmed)
    }
    try await read(.callRecords(isUTC: false), zone)
    try await read(.callRecords(isUTC: true), zone)
    try await read(.callRecords(isUTC: true), zone)
    zone.zone = try TimeZoneRules(named: "Europe/Copenhagen")
    try await read(.callRecords(isUTC: true), zone)
    zone.accessNumbers.own = ["*99"]
    try await read(.callRecords(isUTC: true), zone)
    // A colleague with a short number changes nothing, one with a long number may.
    zone.numbers.known = ["4599"]
    try await read(.callRecords(isUTC: true), zone)
    zone.numbers.known = ["43684599"]
    try await read(.callRecords(isUTC: true), zone)
    #expect(confirmed == [0, 0, 1, 0, 0, 1, 0])
  }

  @Test("nothing kept has a caller's number or a PIN; what is damaged is read anew")
  func keepsNoNumbers() async throws {
    let folder = try TemporaryFolder()
    let call = { (from: String, to: String, app: String) in
      "\"\",\"\(from)\",\"\(to)\",\"ctx\",\"<\(from)>\",\"PJSIP/\(from)-1\",\"\",\"\(app)\",\"4512\","
        + "\"2026-11-23 08:00:00\",\"\",\"2026-11-23 08:00:09\",9,9,\"ANSWERED\",\"D\",\"1.1\",\"\"\n"
    }
    let cdr = try folder.write(
      Array((call("40506070", "4512", "Dial") + call("40506071", "*97", "VoiceMailMain")).utf8),
      as: "cdr")
    let full = try folder.write(
      Array(
        ("[2026-11-23 08:00:00] NOTICE[1][C-1] app_voicemail.c: Incorrect password '4711' for user "
          + "'8899' (context = default)\n").utf8), as: "full")
    let memory = TestMemory()
    let series = [
      LogSeries(paths: [cdr], format: .callRecords(isUTC: false)),
      LogSeries(paths: [full], format: .fullLog()),
    ]
    let reader = LogReader(settings: settings(["4512"], callsSince: nil), memory: memory)
    let reading = try await reader.read(series)
    #expect(reading.calls.count == 2 && reading.events.count == 1)
    #expect(memory.kept.contains("4512"))
    for secret in ["4050607", "4711", "8899"] { #expect(!memory.kept.contains(secret)) }
    #expect(try await reader.read(series) == reading)
    _ = memory.finish()

    var random = Random(seed: 8)
    for _ in 0..<200 {
      memory.damage { bytes in
        guard !bytes.isEmpty else { return }
        switch random.below(3) {
        case 0: bytes.removeLast(1 + random.below(bytes.count))
        case 1: bytes[random.below(bytes.count)] = UInt8(random.below(256))
        default: bytes.append(UInt8(random.below(256)))
        }
      }
      #expect(try await reader.read(series) == reading)
      _ = memory.finish()
    }
  }
}
