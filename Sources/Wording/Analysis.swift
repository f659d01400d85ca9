/// A greeting taken apart once, for all readers: tokens, limits of time, clauses.
struct Analysis {
  let utterance: Utterance
  let tokens: [Token]
  let deadlines: [Deadline]
  let isInDeadline: [Bool]
  /// Tokens inside expressions that change nothing: "på det nummer, du har oplyst", "så snart jeg
  /// kan". They count neither as verbs nor as unknown words.
  let isMasked: [Bool]
  let clauses: [Clause]
  /// Per token: inside quotation marks that do not hold the whole greeting.
  let isQuoted: [Bool]

  init(_ utterance: Utterance) {
    self.utterance = utterance
    let tokens = Tokenizer.tokens(of: utterance)
    let deadlines = DeadlineScanner.deadlines(in: tokens)
    let masked = Masking.mask(tokens)
    self.tokens = tokens
    self.deadlines = deadlines
    self.isMasked = masked
    var inDeadline = Array(repeating: false, count: tokens.count)
    for deadline in deadlines { for index in deadline.range { inDeadline[index] = true } }
    self.isInDeadline = inDeadline
    let quoted = Quotations.mask(utterance)
    self.isQuoted = tokens.map { quoted[$0.word] }
    self.clauses = ClauseParser(
      tokens: tokens, deadlines: deadlines,
      isMasked: zip(masked, inDeadline).map { $0 || $1 }
    ).clauses()
  }

  /// The range of words that a range of tokens comes from.
  func words(_ range: Range<Int>) -> Range<Int>? {
    let clamped = range.clamped(to: tokens.indices)
    guard let first = clamped.first, let last = clamped.last else { return nil }
    return tokens[first].word..<tokens[last].word + 1
  }

  func quote(_ range: Range<Int>) -> String {
    words(range).map(utterance.quote) ?? ""
  }

  func reading(
    _ element: Element, _ verdict: Verdict, _ reason: Reason, _ range: Range<Int>? = nil,
    detail: String? = nil
  ) -> ElementReading {
    let words = range.flatMap { self.words($0) }
    return ElementReading(
      element: element, verdict: verdict, reason: reason, words: words,
      quote: words.map(utterance.quote) ?? "", detail: detail)
  }

  /// The limits that start in a range of tokens.
  func deadlines(in range: Range<Int>) -> ArraySlice<Deadline> {
    let start = deadlines.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let end = deadlines.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return deadlines[start..<max(start, end)]
  }

  /// The index of the clause that holds the token, or nil.
  func clauseIndex(of token: Int) -> Int? {
    let index = clauses.partitioningIndex { $0.range.upperBound > token }
    return index < clauses.count && clauses[index].range.contains(token) ? index : nil
  }

  /// The tokens of the sentence around `token`.
  func sentence(around token: Int) -> Range<Int> {
    var start = token
    while start > 0, tokens[start - 1].gap < .sentence { start -= 1 }
    var end = token + 1
    while end < tokens.count, tokens[end - 1].gap < .sentence { end += 1 }
    return start..<end
  }
}

extension Array {
  /// The first index whose element belongs to the second part; binary search.
  func partitioningIndex(_ belongsToSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
