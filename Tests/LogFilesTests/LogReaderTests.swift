import Calls
import Compression
import Foundation
import LogFiles
import Logs
import TestSupport
import Testing
import Timing
import Voicemail

private let settings = LogSettings(zone: .utc)
private let formats: [LogFormat] = [
  .callRecords(isUTC: false), .channelEvents(), .fullLog(), .externnotify,
]

/// What must not depend on how a log is cut, packed or copied.
private struct Outcome: Hashable {
  let mailbox: MailboxID?
  let caller: String?
  let at: Instant
  let evidence: Evidence
  let duration: Int?

  init(_ event: AccessEvent) {
    mailbox = event.mailbox
    caller = event.caller
    at = event.at
    evidence = event.evidence
    duration = event.duration
  }
}

private func outcomes(
  _ paths: [String], _ format: LogFormat, piece: Int = 1 << 20
) async throws -> Set<Outcome> {
  let reading = try await LogReader(settings: settings, piece: piece)
    .read([LogSeries(paths: paths, format: format)])
  return Set(reading.events.map(Outcome.init))
}

private func packed(_ bytes: [UInt8], _ folder: TemporaryFolder) throws -> [UInt8] {
  let path = try folder.write(bytes, as: "plain")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["gzip", "-c", path]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  return Array(data)
}

@Suite struct LogReaderTests {
  @Test(arguments: formats)
  func cuttingPackingAndCopyingChangesNothing(_ format: LogFormat) async throws {
    var random = Random(seed: 11)
    let lines = SampleLog(seed: 4, format: format).lines(400)
    let whole = Array(lines.joined().utf8)
    let folder = try TemporaryFolder()
    let expected = try await outcomes([folder.write(whole, as: "log")], format)
    #expect(expected.count > 20)

    // Pieces of every length, also within lines.
    for piece in [997, 5000, whole.count - 1] {
      #expect(try await outcomes([folder.path("log")], format, piece: piece) == expected)
    }
    // Rotations, some packed, in any order, one of them twice and a copy of some lines.
    for round in 0..<4 {
      var paths: [String] = []
      var start = 0
      while start < lines.count {
        let end = min(lines.count, start + 1 + random.below(150))
        let part = Array(lines[start..<end].joined().utf8)
        let name = "log.\(round).\(paths.count)"
        let isPacked = random.below(2) == 0
        paths.append(try folder.write(isPacked ? packed(part, folder) : part, as: name))
        start = end
      }
      let some = lines.filter { _ in random.below(3) == 0 }.shuffled(using: &random)
      paths.append(try folder.write(Array(some.joined().utf8), as: "copy.\(round)"))
      paths.append(paths[0])
      #expect(try await outcomes(paths.shuffled(using: &random), format) == expected)
    }
  }

  @Test(arguments: formats)
  func cuttingTheEndLosesOnlyTheCutLine(_ format: LogFormat) async throws {
    let lines = SampleLog(seed: 5, format: format).lines(60)
    let whole = Array(lines.joined().utf8)
    let folder = try TemporaryFolder()
    var random = Random(seed: 3)
    for _ in 0..<60 {
      let end = random.below(whole.count)
      let bytes = Array(whole[..<end])
      let complete = bytes.lastIndex(of: 10).map { Array(bytes[...$0]) } ?? []
      let cut = try folder.write(bytes, as: "cut")
      let clean = try folder.write(complete, as: "clean")
      #expect(try await outcomes([cut], format) == outcomes([clean], format))
    }
  }

  @Test func tellsWhatItCouldNotRead() async throws {
    let folder = try TemporaryFolder()
    let lines = SampleLog(seed: 5, format: .externnotify).lines(50)
    let good = try folder.write(Array(lines.joined().utf8), as: "good")
    let whole = try packed(Array(lines.joined().utf8), folder)
    let short = try folder.write(Array(whole.dropLast(40)), as: "short.gz")
    var bad = whole
    bad[whole.count / 2] ^= 0x55
    bad[whole.count / 2 + 1] ^= 0x55
    let damaged = try folder.write(bad, as: "damaged.gz")
    let other = try folder.write(
      Array(SampleLog(seed: 5, format: .channelEvents()).lines(9).joined().utf8), as: "cel")
    let missing = folder.path("missing")
    let paths = [missing, folder.url.path, other, short, damaged, good]
    let reading = try await LogReader(settings: settings)
      .read([LogSeries(paths: paths, format: .externnotify)])
    let kinds = Dictionary(uniqueKeysWithValues: reading.faults.map { ($0.file, $0.kind) })
    #expect(kinds.count == 5)
    #expect(kinds[missing] == .input(.cannotOpen(code: ENOENT)))
    #expect(kinds[folder.url.path] == .input(.notAFile))
    #expect(kinds[other] == .otherFormat(.cel))
    #expect(kinds[short] == .input(.gzip(.truncated)))
    if case .input(.gzip(.damaged)) = kinds[damaged] {} else { Issue.record("\(kinds)") }
    #expect(try await Set(reading.events.map(Outcome.init)) == outcomes([good], .externnotify))
  }

  @Test func aTornLineAndALongOneAreTold() async throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: 3_000_000)
    let text =
      "1795417900,default,4512,1,0,0\n\(long)\n1795417924,default,4512,0,1,0\r\n17954180"
    let path = try folder.write(Array(text.utf8), as: "log")
    for piece in [1 << 20, 1 << 24, 90_000] {
      let reading = try await LogReader(settings: settings, piece: piece)
        .read([LogSeries(paths: [path], format: .externnotify)])
      #expect(reading.events.map(\.evidence) == [.played])
      #expect(reading.events.first?.place == SourcePlace(file: path, line: 3))
      let facts = try #require(reading.facts.first)
      #expect(facts.lines == 4)
      #expect(facts.endsInMidLine)
      #expect(facts.faults == [LogFault(.tooLong, line: 2), LogFault(.torn, line: 4)])
    }
  }

  @Test func aLocalTimeNeedsAZone() async {
    let series = LogSeries(paths: [], format: .fullLog())
    await #expect(throws: LogReaderError.zoneMissing(.fullLog)) {
      try await LogReader(settings: LogSettings()).read([series])
    }
  }

  @Test func severalGzipMembersAreOneLog() async throws {
    let folder = try TemporaryFolder()
    let lines = SampleLog(seed: 8, format: .externnotify).lines(40)
    let plain = try folder.write(Array(lines.joined().utf8), as: "plain.log")
    // The members part in the middle of a line; zeros follow.
    let whole = Array(lines.joined().utf8)
    let first = try packed(Array(whole[..<777]), folder)
    let members = try first + packed(Array(whole[777...]), folder) + [0, 0, 0, 0]
    let path = try folder.write(members, as: "members")
    #expect(try await outcomes([path], .externnotify) == outcomes([plain], .externnotify))
  }

  @Test func rulesOfAZoneByItsName() throws {
    let rules = try TimeZoneRules(named: "Europe/Copenhagen")
    #expect(rules.offset(at: Instant(1_792_889_999)) == 7200)
    #expect(rules.offset(at: Instant(1_792_890_000)) == 3600)
    #expect(rules.changes.count > 110)
    #expect(throws: UnknownTimeZone(name: "Europe/Copenhagn")) {
      try TimeZoneRules(named: "Europe/Copenhagn")
    }
  }

  @Test(arguments: [
    ("full*", ["full", "full.1", "full.2.gz"]), ("full.?", ["full.1"]), ("*.gz", ["full.2.gz"]),
    ("full", ["full"]), ("none*", []), ("gone", ["gone"]), ("*/in*", ["sub/inner"]),
  ])
  func findsFiles(_ pattern: String, _ expected: [String]) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("sub"), withIntermediateDirectories: false)
    for name in ["full", "full.1", "full.2.gz", "sub/inner", ".full.swp"] {
      _ = try folder.write([], as: name)
    }
    let found = FilePattern.files(folder.path(pattern))
    #expect(found == expected.map { folder.path($0) })
  }

  @Test("all calls are read, once, however the log is cut; and none unless they are asked for")
  func calls() async throws {
    let format = LogFormat.callRecords(isUTC: false)
    let lines = SampleLog(seed: 9, format: format).lines(400)
    let folder = try TemporaryFolder()
    let bytes = Array(lines.joined().utf8)
    let path = try folder.write(bytes, as: "log")
    let copy = try folder.write(packed(bytes, folder), as: "copy.gz")
    var asking = settings
    asking.callNumbers = NumberReader(NumberPlan())
    for piece in [997, 1 << 20] {
      let reading = try await LogReader(settings: asking, piece: piece)
        .read([LogSeries(paths: [copy, path], format: format)])
      #expect(reading.calls.count == 800)
      let once = CallHistory(reading.calls).calls
      #expect(once.count == 400)
      let numbers = once.filter { $0.place.file == path }.map(\.place.line)
      #expect(numbers.isEmpty || numbers == Array(1...400))
      let found = Set(reading.events.map(Outcome.init))
      #expect(try await outcomes([path], format) == found)
    }
    let reading = try await LogReader(settings: settings)
      .read([LogSeries(paths: [path], format: format)])
    #expect(reading.calls.isEmpty && !reading.events.isEmpty)
  }

  @Test("the calls of the fixtures' Asterisk")
  func fixtureCalls() async throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.path + "/fixtures/asterisk/log/cdr-csv/"
    var asking = settings
    asking.callNumbers = NumberReader(NumberPlan())
    let names = ["Master.csv", "Master.csv.1", "Master.csv.2.gz", "borgerservice.csv"]
    let reading = try await LogReader(settings: asking).read([
      LogSeries(paths: names.map { folder + $0 }, format: .callRecords(isUTC: true))
    ])
    let history = CallHistory(reading.calls)
    // borgerservice.csv holds copies only.
    #expect(history.calls.count == reading.calls.count - 61)
    let left = history.calls.filter { $0.outcome == .voicemail }
    #expect(left.count > 20)
    #expect(left.allSatisfy { $0.mailbox?.number == $0.callee.extension })
    #expect(left.allSatisfy { $0.caller.extension == nil && $0.caller != .withheld })
    #expect(history.calls.contains { $0.outcome == .answered })
  }
}
