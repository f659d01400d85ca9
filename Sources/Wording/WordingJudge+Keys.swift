extension WordingJudge {
  /// Where the keys to the switchboard are named, first key to last: ranges of the utterance's words,
  /// whatever is said of them.
  package func keys(in utterance: Utterance) -> [Range<Int>] {
    let analysis = Analysis(utterance)
    let wanted = policy.keys.filter { !$0.isWhitespace }
    return KeyScanner(tokens: analysis.tokens).sequences()
      .filter { $0.keys == wanted }
      .compactMap { analysis.words($0.range) }
  }
}
