import Engine
import Foundation
import Measures
import Options
import Policy

/// Measures Klartone: every claim about accuracy and speed comes from here.
enum Bench {
  private struct Misuse: Error {
    let sentence: String
  }

  static func run(_ arguments: [String]) async -> Int32 {
    func complain(_ text: String) {
      FileHandle.standardError.write(Data("klartone-bench: \(text)\n".utf8))
    }
    do {
      let program = BenchProgram.program
      let parsed = try program.parse(arguments)
      switch parsed.request {
      case .help: print(program.help(for: parsed.path, language: .en), terminator: "")
      case .version: print(program.versionLine)
      case .run: try await measure(parsed)
      }
      return 0
    } catch let error as UsageError {
      complain(error.sentence(in: .en))
      return 2
    } catch let error as Misuse {
      complain(error.sentence)
      return 2
    } catch let error as SetTable.LoadError {
      complain("\(error)")
      return 2
    } catch let error as LabelledSet.LoadError {
      complain("\(error)")
      return 2
    } catch {
      complain("\(error)")
      return 3
    }
  }

  private static func measure(_ parsed: ParsedCommand) async throws {
    switch parsed.command {
    case "pairs": try await pairs(parsed)
    case "phrases": try await phrases(parsed)
    case "recognition": try await recognition(parsed)
    case "transcript": try await transcript(parsed)
    case "logs":
      guard let lines = Int(parsed.value("lines") ?? "1000000"), lines > 0,
        let seed = UInt64(parsed.value("seed") ?? "1")
      else { throw Misuse(sentence: "--lines and --seed are whole numbers above 0") }
      let result = try await LogsBench(
        lines: lines, seed: seed, rounds: parsed.int("rounds") ?? 5
      ).run()
      print(try parsed.flag("json") ? result.prettyJSON : result.text)
    case "scan": try await scan(parsed)
    case "dashboard":
      let result = try DashboardBench(
        mailboxes: parsed.int("mailboxes") ?? 10_000, departments: parsed.int("departments") ?? 120,
        path: parsed.value("out") ?? ""
      ).run()
      print(try result.prettyJSON)
    case "answers":
      for ear in try ears(parsed) {
        let bench = RecognitionBench(set: try labelled(parsed), policy: SitePolicy(), ear: ear)
        for line in try AnswerLines.of(try await bench.run()) { print(line) }
      }
    case "trials":
      let sets = try parsed.values("set").map { try LabelledSet(folder: $0) }
      for ear in try ears(parsed, bands: .ignored) {
        for line in try await TrialLines.of(sets, ear) { print(line) }
      }
    default:
      try SpeedBench(set: try labelled(parsed), ears: try ears(parsed))
        .run(json: parsed.flag("json"))
    }
  }

  private static func scan(_ parsed: ParsedCommand) async throws {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = (own as NSString).deletingLastPathComponent + "/klartone"
    let program = parsed.value("program") ?? beside
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Misuse(sentence: "\(program) is not there: swift build -c release, or --program")
    }
    for ear in try ears(parsed) {
      let result = try await ScanBench(
        mailboxes: parsed.int("mailboxes") ?? 10_000, seed: UInt64(parsed.int("seed") ?? 1),
        logLines: parsed.int("lines") ?? 100_000, set: try labelled(parsed), ear: ear,
        program: program, keep: parsed.value("keep")
      ).run()
      print(try parsed.flag("json") ? result.prettyJSON : result.text)
    }
  }

  private static func labelled(_ parsed: ParsedCommand) throws -> LabelledSet {
    try LabelledSet(folder: parsed.value("set") ?? "fixtures/municipality")
  }

  private static func ears(
    _ parsed: ParsedCommand, bands: Ear.BandsSource = .own
  ) throws -> [Ear] {
    let names = parsed.values("model").isEmpty ? ["da"] : parsed.values("model")
    return try names.map { try Ear(named: $0, in: ModelFolders.standard(), bands: bands) }
  }

  private static func show<Result: Encodable>(
    _ results: [Result], json: Bool, text: (Result) -> String
  ) throws {
    print(try json ? results.prettyJSON : results.map(text).joined(separator: "\n\n"))
  }

  private static func recognition(_ parsed: ParsedCommand) async throws {
    let keys = try (parsed.value("by") ?? "label").split(separator: ",").map { name in
      guard let key = Breakdown.Key(rawValue: String(name)) else {
        throw Misuse(
          sentence: "--by knows no \"\(name)\"; choose from "
            + Breakdown.Key.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return key
    }
    let set = try labelled(parsed)
    var results: [RecognitionResult] = []
    if let path = parsed.value("config") {
      guard let ear = try ears(parsed).first else { return }
      results = try await TwoEarsBench(set: set, configuration: path, ear: ear).run()
      return try show(results, json: parsed.flag("json")) { $0.text(by: keys) }
    }
    for ear in try ears(parsed) {
      let bench = RecognitionBench(set: set, policy: SitePolicy(), ear: ear)
      let before = CPUTime.ofProcess
      let outcomes = try await bench.run()
      let cpuSeconds = CPUTime.ofProcess - before
      results.append(
        RecognitionResult(
          set: set, exact: bench.exactTallies(), ear: ear, outcomes: outcomes,
          cpuSeconds: cpuSeconds))
    }
    try show(results, json: parsed.flag("json")) { $0.text(by: keys) }
  }

  private static func pairs(_ parsed: ParsedCommand) async throws {
    let set = try PairSet(folder: parsed.value("set") ?? "")
    var results: [PairsResult] = []
    for ear in try ears(parsed) {
      results.append(try await PairsBench(set: set, policy: SitePolicy(), ear: ear).run())
    }
    try show(results, json: parsed.flag("json"), text: \.text)
  }

  private static func transcript(_ parsed: ParsedCommand) async throws {
    let set = try labelled(parsed)
    let limit = parsed.value("limit").flatMap(Int.init)
    var results: [TranscriptResult] = []
    for ear in try ears(parsed) {
      let before = CPUTime.ofProcess
      let outcomes = try await TranscriptBench(set: set, ear: ear, limit: limit).run()
      if parsed.flag("show") {
        for outcome in outcomes { print(outcome.lines) }
      }
      results.append(
        TranscriptResult(
          set: set, ear: ear, outcomes: outcomes, cpuSeconds: CPUTime.ofProcess - before))
    }
    let json = parsed.flag("json")
    print(try json ? results.prettyJSON : TranscriptResult.table(results))
  }

  private static func phrases(_ parsed: ParsedCommand) async throws {
    let sets = try parsed.values("set").map { try ClipSet(folder: $0) }
    var results: [PhrasesResult] = []
    for ear in try ears(parsed) {
      for set in sets {
        results.append(try await PhrasesBench(set: set, ear: ear).run())
      }
    }
    let json = parsed.flag("json")
    print(try json ? results.prettyJSON : PhrasesResult.table(results))
  }
}

extension Encodable {
  /// Indented, keys sorted.
  var prettyJSON: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
