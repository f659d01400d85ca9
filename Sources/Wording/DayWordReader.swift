/// Reads limits that name a day instead of an amount: "i dag", "senest i morgen", "på mandag",
/// "inden dagen er omme", "inden kl. 16".
struct DayWordReader {
  let tokens: [Token]

  func deadline(at index: Int, floor: Int) -> Deadline? {
    let text = tokens[index].text
    let before = index > floor && tokens[index - 1].gap < .clause ? tokens[index - 1].text : ""
    switch text {
    case "dag", "doegn":
      if text == "dag", before == "i" { return make(index, back: 1, .today, floor) }
      if before == "samme" { return make(index, back: 1, .today, floor) }
      if text == "dag", Self.next.contains(before) { return make(index, back: 1, .tomorrow, floor) }
    case "dagen": return theDay(at: index, before: before, floor)
    case "dagens":
      if Self.dayEnd.contains(word(index + 1)) {
        return make(index, back: 0, forward: 1, .today, floor)
      }
    case "morgen": if before == "i" { return make(index, back: 1, .tomorrow, floor) }
    case "overmorgen": return make(index, back: before == "i" ? 1 : 0, .later, floor)
    case "aften", "eftermiddag", "formiddag", "middag":
      if before == "i" { return make(index, back: 1, .today, floor) }
    case "uge", "maaned", "uger":
      if Self.next.contains(before) { return make(index, back: 1, .later, floor) }
    case "kl", "klokken": return clockTime(at: index, floor)
    case "formiddagen", "eftermiddagen", "aftenen":
      // Of which day?
      if before == "af", word(index - 2) == "loebet" {
        return make(index, back: 3, .clockTime, floor)
      }
    case "lidt", "oejeblik": return inAMoment(at: index, before: before, floor)
    case "fyraften", "lukketid", "arbejdstids":
      if Self.before.contains(before) { return make(index, back: 0, .clockTime, floor) }
    default:
      if Lexicon.weekdays.contains(text) {
        return make(index, back: 0, .later, floor)
      }
      if Self.absences.contains(text), before == "efter" || word(index - 2) == "efter" {
        return make(index, back: before == "efter" ? 1 : 2, .later, floor)
      }
    }
    return nil
  }

  /// The text at `index`, or an empty string outside the greeting.
  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private func theDay(at index: Int, before: String, _ floor: Int) -> Deadline? {
    if Self.dayAfter.contains(word(index + 1)) {
      return make(index, back: 0, forward: 1, .tomorrow, floor)
    }
    let isWithinDay =
      (before == "af" && word(index - 2) == "loebet")
      || (before == "paa" && word(index - 2) == "senere")
    let isOver = Self.before.contains(before) && word(index + 1) == "er"
    if isWithinDay || isOver {
      return make(index, back: 0, forward: isOver ? 2 : 0, .today, floor)
    }
    return nil
  }

  private func clockTime(at index: Int, _ floor: Int) -> Deadline? {
    guard index + 1 < tokens.count, Numerals.value(tokens[index + 1]) != nil, index > floor,
      Self.before.contains(tokens[index - 1])
    else { return nil }
    return make(index, back: 0, forward: 1, .clockTime, floor)
  }

  /// "om lidt", "om et øjeblik": soon, but by when?
  private func inAMoment(at index: Int, before: String, _ floor: Int) -> Deadline? {
    let start = before == "et" ? index - 2 : index - 1
    guard start >= floor, word(start) == "om" else { return nil }
    return Deadline(range: start..<index + 1, kind: .today, direction: .exactly, isUnclear: true)
  }

  private func make(
    _ index: Int, back: Int, forward: Int = 0, _ kind: Deadline.Kind, _ floor: Int
  ) -> Deadline {
    let start = max(floor, index - back)
    let end = min(tokens.count, index + 1 + forward)
    let opening = PrepositionReader(tokens: tokens).read(before: start, floor: floor)
    // "tidligst i morgen", "først i dag": no sooner than.
    let isAtLeast = opening.direction == .atLeast && !Self.plainAfter.contains(word(start - 1))
    let range = min(opening.start, start)..<end
    return Deadline(range: range, kind: kind, direction: isAtLeast ? .atLeast : .within)
  }

  private static let next: WordSet = "næste følgende kommende"
  private static let dayAfter: WordSet = "efter derpå derefter efterfølgende"
  private static let dayEnd: WordSet = "udløb afslutning slutning ende"
  private static let before: WordSet = "inden før senest"
  private static let absences: WordSet = """
    ferie ferien weekend weekenden påske påsken jul julen sommerferien barsel orlov kursus møde
    mødet
    """
  private static let plainAfter: WordSet = "fra efter på"
}
