import Engine
import Foundation
import Hearing
import Options
import Policy

/// Measures Klartone: every claim about accuracy and speed comes from here.
enum Bench {
  private static let model = Option(
    "model", value: .value(placeholder: Text(same: "NAME"), kind: .text), repeats: true,
    help: Text(same: "the ear to measure; repeat for several in one run"), defaultText: "en-us")
  private static let folder = Option(
    "set", value: .value(placeholder: Text(same: "DIR"), kind: .directory),
    help: Text(same: "a folder with labels.tsv and sound files"),
    defaultText: "fixtures/municipality")
  private static let json = Option("json", help: Text(same: "print JSON"))

  static let program = Program(
    CommandDescription(
      "klartone-bench", summary: Text(same: "measures Klartone"),
      discussion: Text(
        same: "Verdicts are compared with labels.tsv: label \"ok\" must pass, \"either\" is not "
          + "counted, any other must not pass. Intervals are exact binomial 95 % intervals."),
      subcommands: [
        CommandDescription(
          "recognition", summary: Text(same: "verdicts against the labels of a set"),
          options: [folder, model, json]),
        CommandDescription(
          "answers", summary: Text(same: "every answer of the ear beside its label, as JSON lines"),
          options: [folder, model]),
        CommandDescription(
          "speed", summary: Text(same: "CPU seconds per second of sound, memory, start-up"),
          options: [folder, model, json]),
      ]),
    version: "0.1.0",
    exitCodes: [
      .init(0, Text(same: "measured")), .init(2, Text(same: "wrong usage or a bad set")),
      .init(3, Text(same: "recogniser or model unavailable")),
    ])

  static func run(_ arguments: [String]) async -> Int32 {
    func complain(_ text: String) {
      FileHandle.standardError.write(Data("klartone-bench: \(text)\n".utf8))
    }
    do {
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
    } catch let error as LabelledSet.LoadError {
      complain("\(error)")
      return 2
    } catch {
      complain("\(error)")
      return 3
    }
  }

  private static func measure(_ parsed: ParsedCommand) async throws {
    let set = try LabelledSet(folder: parsed.value("set") ?? "fixtures/municipality")
    let names = parsed.values("model").isEmpty ? ["en-us"] : parsed.values("model")
    let ears = try names.map { try Ear(named: $0, in: ModelFolders.standard()) }
    switch parsed.command {
    case "recognition": try await recognition(set, ears, json: parsed.flag("json"))
    case "answers":
      for ear in ears {
        let outcomes = try await RecognitionBench(set: set, policy: SitePolicy(), ear: ear).run()
        for line in try AnswerLines.of(outcomes) { print(line) }
      }
    default: try SpeedBench(set: set, ears: ears).run(json: parsed.flag("json"))
    }
  }

  private static func recognition(_ set: LabelledSet, _ ears: [Ear], json: Bool) async throws {
    var results: [RecognitionResult] = []
    for ear in ears {
      let outcomes = try await RecognitionBench(set: set, policy: SitePolicy(), ear: ear).run()
      results.append(RecognitionResult(set: set, ear: ear, outcomes: outcomes))
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(results), as: UTF8.self))
    } else {
      print(results.map(\.text).joined(separator: "\n"))
    }
  }
}
