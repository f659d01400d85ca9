package import Wording

extension Question {
  /// Who rings, and by when: every act with every limit in either order, and what hedges, negates
  /// or takes back a promise, sorted into complying phrases and rivals by the same text logic that
  /// judges typed greetings.
  package static func promise(_ judge: WordingJudge) -> Question {
    let acts = PromiseWords.acts + PromiseWords.otherActs
    // An act or a limit alone is part of every promise, so it is no rival to one.
    var phrases: [String] = []
    let worded = PolicyPhrases(judge.policy)
    let limits = (PromiseWords.limits + worded.nearLimits).uniqued()
    for act in acts {
      phrases += limits.map { "\(act) \($0)" }
    }
    for limit in limits {
      phrases += PromiseWords.invertedActs.map { "\(limit) \($0)" }
    }
    // These never comply, whatever the text logic makes of a sentence that stops in the middle.
    var doubted: [String] = []
    for doubt in PromiseWords.doubts {
      doubted += worded.worded(PromiseWords.promisedLimits).map { "\(doubt) \($0)" }
    }
    for act in PromiseWords.acts.prefix(12) {
      doubted += worded.worded(PromiseWords.tails).map { "\(act) \($0)" }
    }
    let sorted = phrases.map { ($0, judge.callback(Utterance(text: promiseText($0)))) }
    let rare = sorted.filter {
      $0.1.reason == .calendarDay && $0.0.contains(PromiseWords.oneDay)
    }
    return Question(
      part: .promise, complying: sorted.filter { $0.1.verdict == .pass }.map(\.0),
      rivals: sorted.filter { $0.1.verdict != .pass }.map(\.0) + doubted,
      rare: Set(rare.map(\.0)))
  }

  /// A promise's phrase as the text logic reads it: "ringer jeg tilbage …" alone is a question, and
  /// a promise after "så".
  package static func promiseText(_ phrase: String) -> String {
    let first = phrase.prefix { $0 != " " }
    return isInverted(String(first)) ? "læg en besked, så \(phrase)" : phrase
  }

  /// Whether a promise's first word is the verb of a clause that something else begins.
  package static func isInverted(_ first: String) -> Bool { PromiseWords.verbs.contains(first) }
}
