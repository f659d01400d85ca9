/// What follows a unit of time and changes the limit: "eller to", "og en halv time", "eller mere",
/// "er gået", "efter din besked", "siden".
struct DeadlineTail {
  let tokens: [Token]
  var end = 0
  /// The kind of the laxest alternative or of the sum, when there is one.
  var kind: Deadline.Kind?
  var isVague = false
  /// "eller mere": no upper end.
  var isOpen = false
  /// "siden": in the past.
  var isPast = false
  /// "et døgn efter".
  var isAfterwards = false
  var startsElsewhere = false

  init(tokens: [Token]) { self.tokens = tokens }

  func read(from start: Int, unit: TimeUnit, first: Quantity) -> DeadlineTail {
    var tail = self
    tail.end = start
    tail.readMore(unit: unit, first: first)
    tail.readEnding()
    return tail
  }

  private func text(_ offset: Int) -> String? {
    let index = end + offset
    guard index < tokens.count, index == 0 || tokens[index - 1].gap < .sentence else { return nil }
    return tokens[index].text
  }

  private mutating func readMore(unit: TimeUnit, first: Quantity) {
    while let joint = text(0), Self.joints.contains(joint) {
      if let next = text(1), Self.open.contains(next) {
        isOpen = true
        end += 2
        continue
      }
      if joint == "eller", let next = text(1), Self.about.contains(next), !isVerb(at: end + 2) {
        isVague = true
        end += 2
        continue
      }
      guard let other = amount(from: end + 1, of: unit) else { return }
      let old = kind ?? DeadlineScanner.kind(of: unit, first.value)
      kind = joint == "og" || joint == "plus" ? sum(old, other.kind) : laxer(old, other.kind)
      end = other.end
    }
  }

  /// An amount such as "to døgn", or a bare number above one, which takes the unit before it.
  private func amount(from start: Int, of unit: TimeUnit) -> (kind: Deadline.Kind, end: Int)? {
    var index = start
    while index < tokens.count, index - start < 10, Quantity.accepts(tokens[index]) {
      index += 1
      if tokens[index - 1].gap >= .sentence { break }
    }
    guard index > start else { return nil }
    if index < tokens.count, tokens[index - 1].gap < .clause, let other = TimeUnit.of(tokens[index])
    {
      let quantity = Quantity.parse(tokens[start..<index], unit: other)
      return quantity.isRate ? nil : (DeadlineScanner.kind(of: other, quantity.value), index + 1)
    }
    let quantity = Quantity.parse(tokens[start..<index], unit: unit)
    guard quantity.value > 1, !quantity.isRate, !quantity.isImplicit,
      tokens[start..<index].contains(where: { Numerals.value($0) != nil })
    else { return nil }
    return (DeadlineScanner.kind(of: unit, quantity.value), index)
  }

  private mutating func readEnding() {
    if let verb = text(0), Self.been.contains(verb), let past = text(1), Self.over.contains(past) {
      end += 2
    }
    guard let next = text(0) else { return }
    if Self.multiples.contains(next) {
      isOpen = true
      end += 1
    } else if next == "siden" {
      isPast = true
    } else if next == "senere" {
      isAfterwards = true
      end += 1
    } else if next == "efter" || next == "fra" || next == "derefter" || next == "regnet" {
      isAfterwards = true
      end += 1
      startsElsewhere = next != "derefter" && !startsAtTheCall
      if startsElsewhere { takeRest() }
    }
  }

  /// What comes after "efter": the caller's message or call, or nothing.
  private var startsAtTheCall: Bool {
    guard end < tokens.count, tokens[end - 1].gap < .clause || tokens[end].text == "at" else {
      return true
    }
    var index = end
    while index < tokens.count, index - end < 8 {
      if Self.call.contains(tokens[index]) { return !isTreatedOtherwise(index) }
      // "efter modtagelse", but not "efter modtagelse af dine papirer"
      if Self.receipt.contains(tokens[index]), isLast(index) { return true }
      if tokens[index - 1].gap >= .clause, index > end { return false }
      if Self.newClause.contains(tokens[index]), index == end { return true }
      index += 1
    }
    return false
  }

  /// "efter beskeden er behandlet", whereas "efter beskeden er modtaget" is the call.
  private func isTreatedOtherwise(_ noun: Int) -> Bool {
    guard noun + 2 < tokens.count, tokens[noun].gap < .clause, Self.being.contains(tokens[noun + 1])
    else { return false }
    return !tokens[noun + 2..<min(noun + 4, tokens.count)].contains { Self.receipt.contains($0) }
  }

  private func isLast(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].gap < .clause else { return true }
    return Self.newClause.contains(tokens[index + 1])
  }

  /// "efter min ferie": the rest of the phrase belongs to the limit.
  private mutating func takeRest() {
    let start = end
    while end < tokens.count, end - start < 3, tokens[end - 1].gap < .clause,
      Verbs.form(of: tokens[end]).isEmpty, !Self.joints.contains(tokens[end])
    {
      end += 1
    }
  }

  private func isVerb(at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return !Verbs.form(of: tokens[index]).isEmpty
  }

  private func sum(_ first: Deadline.Kind, _ second: Deadline.Kind) -> Deadline.Kind {
    switch (first, second) {
    case (.hours(let one), .hours(let other)): .hours(one + other)
    case (.days(let one), .days(let other)): .days(one + other)
    case (.workingDays(let one), .workingDays(let other)): .workingDays(one + other)
    case (.hours(let one), .days(let other)), (.days(let other), .hours(let one)):
      .hours(one + other * 24)
    default: .later
    }
  }

  private func laxer(_ first: Deadline.Kind, _ second: Deadline.Kind) -> Deadline.Kind {
    hours(first) >= hours(second) ? first : second
  }

  private func hours(_ kind: Deadline.Kind) -> Double {
    switch kind {
    case .hours(let hours): hours
    case .days(let days): days * 24
    case .workingDays(let days): days * 72
    case .today: 12
    case .clockTime: 24
    case .tomorrow: 48
    case .later: .infinity
    }
  }

  private static let joints: WordSet = "eller og til plus"
  private static let open: WordSet = "mere længere flere senere over derover opefter"
  private static let about: WordSet = "så sådan deromkring noget lignende cirka omtrent"
  private static let multiples: WordSet = "gange x ganget"
  private static let been: WordSet = "er var"
  private static let over: WordSet = "gået omme forbi slut ovre udløbet"
  private static let call: WordSet = """
    besked beskeden beskeder opkald opkaldet opkaldene henvendelse henvendelsen indtaling
    indtalingen ringet nu klartonen tonen bippet opringning dato nummer telefonnummer navn
    """
  private static let being: WordSet = "er bliver var blev"
  private static let receipt: WordSet = """
    modtagelse modtagelsen modtaget fået lagt indtalt
    """
  private static let newClause: WordSet = "og eller så tast tryk vend læg indtal hilsen tak"
}
