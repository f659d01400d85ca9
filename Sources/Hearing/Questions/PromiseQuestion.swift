package import Wording

extension Question {
  /// Who rings, and by when: every act with every limit in either order, and what hedges, negates
  /// or takes back a promise, sorted into complying phrases and rivals by the same text logic that
  /// judges typed greetings.
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
    for doubt in PromiseWords.doubts {
      phrases += [doubt] + PromiseWords.promisedLimits.map { "\(doubt) \($0)" }
    }
    for act in PromiseWords.acts.prefix(6) {
      phrases += PromiseWords.tails.map { "\(act) \($0)" }
    }
    let sorted = phrases.map { ($0, judge.callback(Utterance(text: $0)).verdict == .pass) }
    return Question(
      part: .promise,
      complying: sorted.filter(\.1).map(\.0),
      rivals: sorted.filter { !$0.1 }.map(\.0))
  }
}
