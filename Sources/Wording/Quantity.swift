/// How many: the words between a preposition and a unit of time ("højst halvandet", "fire og tyve",
/// "et til to", "de næste").
struct Quantity: Equatable {
  /// Infinite where the words set no bound ("flere").
  var value: Double
  /// "et par", "cirka": not to be taken to the letter.
  var isVague = false
  /// No number at all ("døgnet").
  var isImplicit = false
  /// The words could not be put together; whoever reads this must not trust the value.
  var isUnclear = false
  /// "hver", "hele": a rate or a duration, never a limit.
  var isRate = false

  /// True for words that may stand inside a quantity.
  static func accepts(_ token: Token) -> Bool {
    Numerals.value(token) != nil || parts.contains(token)
  }

  private static let fractions: WordSet = "halv halvt halve"
  private static let halves: WordSet = "oghalv"
  private static let oneAndHalf: WordSet = "halvanden halvandet"
  private static let few: WordSet = "få par"
  private static let some: WordSet = "nogle"
  private static let many: WordSet = "flere mange adskillige utallige ekstra diverse talrige"
  private static let approximate: WordSet = """
    cirka ca circa omkring godt knap knapt næsten omtrent nogenlunde rundt vel små stive lille
    """
  private static let rates: WordSet = "hver hvert hele anden andet andre"
  private static let joints: WordSet = "og eller til mellem"
  private static let neutral: WordSet = """
    næste første kommende følgende nærmeste enkelt enkelte fulde blot bare kun de det den samme
    hel helt førstkommende allerede sidste absolut præcis præcist alle
    """
  private static let parts: WordSet =
    fractions + oneAndHalf + few + some + many + approximate + rates + joints + neutral
    + "oghalv trekvart kvart hundrede"

  /// Reads the tokens of a quantity; `unit` tells singular from plural where no number is said.
  static func parse(_ tokens: ArraySlice<Token>, unit: TimeUnit) -> Quantity {
    var parser = QuantityParser(tokens: Array(tokens))
    return parser.parse(unit: unit)
  }

  private struct QuantityParser {
    let tokens: [Token]
    var index = 0

    mutating func parse(unit: TimeUnit) -> Quantity {
      var result = Quantity(value: 0)
      var numbers: [Double] = []
      var mayAddNumber = true
      var hasPlainPlural = false
      while index < tokens.count {
        let token = tokens[index]
        if approximate.contains(token) {
          result.isVague = true
          index += 1
        } else if rates.contains(token) {
          result.isRate = true
          index += 1
        } else if let number = number(unit: unit) {
          // Two numbers in a row without a joint are not one quantity ("tyve fire").
          if !mayAddNumber { result.isUnclear = true }
          numbers.append(number.value)
          if number.isVague { result.isVague = true }
          mayAddNumber = index > 0 && tokens[index - 1].gap == .hyphen
        } else {
          if joints.contains(token) { mayAddNumber = true }
          if token.text == "de" || token.text == "alle" { hasPlainPlural = true }
          index += 1
        }
      }
      if let greatest = numbers.max() {
        result.value = greatest
      } else {
        result.value = hasPlainPlural || unit.plural ? .infinity : 1
        result.isImplicit = tokens.isEmpty
      }
      return result
    }

    private mutating func number(unit: TimeUnit) -> (value: Double, isVague: Bool)? {
      let token = tokens[index]
      if oneAndHalf.contains(token) { return take(1.5) }
      if token.text == "trekvart" { return take(0.75) }
      if token.text == "kvart" { return take(0.25) }
      if halves.contains(token) || fractions.contains(token) { return take(0.5) }
      if token.text == "par" { return take(2, vague: true) }
      if few.contains(token) { return take(4, vague: true) }
      if some.contains(token) { return take(20, vague: true) }
      if many.contains(token) { return take(.infinity) }
      guard var value = Numerals.value(token) else { return nil }
      index += 1
      if value < 10, at(0, joints: "og"), let tens = peek(1), Numerals.isTens(tens) {
        value += Numerals.value(tens) ?? 0
        index += 2
      }
      if peek(0)?.text == "hundrede" {
        value *= 100
        index += 1
      }
      return fraction(of: value)
    }

    /// What a half, a quarter or "par" does to the number before it.
    private mutating func fraction(of value: Double) -> (value: Double, isVague: Bool)? {
      if let next = peek(0) {
        if halves.contains(next) { return take(value + 0.5) }
        if next.text == "halve" { return take(value * 0.5) }
        if fractions.contains(next) { return take(value == 1 ? 0.5 : value + 0.5) }
        if next.text == "kvart" { return take(value * 0.25) }
        if next.text == "trekvart" { return take(0.75) }
        if value == 1, oneAndHalf.contains(next) { return take(1.5) }
        if value == 1, next.text == "par" { return take(2, vague: true) }
        if value == 1, few.contains(next) { return take(4, vague: true) }
        if value == 1, many.contains(next) { return take(.infinity) }
      }
      // "to og en halv", "et og et halvt", "to en halv"
      for skip in [1, 0] {
        if skip == 1, !at(0, joints: "og") { continue }
        if let one = peek(skip), Numerals.one(one.text), let half = peek(skip + 1),
          fractions.contains(half)
        {
          index += skip + 1
          return take(value + 0.5)
        }
      }
      if at(0, joints: "og"), let half = peek(1), fractions.contains(half) {
        index += 1
        return take(value + 0.5)
      }
      return (value, false)
    }

    private func peek(_ offset: Int) -> Token? {
      index + offset < tokens.count ? tokens[index + offset] : nil
    }

    private func at(_ offset: Int, joints word: String) -> Bool { peek(offset)?.text == word }

    private mutating func take(_ value: Double, vague: Bool = false) -> (Double, Bool) {
      index += 1
      return (value, vague)
    }
  }
}
