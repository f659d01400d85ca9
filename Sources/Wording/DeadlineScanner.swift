/// Finds every limit of time in a greeting, whatever it belongs to.
///
/// Anchored at a unit ("døgn") or a day word ("i morgen"); reads the quantity before it, the
/// prepositions before that, and what follows ("eller to", "efter din besked").
struct DeadlineScanner {
  let tokens: [Token]

  static func deadlines(in tokens: [Token]) -> [Deadline] {
    let scanner = DeadlineScanner(tokens: tokens)
    var found: [Deadline] = []
    var next = 0
    for index in tokens.indices where index >= next {
      guard let deadline = scanner.deadline(at: index, floor: next) else { continue }
      found.append(deadline)
      next = max(deadline.range.upperBound, index + 1)
    }
    return found
  }

  /// The limit anchored at `index`; tokens before `floor` belong to an earlier one.
  private func deadline(at index: Int, floor: Int) -> Deadline? {
    if let day = DayWordReader(tokens: tokens).deadline(at: index, floor: floor) { return day }
    guard let unit = TimeUnit.of(tokens[index]) else { return nil }
    return measured(unit, at: index, floor: floor)
  }

  private func measured(_ unit: TimeUnit, at index: Int, floor: Int) -> Deadline? {
    var start = index
    while start > floor, index - start < 12, tokens[start - 1].gap < .clause,
      Quantity.accepts(tokens[start - 1])
    {
      start -= 1
    }
    while start < index, Self.joints.contains(tokens[start]) { start += 1 }
    // "min kollega", "t": these are units only after a number.
    if start == index, tokens[index].text.count <= 3, tokens[index].text != "aar" { return nil }
    var quantity = Quantity.parse(tokens[start..<index], unit: unit)
    if quantity.isRate || isRate(start: start, end: index + 1) { return nil }
    let before = PrepositionReader(tokens: tokens).read(before: start, floor: floor)
    // "to gange inden for et døgn"
    if before.start > 0, tokens[before.start - 1].text == "gange" { return nil }
    guard before.direction != nil || !quantity.isImplicit else { return nil }
    // "om dagen", "om ugen": how often, not when.
    if quantity.isImplicit, before.direction == .exactly { return nil }

    var end = index + 1
    var kinds = [kind(of: unit, quantity)]
    var direction = before.direction ?? .unclear
    if unit.genitive, end < tokens.count, tokens[end].text == "tid" {
      quantity.isVague = true
      end += 1
    }
    let tail = DeadlineTail(tokens: tokens).read(from: end, unit: unit, first: quantity)
    if tail.isPast { return nil }
    end = tail.end
    if let more = tail.kind { kinds = [more] }
    if tail.isOpen { direction = .atLeast }
    // "et døgn efter", "et døgn senere": at that time.
    if before.direction == nil {
      guard tail.isAfterwards || tail.isOpen || !unit.genitive else { return nil }
      let isNext = tokens[start..<index].contains { Self.nextWords.contains($0) }
      direction =
        tail.isAfterwards ? .exactly : isNext && unit.kind == .working ? .within : direction
    }
    return Deadline(
      range: before.start..<end, kind: kinds[0], direction: direction,
      isVague: quantity.isVague || tail.isVague,
      isUnclear: quantity.isUnclear || (quantity.isImplicit && direction != .exactly),
      startsElsewhere: tail.startsElsewhere)
  }

  /// "en gang i døgnet", "døgnet rundt".
  private func isRate(start: Int, end: Int) -> Bool {
    if end < tokens.count, tokens[end].text == "rundt" { return true }
    // "24 timer i døgnet"
    if end + 1 < tokens.count, Self.per.contains(tokens[end]), tokens[end - 1].gap < .clause,
      let unit = TimeUnit.of(tokens[end + 1]), !unit.plural,
      tokens[end + 1].text.hasSuffix("et")
        || tokens[end + 1].text.hasSuffix("en")
    {
      return true
    }
    let before = tokens[max(0, start - 2)..<start]
    return before.contains { Self.rateWords.contains($0) }
  }

  private static let joints: WordSet = "og eller til mellem"
  private static let nextWords: WordSet = "næste første førstkommende kommende følgende samme"
  private static let per: WordSet = "i om"
  private static let rateWords: WordSet = "gang gange hver hvert"

  private func kind(of unit: TimeUnit, _ quantity: Quantity) -> Deadline.Kind {
    Self.kind(of: unit, quantity.value)
  }

  /// Whole working days; four hours of work may end on the next one.
  private static func workingDays(_ days: Double) -> Double {
    days.isFinite && days < 1000 ? Double(Int(days) + (Double(Int(days)) < days ? 1 : 0)) : days
  }

  static func kind(of unit: TimeUnit, _ value: Double) -> Deadline.Kind {
    switch unit.kind {
    case .clock: .hours(value * unit.size)
    case .day: .days(value)
    case .working: .workingDays(workingDays(value * unit.size))
    }
  }
}
