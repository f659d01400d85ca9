/// Why the owner is away: "Undgå at oplyse borgere om irrelevante fraværsårsager, såsom sygdom,
/// ferie eller frokost" (rule 20; rule 5 says the same of colleagues).
struct AbsenceReasonAdvice: Sendable {
  private let named: Reasons
  private let further: Reasons

  init(policy: WordingPolicy) {
    named = Reasons(policy.absenceReasons)
    further = Reasons(policy.furtherAbsenceReasons)
  }

  private struct Reasons {
    let words: WordSet
    /// Letters of the longest.
    let longest: Int

    init(_ reasons: [String]) {
      words = WordSet(reasons)
      longest = words.members.lazy.map(\.count).max() ?? 0
    }
  }

  func read(_ analysis: Analysis, owner: Owner) -> AdviceReading {
    let departments = departmentRanges(analysis, owner)
    var extended: Int?
    for index in analysis.tokens.indices where !departments.contains(index) {
      if matches(index, named, analysis) {
        return reading(index, .reasonInPolicy, analysis)
      }
      if extended == nil, matches(index, further, analysis) { extended = index }
    }
    if let extended { return reading(extended, .reasonByExtension, analysis) }
    return analysis.advice(.absenceReason, .ok, .notSaid)
  }

  private func reading(
    _ index: Int, _ reason: AdviceReading.Reason, _ analysis: Analysis
  ) -> AdviceReading {
    analysis.advice(
      .absenceReason, .flagged, reason, index..<index + 1,
      detail: analysis.quote(index..<index + 1))
  }

  /// A listed word in a form of its own, in a clause that speaks of an absence.
  private func matches(_ index: Int, _ reasons: Reasons, _ analysis: Analysis) -> Bool {
    let token = analysis.tokens[index]
    guard Self.isForm(token.text, ofOneOf: reasons) else { return false }
    // "Sygedagpenge-kontoret": part of a name.
    if token.gap == .hyphen { return false }
    guard let number = analysis.clauseIndex(of: index) else { return false }
    let clause = analysis.clauses[number]
    let before = analysis.tokens[clause.range.lowerBound..<index]
    let last = before.last?.text ?? ""
    if isProfession(token.text, after: last) || isVerb(index, after: last, analysis) {
      return false
    }
    // "Du har ringet til Mette Hansen i Barsel og Orlov": a department the directory does not know.
    if before.contains(where: { Self.introductions.contains($0) }), !Self.states.contains(last) {
      return false
    }
    // "Er du syg", "dine feriepenge": the caller's affairs.
    if before.contains(where: { Self.caller.contains($0) }),
      !before.contains(where: { Self.owner.contains($0) })
    {
      return false
    }
    if before.contains(where: { Lexicon.negations.contains($0) }) { return false }
    // "ring i tilfælde af sygdom": the caller's illness.
    if clause.kind == .imperative || clause.kind == .condition { return false }
    return !before.contains { Self.othersAffairs.contains($0) }
  }

  /// Danish words are joined with the one that says what they are last: "sommerferie" is one, and
  /// "ferieplan" is none.
  private static func isForm(_ text: String, ofOneOf reasons: Reasons) -> Bool {
    let mayBeJoined = !lookAlikes.contains { text.hasPrefix($0) }
    return endings.contains { ending in
      guard text.hasSuffix(ending) else { return false }
      let word = text.dropLast(ending.count)
      var (start, length) = (word.endIndex, 0)
      // Words may be as long as a hostile text; reasons are not.
      while start > word.startIndex, length < reasons.longest {
        (start, length) = (word.index(before: start), length + 1)
        // "fri" is no beginning of "friis"; "ferien" and "ferie" are the same.
        if ending == "t", length <= 4 { continue }
        guard start == word.startIndex || mayBeJoined && length >= 5 else { continue }
        if reasons.words.contains(String(word[start...])) { return true }
      }
      return false
    }
  }

  /// "Jeg er læge" tells what somebody is, "jeg er til læge" where.
  private func isProfession(_ word: String, after last: String) -> Bool {
    word.hasSuffix("laege") && !["til", "hos", "ved"].contains(last)
  }

  /// "Jeg møder igen på mandag", "at møde dig": to come to work, and to meet.
  private func isVerb(_ index: Int, after last: String, _ analysis: Analysis) -> Bool {
    guard Self.meeting.contains(analysis.tokens[index]) else { return false }
    let next = index + 1 < analysis.tokens.count ? analysis.tokens[index + 1].text : ""
    return ["jeg", "at", "vi"].contains(last) || ["jeg", "vi", "ind", "igen"].contains(next)
  }

  private func departmentRanges(_ analysis: Analysis, _ owner: Owner) -> Set<Int> {
    let own = ([owner.department] + owner.departmentAliases).compactMap(DepartmentName.init)
    var covered: Set<Int> = []
    for index in analysis.tokens.indices {
      guard let letter = analysis.tokens[index].text.first else { continue }
      let names =
        own.filter { $0.words[0].first == letter } + owner.otherDepartments.starting(with: letter)
      for name in names {
        if let range = name.match(at: index, in: analysis.tokens) { covered.formUnion(range) }
      }
    }
    return covered
  }

  private static let othersAffairs: WordSet = """
    om vedrørende angående spørgsmål tilfælde ved god ønsker
    """
  private static let endings = ["", "n", "en", "et", "r", "er", "erne", "t"]
  private static let lookAlikes = ["periferi"]
  private static let meeting: WordSet = "møde møder"
  private static let introductions: WordSet = "ringet kommet afdeling afdelingen team kontoret"
  /// What stands before a reason of one's own: "på ferie", "er syg".
  private static let states: WordSet = "på er har holder med sygemeldt"
  private static let caller: WordSet = "du dig din dit dine borger borgere"
  private static let owner: WordSet = "jeg mig min mit mine vi os"
}
