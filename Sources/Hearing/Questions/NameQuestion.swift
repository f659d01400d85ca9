package import Wording

extension Question {
  /// The owner's name against a cohort: the same first name, the same last name, and others.
  ///
  /// The cohort is drawn by rule, not by chance, so that every run asks the same.
  ///
  /// - Parameters:
  ///   - owner: names empty means that none is required; then there is no question.
  ///   - pool: people's full names, the directory's; the owner's own are left out.
  ///   - size: most rivals.
  /// - Returns: nil when no name is required.
  package static func name(_ owner: Owner, pool: [String], size: Int = 24) -> Question? {
    name(owner, pool: NamePool(pool), size: size)
  }

  /// The same with names that were indexed once for many.
  package static func name(_ owner: Owner, pool: NamePool, size: Int = 24) -> Question? {
    let own = owner.names.map(phrase).filter { !$0.isEmpty }
    guard let first = own.first else { return nil }
    var spoken = own
    for name in own {
      // A middle name is often left out.
      let words = name.split(separator: " ")
      if words.count > 2 { spoken.append("\(words[0]) \(words[words.count - 1])") }
    }
    let given = first.split(separator: " ").first.map(String.init) ?? first
    let family = first.split(separator: " ").last.map(String.init) ?? first
    var cohort: [String] = []
    // Who competes with a name that sounds the same can only draw.
    let sounds = Set(spoken.map(SoundSpelling.of))
    func take(_ candidates: [String], atMost count: Int) {
      let taken = Array(
        candidates.lazy.filter { !cohort.contains($0) && !sounds.contains(SoundSpelling.of($0)) }
          .prefix(max(0, count)))
      cohort += taken
    }
    take(pool.given(given), atMost: size / 4)
    take(pool.family(family), atMost: size / 4)
    take(CommonNames.last.map { "\(given) \($0)" }, atMost: size / 4)
    take(CommonNames.first.map { "\($0) \(family)" }, atMost: size / 4)
    take(pool.phrases, atMost: size - cohort.count)
    take(CommonNames.full, atMost: size - cohort.count)
    return Question(part: .name, complying: spoken, rivals: Array(cohort.prefix(size)))
  }

  /// Lower-case words with single spaces; hyphens part words.
  static func phrase(_ name: String) -> String {
    words(name).joined(separator: " ")
  }

  /// The words of a name or phrase as questions hold them.
  package static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }
}
