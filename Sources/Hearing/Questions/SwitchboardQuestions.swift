package import Wording

extension Question {
  /// Which keys: each key sequence a telephone has, behind each verb, sorted by the text logic.
  package static func keys(_ judge: WordingJudge) -> Question {
    // The destination is asked for apart, so here it is given.
    let words = SwitchboardWords(PolicyPhrases(judge.policy))
    let found = sorted(.keys, words.phrases) { phrase in
      judge.switchboard(Utterance(text: keysText(phrase, leadingTo: words.policy.place)))
    }
    // What takes the keys back never complies, whatever a sentence cut short reads like.
    return Question(
      part: .keys, complying: found.complying, rivals: found.rivals + words.takenBack)
  }

  /// A phrase of keys as the text logic reads it.
  static func keysText(_ phrase: String, leadingTo place: String) -> String {
    "\(phrase) for at komme til \(place)"
  }

  /// Where the keys lead; the keys are given, the policy's own.
  package static func destination(_ judge: WordingJudge) -> Question {
    let keys = judge.policy.keys
    let names = judge.policy.switchboardNames.map { $0.lowercased() }
    // What may be the switchboard never complies: heard, it goes to a person.
    let ambiguous = judge.policy.ambiguousSwitchboardNames.map { $0.lowercased() }
    let places =
      names + SwitchboardWords.otherDestinations + [PolicyPhrases.writtenPlace] + ambiguous
    return sorted(.destination, places.uniqued()) { phrase in
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

/// What is said of keys and of where they lead, in a policy's words.
struct SwitchboardWords {
  let policy: PolicyPhrases

  init(_ policy: PolicyPhrases) {
    self.policy = policy
  }

  static let verbs = ["tast", "taste", "tryk", "trykke", "på", "indtast", "vælg", "brug"]

  var sequences: [String] {
    (["firkant", "havelåge", "stjerne"].flatMap(Self.keyed) + Self.odd + Self.digits
      + [policy.keys]).uniqued()
  }

  private static func keyed(by sign: String) -> [String] {
    ["\(sign) og nul", "\(sign) og derefter nul"] + digits.map { "\(sign) \($0)" }
  }

  private static let odd = [
    "hash nul", "dobbeltkryds nul", "kryds nul", "rude nul", "firkant efterfulgt af nul",
    "firkant og derefter ni", "firkant og ni", "firkant nul nul", "nul firkant", "firkanten nu",
    "stjerne eller firkant nul", "firkant eller nul", "firkant nul eller ni",
  ]

  static let digits = [
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

  /// Denials and things of the past, in front of "taste" and "trykke".
  private static let waysOut = [
    "kommer ikke til omstillingen ved at", "kan ikke nås ved at", "får du ikke ved at",
    "kom man til omstillingen ved at", "kom du til omstillingen ved at",
    "kunne du komme til omstillingen ved at", "kunne man komme til omstillingen ved at",
    "fik du ved at", "kunne nås ved at",
  ]

  /// Denials and things of the past.
  var takenBack: [String] {
    policy.worded(
      Self.denials
        + Self.waysOut.flatMap { lead in ["taste", "trykke"].map { "\(lead) \($0) firkant nul" } })
  }

  var phrases: [String] {
    sequences.filter { $0.contains(" ") } + commands + ways + continued
      + policy.worded(["bliv i røret", "ring til", "ring til omstillingen på"])
  }

  private var commands: [String] {
    let sequences = sequences
    return Self.verbs.flatMap { verb in sequences.map { "\(verb) \($0)" } }
  }

  /// The policy's keys and those that sound or look like them; for keys without a sign, all digits.
  private func rivalKeys(_ written: [String]) -> [String] {
    guard policy.keys != PolicyPhrases.writtenKeys else { return written }
    return ([policy.keys] + written + Self.digits).uniqued()
  }

  /// The sentences a denial would be in, so that "ikke" alone makes the difference.
  private static let waysIn = [
    "ved at", "til omstillingen ved at", "komme til omstillingen ved at",
    "kan komme til omstillingen ved at", "kommer du til omstillingen ved at",
    "kan du komme til omstillingen ved at", "får du ved at", "kan nås ved at",
  ]

  /// In front of "taste" and "trykke": what leads in, and what takes the keys back.
  var leadIns: (complying: [String], others: [String]) {
    (policy.worded(Self.waysIn), policy.worded(Self.waysOut))
  }

  private var ways: [String] {
    let keys = rivalKeys(
      ["firkant nul", "havelåge nul", "stjerne nul", "nul", "firkant ni", "firkant et"])
    return policy.worded(Self.waysIn).flatMap { lead in
      ["taste", "trykke"].flatMap { verb in keys.map { "\(lead) \(verb) \($0)" } }
    }
  }

  /// A sign without its digit is the start of one with it, so what follows decides between them.
  private var continued: [String] {
    let sequences = rivalKeys(
      ["firkant nul", "firkant", "havelåge nul", "havelåge", "stjerne nul", "stjerne", "nul"])
    let ends = policy.worded(["for at komme", "for at vende", "for omstillingen", "så kommer"])
    return ["tast", "tryk"].flatMap { verb in
      sequences.flatMap { keys in ends.map { "\(verb) \(keys) \($0)" } }
    }
  }

  static let otherDestinations = [
    "receptionen", "hovednummeret", "en kollega", "en medarbejder", "vagten", "sekretæren",
    "menuen", "borgerservice", "afdelingen", "lederen", "telefonsvareren", "kontoret", "kommunen",
    "indstillingen", "bestillingen", "telefonen",
  ]
}
