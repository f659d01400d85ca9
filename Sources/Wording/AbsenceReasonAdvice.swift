/// Why the owner is away: "Undgå at oplyse borgere om irrelevante fraværsårsager, såsom sygdom,
/// ferie eller frokost" (rule 20; rule 5 says the same of colleagues).
struct AbsenceReasonAdvice {
  let policy: WordingPolicy
  let owner: Owner

  func read(_ analysis: Analysis) -> AdviceReading {
    let named = WordSet(policy.absenceReasons)
    let further = WordSet(policy.furtherAbsenceReasons)
    let departments = departmentRanges(analysis)
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
  private func matches(_ index: Int, _ reasons: WordSet, _ analysis: Analysis) -> Bool {
    let token = analysis.tokens[index]
    guard reasons.members.contains(where: { Self.isForm(token.text, of: $0) }) else { return false }
    // "Sygedagpenge-kontoret": part of a name.
    if token.gap == .hyphen { return false }
    guard let number = analysis.clauseIndex(of: index) else { return false }
    let clause = analysis.clauses[number]
    let before = analysis.tokens[clause.range.lowerBound..<index]
    if before.contains(where: { Lexicon.negations.contains($0) }) { return false }
    // "ring i tilfælde af sygdom": the caller's illness.
    if clause.kind == .imperative || clause.kind == .condition { return false }
    return !before.contains { Self.othersAffairs.contains($0) }
  }

  private static func isForm(_ text: String, of reason: String) -> Bool {
    guard text.hasPrefix(reason) else { return false }
    let ending = text.dropFirst(reason.count)
    // "fri" is no beginning of "friis"; "ferien" and "ferie" are the same.
    return ["", "n", "en", "et", "r", "er", "erne", "t"].contains(ending)
      && !(reason.count <= 4 && ending == "t")
  }

  private func departmentRanges(_ analysis: Analysis) -> Set<Int> {
    let names = ([owner.department] + owner.departmentAliases + owner.otherDepartments)
      .compactMap(DepartmentName.init)
    var covered: Set<Int> = []
    for index in analysis.tokens.indices {
      let text = analysis.tokens[index].text
      for name in names where name.words[0].first == text.first {
        if let range = name.match(at: index, in: analysis.tokens) { covered.formUnion(range) }
      }
    }
    return covered
  }

  private static let othersAffairs: WordSet = "om vedrørende angående spørgsmål tilfælde ved"
}
