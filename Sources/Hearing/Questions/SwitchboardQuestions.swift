package import Wording

extension Question {
  /// Which keys: each key sequence a telephone has, behind each verb, sorted by the text logic.
  package static func keys(_ judge: WordingJudge) -> Question {
    // The destination is asked for apart, so here it is given.
    let destination = judge.policy.switchboardNames.first ?? "omstillingen"
    let found = sorted(.keys, SwitchboardWords.phrases) { phrase in
      judge.switchboard(Utterance(text: "\(phrase) for at komme til \(destination)"))
    }
    // What takes the keys back never complies, whatever a sentence cut short reads like.
    return Question(
      part: .keys, complying: found.complying, rivals: found.rivals + SwitchboardWords.takenBack)
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
  static let verbs = ["tast", "taste", "tryk", "trykke", "på", "indtast", "vælg", "brug"]

  static let sequences: [String] = ["firkant", "havelåge", "stjerne"].flatMap(keyed) + odd + digits

  private static func keyed(by sign: String) -> [String] {
    ["\(sign) og nul", "\(sign) og derefter nul"] + digits.map { "\(sign) \($0)" }
  }

  private static let odd = [
    "hash nul", "dobbeltkryds nul", "kryds nul", "rude nul", "firkant efterfulgt af nul",
    "firkant og derefter ni", "firkant og ni", "firkant nul nul", "nul firkant", "firkanten nu",
    "stjerne eller firkant nul", "firkant eller nul", "firkant nul eller ni",
  ]

  private static let digits = [
    "nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni",
  ]

  /// Said of the keys, and no way to the switchboard.
  private static let denials = [
    "tast ikke firkant nul", "tryk ikke firkant nul", "ikke taste firkant nul",
    "ikke ved at taste firkant nul", "ikke ved at trykke firkant nul",
    "ikke komme til omstillingen ved at trykke firkant nul",
    "kan ikke komme til omstillingen ved at taste firkant nul",
    "kan ikke komme til omstillingen ved at trykke firkant nul",
    "ikke længere taste firkant nul", "ikke komme til omstillingen ved at taste firkant nul",
    "ikke tast firkant nul", "ikke firkant nul", "firkant nul virker ikke",
    "undgå at taste firkant nul", "uden at taste firkant nul", "firkant nul virker ikke længere",
    "firkant nul fører ikke", "firkant nul fører ikke længere til omstillingen",
    "firkant nul gælder ikke", "firkant nul til omstillingen virker ikke",
  ]

  /// Denials and things of the past.
  static let takenBack: [String] =
    denials
    + [
      "kommer ikke til omstillingen ved at", "kan ikke nås ved at", "får du ikke ved at",
      "kom man til omstillingen ved at", "kom du til omstillingen ved at",
      "kunne du komme til omstillingen ved at", "kunne man komme til omstillingen ved at",
      "fik du ved at", "kunne nås ved at",
    ].flatMap { lead in ["taste", "trykke"].map { "\(lead) \($0) firkant nul" } }

  static let phrases: [String] =
    sequences.filter { $0.contains(" ") } + commands + ways + continued
    + ["bliv i røret", "ring til", "ring til omstillingen på"]

  private static let commands: [String] = verbs.flatMap { verb in
    sequences.map { "\(verb) \($0)" }
  }

  /// The sentences a denial would be in, so that "ikke" alone makes the difference.
  private static let waysIn = [
    "ved at", "til omstillingen ved at", "komme til omstillingen ved at",
    "kan komme til omstillingen ved at", "kommer du til omstillingen ved at",
    "kan du komme til omstillingen ved at", "får du ved at", "kan nås ved at",
  ]

  private static let ways: [String] = waysIn.flatMap { lead in
    ["taste", "trykke"].flatMap { verb in
      ["firkant nul", "havelåge nul", "stjerne nul", "nul", "firkant ni", "firkant et"]
        .map { keys in "\(lead) \(verb) \(keys)" }
    }
  }

  /// A sign without its digit is the start of one with it, so what follows decides between them.
  private static let continued: [String] = ["tast", "tryk"].flatMap { verb in
    ["firkant nul", "firkant", "havelåge nul", "havelåge", "stjerne nul", "stjerne", "nul"]
      .flatMap { keys in
        ["for at komme", "for at vende", "for omstillingen", "så kommer"].map {
          "\(verb) \(keys) \($0)"
        }
      }
  }

  static let otherDestinations = [
    "receptionen", "hovednummeret", "en kollega", "en medarbejder", "vagten", "sekretæren",
    "menuen", "borgerservice", "afdelingen", "lederen", "telefonsvareren", "kontoret", "kommunen",
    "indstillingen", "bestillingen", "telefonen",
  ]
}
