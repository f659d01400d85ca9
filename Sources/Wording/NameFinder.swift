/// Finds the owner's name and other people's in a greeting.
struct NameFinder {
  let analysis: Analysis
  let names: [PersonName]
  private let owner: Owner
  private let introduction: Introduction
  /// Words of the owner's departments: no surnames.
  private let departmentWords: Set<String>

  init(analysis: Analysis, names: [PersonName], owner: Owner) {
    self.analysis = analysis
    self.names = names
    self.owner = owner
    introduction = Introduction(analysis: analysis, of: owner)
    departmentWords = DepartmentName.forms(of: [owner.department] + owner.departmentAliases)
  }

  private var tokens: [Token] { analysis.tokens }
  private var context: MentionContext { MentionContext(analysis: analysis) }

  typealias Mention = (range: Range<Int>, role: MentionRole)

  /// Every place where the owner's whole name is said.
  func ownMentions() -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < tokens.count {
      let ranges = names.compactMap { $0.match(at: index, in: tokens) }
      guard let range = ranges.max(by: { $0.count < $1.count }) else {
        index += 1
        continue
      }
      found.append((range, isPossessor(range) ? .referral : role(of: range)))
      index = range.upperBound
    }
    return found
  }

  private func role(of range: Range<Int>) -> MentionRole {
    context.ownRole(of: range, by: introduction, isPerson: true)
  }

  /// "Mette Hansens gamle nummer", "Mette Hansens sekretariat": something that is no voicemail.
  private func isPossessor(_ range: Range<Int>) -> Bool {
    let last = tokens[range.upperBound - 1]
    guard last.gap == .none, range.upperBound < tokens.count,
      !names.contains(where: { $0.last == last.text }), last.text.hasSuffix("s")
    else { return false }
    let next = tokens[range.upperBound]
    return !Lexicon.belongings.contains(next) && PersonName.isNameLike(next)
  }

  /// "Anne-Mette Hansen", "Mette Hansen Berg": more than the directory knows, or another person.
  func isPartOfLonger(_ range: Range<Int>) -> Bool {
    let own = Set(names.flatMap(\.parts))
    if range.lowerBound > 0 {
      let before = tokens[range.lowerBound - 1]
      if before.gap == .hyphen, PersonName.isNameLike(before) { return true }
      if before.gap == .none, Lexicon.firstNames.contains(before), !own.contains(before.text) {
        return true
      }
    }
    if range.upperBound < tokens.count {
      let after = tokens[range.upperBound]
      let gap = tokens[range.upperBound - 1].gap
      if gap == .hyphen, PersonName.isNameLike(after), !isDepartment(after) { return true }
      if gap == .none, PersonName.isSurname(after), !own.contains(after.text) { return true }
    }
    let isOtherSurname = range.dropFirst().contains {
      PersonName.isSurname(tokens[$0]) && !isOwners($0..<$0 + 1)
    }
    return isOtherSurname || isNamesake(range)
  }

  /// What was said is precisely the name of another person in the directory.
  private func isNamesake(_ range: Range<Int>) -> Bool {
    let said = tokens[range].map(\.text)
    if names.contains(where: { $0.parts == said }) { return false }
    return others(startingWith: said[0]).contains { $0.parts == said }
  }

  /// Other people who introduce themselves.
  func strangers(besides own: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let taken = Set(own.joined())
    for index in tokens.indices.prefix(4000) {
      if taken.contains(index) { continue }
      if let last = found.last, last.contains(index) { continue }
      guard let range = stranger(at: index), taken.isDisjoint(with: range)
      else { continue }
      if context.role(of: range, isPerson: true) == .introduction { found.append(range) }
    }
    return found
  }

  private func stranger(at index: Int) -> Range<Int>? {
    guard PersonName.isNameLike(tokens[index]) else { return nil }
    let known = others(startingWith: tokens[index].text)
      .compactMap { $0.match(at: index, in: tokens) }.max { $0.count < $1.count }
    if let known, !isOwners(known) { return known }
    return unknownPerson(at: index)
  }

  /// A first name and a surname, or two names where only a name can stand.
  private func unknownPerson(at index: Int) -> Range<Int>? {
    var end = index
    while end < tokens.count, end - index < 4, PersonName.isNameLike(tokens[end]),
      !isDepartment(tokens[end])
    {
      end += 1
      if tokens[end - 1].gap >= .clause { break }
    }
    let range = index..<end
    guard !range.isEmpty, !isOwners(range),
      !range.contains(where: { tokens[$0].text.hasPrefix("kommune") })
    else { return nil }
    let opens = index > 0 && Self.opens(tokens, before: index)
    let isFirstName = Lexicon.firstNames.contains(tokens[index])
    let hasSurname = range.dropFirst().contains { PersonName.isSurname(tokens[$0]) }
    let isWritten = range.allSatisfy { tokens[$0].capitalised }
    if isFirstName, hasSurname || opens { return range }
    return opens && range.count >= 2 && (hasSurname || isWritten) ? range : nil
  }

  /// "ringet til …", "navn er …": a name comes next.
  private static func opens(_ tokens: [Token], before index: Int) -> Bool {
    let start = max(0, index - 4)
    let words = tokens[start..<index].reversed()
    for (offset, token) in words.enumerated() {
      if offset > 0, token.gap >= .clause { return false }
      if openers.contains(token) { return true }
      if !between.contains(token), !Lexicon.titles.contains(token) { return false }
    }
    return false
  }

  /// Nothing but parts of the owner's name.
  private func isOwners(_ range: Range<Int>) -> Bool {
    names.contains { name in
      range.allSatisfy { index in
        name.parts.contains { PersonName.isForm(tokens[index].text, of: $0) }
      }
    }
  }

  private func isDepartment(_ token: Token) -> Bool {
    departmentWords.contains(token.text) || owner.otherDepartments.have(token.text)
  }

  private func others(startingWith first: String) -> [PersonName] {
    owner.otherNames.starting(with: first)
  }

  // MARK: Parts of the name

  /// The owner's first name, surname or initials where she introduces herself.
  func partial() -> (range: Range<Int>, reason: Reason)? {
    var best: (range: Range<Int>, reason: Reason)?
    for index in tokens.indices.prefix(4000) {
      guard let found = part(at: index),
        context.role(of: found.range, isPerson: true) == .introduction
      else { continue }
      if found.reason != .surnameOnly { return found }
      best = best ?? found
    }
    return best
  }

  private func part(at index: Int) -> (range: Range<Int>, reason: Reason)? {
    let token = tokens[index]
    let after = index + 1 < tokens.count && token.gap < .clause ? tokens[index + 1] : nil
    for name in names where name.parts.count > 1 {
      let isAfterFirstName =
        index > 0 && tokens[index - 1].gap < .clause && PersonName.isNameLike(tokens[index - 1])
      if PersonName.isForm(token.text, of: name.first) {
        return isAfterFirstName && tokens[index - 1].text != name.first
          ? nil : firstName(at: index, name, after)
      }
      if let after, token.text.count == 1, token.text.first == name.first.first,
        PersonName.isForm(after.text, of: name.last)
      {
        return (index..<index + 2, .initialsOnly)
      }
      if let after, isAlike(token.text, name.first), isAlike(after.text, name.last) {
        return (index..<index + 2, .similarName)
      }
      if PersonName.isForm(token.text, of: name.last), !isAfterFirstName {
        return (index..<index + 1, .surnameOnly)
      }
    }
    return nil
  }

  private func firstName(
    at index: Int, _ name: PersonName, _ after: Token?
  ) -> (range: Range<Int>, reason: Reason) {
    guard let after, PersonName.isNameLike(after), !isDepartment(after),
      after.capitalised || PersonName.isSurname(after) || Lexicon.surnames.contains(after)
    else { return (index..<index + 1, .firstNameOnly) }
    let range = index..<index + 2
    if isAlike(after.text, name.last) { return (range, .similarName) }
    let isKnown = others(startingWith: tokens[index].text).contains {
      $0.match(at: index, in: tokens) != nil
    }
    return (range, isKnown ? .otherPerson : .otherSurname)
  }

  private func isAlike(_ said: String, _ name: String) -> Bool {
    let sound = PersonName.sound(name)
    let heard = PersonName.sound(said)
    return heard == sound || heard == sound + "s"
  }

  private static let openers: WordSet = """
    ringet kommet taler talt navn hedder velkommen hos telefonsvareren dette her det jeg er
    """
  private static let between: WordSet = "til med er hos for i den"
}
