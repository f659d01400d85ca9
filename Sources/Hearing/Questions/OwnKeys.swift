import Wording

extension OwnWords {
  /// The keys as the speaker names them, with the verb in front of them.
  func keys(_ transcript: [HeardWord], besides known: Question) -> Question? {
    let utterance = Utterance(heard: transcript, trusting: true)
    let reading = judge.switchboard(utterance)
    guard reading.verdict == .pass, let whole = reading.words,
      let named = judge.keys(in: utterance).first(where: { whole.overlaps($0) })
    else { return nil }
    let before = transcript[..<named.lowerBound].reversed()
      .prefix(2).prefix { Self.verbs.contains($0.text) }.count
    let range = named.lowerBound - before..<named.upperBound
    guard let words = Self.text(transcript, range), complies(words) else { return nil }
    let own = words.joined(separator: " ")
    guard !known.complying.contains(own) else { return nil }
    let others = others(words, from: before).filter { !complies($0) }
      .map { $0.joined(separator: " ") }
    // Lists have long sentences on either side: "kommer du til omstillingen ved at trykke …".
    let isInfinitive = ["taste", "trykke"].contains(words[0])
    let ways =
      isInfinitive
      ? SwitchboardWords(PolicyPhrases(judge.policy)).leadIns : (complying: [], others: [])
    let rivals =
      others + ways.complying.flatMap { way in others.map { "\(way) \($0)" } }
      + ways.others.map { "\($0) \(own)" }
    return Question(
      part: .keys, complying: [own] + ways.complying.map { "\($0) \(own)" },
      rivals: (known.rivals + rivals).uniqued())
  }

  private static let verbs = Set(
    SwitchboardWords.verbs + ["taster", "trykker", "indtaster", "vælger", "bruger", "med"])

  private func complies(_ words: [String]) -> Bool {
    let text = Question.keysText(
      words.joined(separator: " "), leadingTo: PolicyPhrases(judge.policy).place)
    return judge.switchboard(Utterance(text: text)).verdict == .pass
  }

  /// The same with other keys, with the first alone, denied.
  private func others(_ words: [String], from first: Int) -> [[String]] {
    let keys = words.indices.dropFirst(first)
    let changed = keys.flatMap { index in
      Self.changed(
        words, at: index,
        to: SwitchboardWords.digits.contains(words[index])
          ? SwitchboardWords.digits : SwitchboardWords.digits + ["stjerne"])
    }
    let denied = Self.widened(words, in: 0..<words.count + 1, by: ["ikke", "aldrig"])
    return changed + [Array(words[...first])] + denied
  }
}
