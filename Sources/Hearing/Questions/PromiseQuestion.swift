package import Wording

extension Question {
  /// Who rings, and by when: every act with every limit in either order, sorted into complying
  /// phrases and rivals by the same text logic that judges typed greetings.
  package static func promise(_ judge: WordingJudge) -> Question {
    let acts = PromiseWords.acts + PromiseWords.otherActs
    // A limit alone is part of every promise, so it is no rival to one.
    var phrases = acts
    for act in acts {
      phrases += PromiseWords.limits.map { "\(act) \($0)" }
    }
    for limit in PromiseWords.limits {
      phrases += PromiseWords.invertedActs.map { "\(limit) \($0)" }
    }
    let sorted = phrases.map { ($0, judge.callback(Utterance(text: $0)).verdict == .pass) }
    return Question(
      part: .promise,
      complying: sorted.filter(\.1).map(\.0),
      rivals: sorted.filter { !$0.1 }.map(\.0))
  }
}

/// Building blocks of promises and of what sounds like them.
enum PromiseWords {
  static let acts = [
    "jeg ringer tilbage", "ringer jeg tilbage", "ringer jeg dig op", "jeg ringer dig op",
    "ringer jeg tilbage til dig", "vi ringer tilbage", "ringer vi tilbage", "bliver du ringet op",
  ]

  static let invertedActs = ["ringer jeg tilbage", "ringer jeg dig op", "ringer vi tilbage"]

  /// Not a promise to ring, but close to one in sound or place.
  static let otherActs = [
    "jeg ringer ikke tilbage", "vender jeg tilbage", "kontakter jeg dig", "er jeg tilbage",
    "kan du ringe igen",
  ]

  static let limits =
    numbered + [
      "inden for en uge", "inden for en dag", "inden for et par dage", "i næste uge",
      "inden for otteogfyrre timer", "inden for fireogtyve timer", "i løbet af fireogtyve timer",
      "inden for femogtyve timer", "senest om fireogtyve timer", "inden et døgn",
      "i løbet af et døgn", "senest om et døgn", "samme dag", "senere i dag", "i morgen",
      "senest i morgen", "senest næste dag", "næste hverdag", "senest næste hverdag",
      "hurtigst muligt", "snarest muligt", "så snart jeg kan", "så hurtigt som muligt",
      "når jeg kan", "når jeg er tilbage", "uden for telefontiden", "i løbet af ugen",
      "i løbet af dagen", "efter ferien",
    ]

  /// Number and unit are what telephones garble: all of one against all of the other.
  private static let numbered: [String] =
    ["et", "to", "tre", "fire", "fem", "halvandet", "et par"].map { "inden for \($0) døgn" }
    + ["to", "tre", "fire", "fem"].map { "inden for \($0) dage" }
    + ["to", "tre", "fem"].map { "inden for \($0) hverdage" }
    + ["en", "to", "tre"].map { "inden for \($0) timer" }
    + ["to", "tre"].map { "inden for \($0) uger" }
}
