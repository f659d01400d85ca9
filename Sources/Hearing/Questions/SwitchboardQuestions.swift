package import Wording

extension Question {
  /// Which keys: each key sequence a telephone has, behind each verb, sorted by the text logic.
  package static func keys(_ judge: WordingJudge) -> Question {
    // The destination is asked for apart, so here it is given.
    let destination = judge.policy.switchboardNames.first ?? "omstillingen"
    return sorted(.keys, SwitchboardWords.phrases) { phrase in
      judge.switchboard(Utterance(text: "\(phrase) for at komme til \(destination)"))
    }
  }

  /// Where the keys lead; the keys are given, the policy's own.
  package static func destination(_ judge: WordingJudge) -> Question {
    let keys = judge.policy.keys
    let names = judge.policy.switchboardNames.map { $0.lowercased() }
    return sorted(.destination, names + SwitchboardWords.otherDestinations) { phrase in
      judge.switchboard(Utterance(text: "tast \(keys) for at komme til \(phrase)"))
    }
  }

  private static func sorted(
    _ part: Part, _ phrases: [String], by reading: (String) -> ElementReading
  ) -> Question {
    let judged = phrases.map { ($0, reading($0).verdict == .pass) }
    return Question(
      part: part, complying: judged.filter(\.1).map(\.0), rivals: judged.filter { !$0.1 }.map(\.0))
  }
}

enum SwitchboardWords {
  static let verbs = ["tast", "taste", "tryk", "trykke", "på"]

  static let sequences =
    ["firkant", "havelåge", "stjerne"].flatMap { sign in
      [sign] + ["nul", "ni", "et", "to", "fem"].map { "\(sign) \($0)" } + ["\(sign) og nul"]
    } + ["hash nul", "dobbeltkryds nul", "firkant og derefter nul", "firkant efterfulgt af nul"]
    + ["nul", "et", "to", "fem", "ni"]

  static let phrases =
    sequences.filter { $0.contains(" ") }
    + verbs.flatMap { verb in sequences.map { "\(verb) \($0)" } }
    + ["ikke firkant nul", "bliv i røret", "ring til"]

  static let otherDestinations = [
    "receptionen", "hovednummeret", "en kollega", "en medarbejder", "vagten", "sekretæren",
    "menuen", "borgerservice", "afdelingen", "lederen",
  ]
}
