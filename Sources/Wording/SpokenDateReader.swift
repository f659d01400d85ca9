/// Reads "mandag den 3. august 2026", "d. 3/8", "23.11.2026", "på tirsdag", "uge 32", "i morgen",
/// "efter nytår".
struct SpokenDateReader {
  let tokens: [Token]

  struct Found {
    let range: Range<Int>
    let date: SpokenDate
  }

  /// All dates in a range of tokens, in order. Telephone hours ("mandag til torsdag") are none.
  func dates(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let hours = hours(at: index, range) {
        index = hours
      } else if let date = date(at: index, range) {
        found.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The end of "mandag til torsdag", "mandag, onsdag og fredag": days of every week.
  private func hours(at start: Int, _ range: Range<Int>) -> Int? {
    var end = start
    var count = 0
    while end < range.upperBound {
      if Self.weekdays.contains(tokens[end].text) {
        count += 1
      } else if !Self.between.contains(tokens[end]) || count == 0 {
        break
      }
      end += 1
    }
    // "fra mandag den 3. til fredag den 7." has its days apart.
    return count > 1 ? end : nil
  }

  private func date(at index: Int, _ range: Range<Int>) -> Found? {
    var date = SpokenDate()
    var end = index
    let before = index > range.lowerBound ? tokens[index - 1].text : ""
    date.isNext = Self.next.contains(before)
    if let weekday = Self.weekdays.firstIndex(of: tokens[index].text) {
      date.weekday = weekday + 1
      end += 1
      // "mandag i næste uge", "mandag i uge 32"
      if text(end, range) == "i", Self.next.contains(text(end + 1, range)),
        text(end + 2, range) == "uge"
      {
        date.isNext = true
        end += 3
      } else if text(end, range) == "i", let week = week(at: end + 1, range) {
        date.week = week.number
        end = week.end
      }
    } else if let week = week(at: index, range) {
      date.week = week.number
      end = week.end
    } else if let later = later(at: index, range) {
      date.daysLater = later.days
      end = later.end
    } else if before == "efter", let occasion = Self.occasions[tokens[index].text] {
      date.occasion = occasion
      end += 1
    }
    if date.week == nil, date.daysLater == nil, date.occasion == nil { readDay(&date, &end, range) }
    guard end > index else { return nil }
    date.isAfter = before == "efter" && (date.week != nil || date.occasion != nil)
    return Found(range: index..<end, date: date)
  }

  private func text(_ index: Int, _ range: Range<Int>) -> String {
    range.contains(index) ? tokens[index].text : ""
  }

  /// "uge 32", "ugerne 29, 30 og 31": the last of them.
  private func week(at start: Int, _ range: Range<Int>) -> (number: Int, end: Int)? {
    guard Self.week.contains(text(start, range)) else { return nil }
    var last: (number: Int, end: Int)?
    var index = start + 1
    while index < range.upperBound {
      if let value = Numerals.value(tokens[index]), (1...53).contains(value),
        Double(Int(value)) == value
      {
        last = (Int(value), index + 1)
      } else if !Self.between.contains(tokens[index]) {
        break
      }
      index += 1
    }
    return last
  }

  private func later(at index: Int, _ range: Range<Int>) -> (days: Int, end: Int)? {
    if let days = Self.laterInOne[tokens[index].text] { return (days, index + 1) }
    guard tokens[index].text == "i", let days = Self.later[text(index + 1, range)] else {
      return nil
    }
    return (days, index + 2)
  }

  private func readDay(_ date: inout SpokenDate, _ end: inout Int, _ range: Range<Int>) {
    var index = end
    while index < range.upperBound, Self.articles.contains(tokens[index]) { index += 1 }
    guard index < range.upperBound else { return }
    let isIntroduced = index > end || date.weekday != nil
    if readDotted(&date, tokens[index].text, isIntroduced: isIntroduced) {
      end = index + 1
      return
    }
    guard let day = Self.day(tokens[index]) else { return }
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
    let isNumeric = isSlash && tokens[index + 1].gap == .hyphen
    end = index + 2
    if end < range.upperBound, let year = Numerals.value(tokens[end]),
      (2000...2099).contains(year) || (isNumeric && (20...99).contains(year))
    {
      date.year = Int(year) + (year < 100 ? 2000 : 0)
      end += 1
    }
  }

  /// "23.11.2026"; "den 23.11", which without "den" may be any number.
  private func readDotted(
    _ date: inout SpokenDate, _ text: String, isIntroduced: Bool
  ) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3 || (parts.count == 2 && isIntroduced), let day = parts[0],
      let month = parts[1], (1...31).contains(day), (1...12).contains(month)
    else { return false }
    if parts.count == 3 {
      guard let year = parts[2], (2000...2099).contains(year) || (20...99).contains(year) else {
        return false
      }
      date.year = year < 100 ? year + 2000 : year
    }
    date.day = day
    date.month = month
    return true
  }

  private static func day(_ token: Token) -> Int? {
    if let ordinal = ordinals.firstIndex(of: token.text) { return ordinal + 1 }
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
  private static let between: WordSet = "til og samt eller"
  private static let next: Set<String> = [Folding.fold("næste")]
  private static let week: Set<String> = ["uge", "ugerne", "uger"]
  private static let later = ["dag": 0, "morgen": 1, "overmorgen": 2]
  private static let laterInOne = ["idag": 0, "imorgen": 1, "iovermorgen": 2]
  private static let occasions: [String: SpokenDate.Occasion] = {
    let words: [(String, SpokenDate.Occasion)] = [
      ("nytår", .newYear), ("nytåret", .newYear), ("jul", .christmas), ("julen", .christmas),
      ("juleferien", .christmas), ("påske", .easter), ("påsken", .easter),
      ("påskeferien", .easter),
    ]
    return Dictionary(
      words.map { (Folding.fold($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }()
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
