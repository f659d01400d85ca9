/// "fortæl hvornår din kollega kan træffes" (rules 5 and 20): when the owner can be reached again.
struct ReturnDateAdvice {
  func read(_ analysis: Analysis) -> AdviceReading {
    for clause in analysis.clauses {
      let words = analysis.tokens[clause.range]
      guard words.contains(where: { Self.presence.contains($0) }),
        !words.contains(where: { Self.otherActs.contains($0) }),
        let (range, date) = SpokenDateReader(tokens: analysis.tokens).date(in: clause.range)
      else { continue }
      return analysis.advice(
        .returnDate, .ok, .said, range, detail: analysis.quote(range), date: date)
    }
    return analysis.advice(.returnDate, .missing, .notSaid)
  }

  private static let presence: WordSet = """
    træffes træffe tilbage igen retur møder kontoret til fra kontaktes fanges
    """
  private static let otherActs: WordSet = "ringer ringe svarer lukket gemmes"
}

/// Reads "mandag den 3. august 2026", "d. 3/8", "på tirsdag".
struct SpokenDateReader {
  let tokens: [Token]

  /// The first date in a range of tokens.
  func date(in range: Range<Int>) -> (Range<Int>, SpokenDate)? {
    for index in range {
      var date = SpokenDate()
      var end = index
      if let weekday = Self.weekdays.firstIndex(of: tokens[index].text) {
        date.weekday = weekday + 1
        end += 1
      }
      readDay(&date, &end, range)
      if date != SpokenDate() { return (index..<end, date) }
    }
    return nil
  }

  private func readDay(_ date: inout SpokenDate, _ end: inout Int, _ range: Range<Int>) {
    var index = end
    while index < range.upperBound, Self.articles.contains(tokens[index]) { index += 1 }
    guard index < range.upperBound, let day = Self.day(tokens[index]) else { return }
    let isSlash = tokens[index].gap == .hyphen
    guard index + 1 < range.upperBound,
      let month = Self.month(tokens[index + 1], isSlash: isSlash)
    else {
      // "på mandag den tredje"
      if date.weekday != nil, index > end {
        date.day = day
        end = index + 1
      }
      return
    }
    date.day = day
    date.month = month
    end = index + 2
    if end < range.upperBound, let year = Numerals.value(tokens[end]), (2000...2099).contains(year)
    {
      date.year = Int(year)
      end += 1
    }
  }

  private static func day(_ token: Token) -> Int? {
    if let ordinal = ordinals.firstIndex(of: token.text) { return ordinal + 1 }
    // "3/8" is two tokens; "3.8" is one, and no date that can be told from a number.
    guard let value = Numerals.value(token), (1...31).contains(value),
      Double(Int(value)) == value
    else { return nil }
    return Int(value)
  }

  private static func month(_ token: Token, isSlash: Bool) -> Int? {
    if let index = months.firstIndex(where: { $0 == token.text || $0.prefix(3) == token.text }) {
      return index + 1
    }
    guard isSlash, let value = Numerals.value(token), (1...12).contains(value) else { return nil }
    return Int(value)
  }

  private static let articles: WordSet = "den d"
  private static let weekdays = folded("mandag tirsdag onsdag torsdag fredag lørdag søndag")
  private static let months = folded(
    "januar februar marts april maj juni juli august september oktober november december")
  private static let ordinals = folded(
    """
    første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende
    fjortende femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende
    treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende
    tredivte enogtredivte
    """)

  private static func folded(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) }
  }
}
