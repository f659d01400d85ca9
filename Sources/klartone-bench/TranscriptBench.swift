import Engine
import Hearing
import Policy
import Signal
import SoundFiles
import Wording

/// Compares transcripts with what was said, on a set that tells (column `spoken`).
struct TranscriptBench {
  /// One greeting, heard.
  struct Outcome: Sendable {
    let file: String
    let said: [String]
    let heard: [HeardWord]
    /// Seconds of sound.
    let duration: Double

    /// What was said, and what was heard with doubtful words marked.
    var lines: String {
      let heard = heard.map { $0.understood ? $0.text : "(\($0.text)?)" }
      return "\(file)\n  said:  \(said.joined(separator: " "))\n"
        + "  heard: \(heard.joined(separator: " "))"
    }
  }

  let set: LabelledSet
  let ear: Ear
  /// Only the first so many; nil for all.
  let limit: Int?

  /// Outcomes in the order of the labels; greetings without text are left out.
  func run() async throws -> [Outcome] {
    let told = set.greetings.filter { $0.columns["spoken"]?.isEmpty == false }
    let greetings = Array(told.prefix(limit ?? .max))
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let names = OtherNames(Set(set.greetings.map(\.name)).sorted())
    let departments = OtherDepartments(Set(set.greetings.map(\.department)).sorted())
    let policy = SitePolicy()
    let shared = SharedQuestions(WordingJudge(policy: policy.wording))
    return try await Workers.map(count: greetings.count, ear: ear, pronouncer: pronouncer) {
      recogniser, index in
      let greeting = greetings[index]
      let owner = Owner(
        names: greeting.name.isEmpty ? [] : [greeting.name], department: greeting.department,
        otherNames: names.without([greeting.name]),
        otherDepartments: departments.without([greeting.department]))
      let auditor = Auditor(policy: policy, recogniser: recogniser, shared: shared)
      let (sound, _, hearing) = try auditor.hear(greeting.path, owner: owner)
      return Outcome(
        file: greeting.file, said: Self.words(greeting.columns["spoken"] ?? ""),
        heard: hearing?.transcript ?? [], duration: sound.sound.duration)
    }
  }

  /// Both spellings of "inden for" are right, and sound alike.
  static func words(_ text: String) -> [String] {
    Question.words(text).flatMap { $0 == "indenfor" ? ["inden", "for"] : [$0] }
  }
}
