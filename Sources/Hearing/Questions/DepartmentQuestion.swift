package import Wording

extension Question {
  /// The owner's department and its aliases against all others.
  ///
  /// - Parameters:
  ///   - owner: whose department it is.
  ///   - pool: the directory's other departments.
  ///   - judge: the policy's text logic; its municipality is named in place of a department often
  ///     enough to compete.
  ///   - size: most rivals.
  /// - Returns: nil when the owner has no department.
  package static func department(
    _ owner: Owner, pool: [String], judge: WordingJudge, size: Int = 32
  ) -> Question? {
    var own: [String] = []
    for name in ([owner.department] + owner.departmentAliases).map(phrase) where !name.isEmpty {
      own.append(name)
      own += inflected(name).filter { inflection in
        // The text logic has the last word on which inflections are the same department.
        judge.department(Utterance(text: "du har ringet til \(inflection)"), owner: owner).verdict
          == .pass
      }
    }
    guard !own.isEmpty else { return nil }
    var rivals: [String] = []
    for name in (pool + CommonDepartments.all + [judge.policy.municipality]).map(phrase)
    where !name.isEmpty && !rivals.contains(name) && !own.contains(name) {
      let heard = judge.department(Utterance(text: "du har ringet til \(name)"), owner: owner)
      if heard.verdict != .pass { rivals.append(name) }
    }
    return Question(
      part: .department, complying: own.uniqued(), rivals: Array(rivals.prefix(size)))
  }

  /// The definite form of a one-word department, and the bare one of a definite.
  private static func inflected(_ name: String) -> [String] {
    guard !name.contains(" ") else { return [] }
    var forms = [name + "n", name + "en", name + "et"]
    if name.hasSuffix("en") || name.hasSuffix("et") { forms.append(String(name.dropLast(2))) }
    if name.hasSuffix("center") { forms.append(String(name.dropLast(2)) + "ret") }
    return forms
  }
}

/// Departments most Danish municipalities have, to compete where no directory is given.
package enum CommonDepartments {
  package static let all = [
    "borgerservice", "børn og unge", "jobcentret", "teknik og miljø", "socialafdelingen",
    "skoleafdelingen", "sundhedscentret", "hjemmeplejen", "it afdelingen", "løn og personale",
    "byggesag", "ydelseskontoret", "sekretariatet", "familieafsnittet", "kultur og fritid",
    "ældre og sundhed", "vej og park", "økonomiafdelingen", "pladsanvisningen", "biblioteket",
    "visitationen", "sygedagpenge", "tandplejen", "voksenstøtten",
  ]
}
