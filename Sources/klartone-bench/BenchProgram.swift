import Measures
import Options

/// What the bench can be asked.
enum BenchProgram {
  private static func text(_ text: String) -> Text { Text(same: text) }

  private static let model = Option(
    "model", value: .value(placeholder: text("NAME"), kind: .text), repeats: true,
    help: text("the ear to measure; repeat for several in one run"), defaultText: "da")
  private static let json = Option("json", help: text("print JSON"))

  private static func folder(
    _ help: String, default standard: String? = nil, repeats: Bool = false
  ) -> Option {
    Option(
      "set", value: .value(placeholder: text("DIR"), kind: .directory), repeats: repeats,
      required: standard == nil, help: text(help), defaultText: standard)
  }

  private static let labelled = folder(
    "a folder with labels.tsv and sound files", default: "fixtures/municipality")

  static let program = Program(
    CommandDescription(
      "klartone-bench", summary: text("measures Klartone"),
      discussion: text(
        "Verdicts are compared with labels.tsv: label \"ok\" must pass, \"either\" is not "
          + "counted, any other must not pass. Intervals are exact binomial 95 % intervals, and "
          + "bootstrap intervals for \"phrases\"."),
      subcommands: [
        recognition, pairs, phrases, transcript, answers, trials, speed, logs, scan, dashboard,
      ]),
    version: "0.1.0",
    exitCodes: [
      .init(0, text("measured")), .init(2, text("wrong usage or a bad set")),
      .init(3, text("recogniser or model unavailable")),
    ])

  private static let recognition = CommandDescription(
    "recognition", summary: text("verdicts against the labels of a set"),
    options: [
      labelled, model,
      Option(
        "by", value: .value(placeholder: text("KEYS"), kind: .text),
        help: text(
          "tables by these columns, with commas between: "
            + Breakdown.Key.allCases.map(\.rawValue).joined(separator: ", ")
            + "; JSON has all the set has"),
        defaultText: "label"),
      Option(
        "config", value: .value(placeholder: text("FILE"), kind: .file),
        help: text(
          "a configuration with two ears (recogniser.ears): first, second and both on the same "
            + "greetings")),
      json,
    ])

  private static let pairs = CommandDescription(
    "pairs", summary: text("which of a pair of look-alikes is heard"),
    options: [folder("a folder with pairs.tsv and clips"), model, json])

  private static let phrases = CommandDescription(
    "phrases", summary: text("phrases said against phrases not said, on clips with transcripts"),
    discussion: text(
      "From each clip up to two phrases of three words that it says, and up to eight that other "
        + "clips say; the draw is the same in every run."),
    options: [
      folder("a folder with transcripts.tsv and clips; repeatable", repeats: true), model, json,
    ])

  private static let transcript = CommandDescription(
    "transcript", summary: text("transcripts against what was said (column \"spoken\")"),
    options: [
      labelled, model,
      Option(
        "limit", value: .value(placeholder: text("N"), kind: .integer(1...1_000_000)),
        help: text("only the first N greetings"), defaultText: "all"),
      Option("show", help: text("print each greeting, what was said and what was heard")), json,
    ])

  private static let answers = CommandDescription(
    "answers", summary: text("every answer of the ear beside its label, as JSON lines"),
    options: [labelled, model])

  private static let trials = CommandDescription(
    "trials", summary: text("what klartone calibrate makes bands from, as JSON lines"),
    options: [folder("a folder with labels.tsv; repeatable", repeats: true), model])

  private static let speed = CommandDescription(
    "speed", summary: text("CPU seconds per second of sound, memory, start-up"),
    options: [labelled, model, json])

  private static let dashboard = CommandDescription(
    "dashboard", summary: text("a dashboard of a large invented municipality: time and bytes"),
    options: [
      Option(
        "out", value: .value(placeholder: text("DIR"), kind: .directory), required: true,
        help: text("the folder it is written to")),
      Option(
        "mailboxes", value: .value(placeholder: text("N"), kind: .integer(1...1_000_000)),
        help: text("how many mailboxes"), defaultText: "10000"),
      Option(
        "departments", value: .value(placeholder: text("N"), kind: .integer(1...100_000)),
        help: text("how many departments"), defaultText: "120"),
    ])

  private static let logs = CommandDescription(
    "logs", summary: text("how fast logs are read, beside grep, zcat and DuckDB"),
    options: [
      Option(
        "lines", value: .value(placeholder: text("N"), kind: .text),
        help: text("lines of each log; ten million take about 8 GB of temporary space"),
        defaultText: "1000000"),
      Option(
        "seed", value: .value(placeholder: text("S"), kind: .text),
        help: text("makes the same logs again"), defaultText: "1"),
      Option(
        "rounds", value: .value(placeholder: text("N"), kind: .integer(1...100)),
        help: text("how often each is timed"), defaultText: "5"),
      json,
    ])

  private static let scan = CommandDescription(
    "scan", summary: text("weekly scans of a large invented municipality: time, memory, greetings"),
    options: [
      Option(
        "mailboxes", value: .value(placeholder: text("N"), kind: .integer(1...10_000)),
        help: text("how many mailboxes"), defaultText: "10000"),
      Option(
        "lines", value: .value(placeholder: text("N"), kind: .integer(1...100_000_000)),
        help: text("call records of a year"), defaultText: "100000"),
      Option(
        "seed", value: .value(placeholder: text("S"), kind: .integer(0...Int.max)),
        help: text("makes the same municipality again"), defaultText: "1"),
      Option(
        "program", value: .value(placeholder: text("FILE"), kind: .file),
        help: text("the klartone that scans"), defaultText: "the one beside this program"),
      Option(
        "keep", value: .value(placeholder: text("DIR"), kind: .directory),
        help: text("makes the municipality in this new folder and leaves it there")),
      labelled, model, json,
    ])
}
