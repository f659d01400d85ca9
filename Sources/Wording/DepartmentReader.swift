/// Reads whether the owner's department is said (rule 6a).
struct DepartmentReader {
  let owner: Owner
  let policy: WordingPolicy

  private enum Whose: Equatable {
    case department, alias, other
  }

  private typealias Match = (range: Range<Int>, whose: Whose)

  func read(_ analysis: Analysis) -> ElementReading {
    let own =
      [owner.department].compactMap(DepartmentName.init).map { ($0, Whose.department) }
      + owner.departmentAliases.compactMap(DepartmentName.init).map { ($0, Whose.alias) }
    guard !own.isEmpty else { return analysis.reading(.department, .review, .departmentUnknown) }
    let matches = longest(in: analysis, own)
    let context = MentionContext(analysis: analysis)
    let introduction = Introduction(analysis: analysis, of: owner)
    let mentions = matches.map { match in
      let isOwn = match.whose != .other
      return (
        match,
        isOwn
          ? context.ownRole(of: match.range, by: introduction, isPerson: false)
          : context.role(of: match.range, isPerson: false)
      )
    }
    let mine = mentions.filter { $0.0.whose != .other }
    let introduced = mine.filter { $0.1 == .introduction }.map(\.0)
    let strange = mentions.filter { $0.0.whose == .other && $0.1 == .introduction }.map(\.0)

    if let match = introduced.first {
      if let other = strange.first {
        return reading(analysis, .review, .twoDepartments, match.range, detail: other.range)
      }
      let whole = introduced.first { !isPartOfLonger($0.range, analysis) }
      guard let whole, !isElsewhere(whole.range, analysis) else {
        return reading(analysis, .review, .longerDepartment, match.range)
      }
      let reason: Reason = whole.whose == .alias ? .departmentAlias : .departmentName
      return reading(analysis, .pass, reason, whole.range)
    }
    if let other = strange.first {
      return reading(analysis, .fail, .otherDepartment, other.range, detail: other.range)
    }
    if let (match, role) = mine.first {
      return reading(
        analysis, .review, role == .former ? .formerly : .notIntroduced, match.range)
    }
    if let alike = similar(own.map(\.0), besides: matches, analysis) {
      return reading(analysis, .review, .similarDepartment, alike)
    }
    let municipality = PhraseSet([policy.municipality])
    if let range = municipality.first(in: analysis.tokens, analysis.tokens.indices) {
      return reading(analysis, .fail, .municipalityOnly, range)
    }
    return analysis.reading(.department, .fail, .departmentMissing)
  }

  private func reading(
    _ analysis: Analysis, _ verdict: Verdict, _ reason: Reason, _ range: Range<Int>,
    detail: Range<Int>? = nil
  ) -> ElementReading {
    analysis.reading(.department, verdict, reason, range, detail: detail.map(analysis.quote))
  }

  /// All departments that are said; where names overlap, the longest counts, then the owner's.
  private func longest(in analysis: Analysis, _ own: [(DepartmentName, Whose)]) -> [Match] {
    let tokens = analysis.tokens
    var found: [Match] = []
    for index in tokens.indices {
      guard let letter = tokens[index].text.first else { continue }
      let start = tokens[index].text.prefix(2)
      let others = owner.otherDepartments.starting(with: letter).map { ($0, Whose.other) }
      var best: Match?
      for (name, whose) in own + others where name.words[0].prefix(2) == start {
        guard let range = name.match(at: index, in: tokens) else { continue }
        if best == nil || range.count > best?.range.count ?? 0 { best = (range, whose) }
      }
      guard let best else { continue }
      if let last = found.last, last.range.overlaps(best.range) {
        if best.range.count > last.range.count { found[found.count - 1] = best }
      } else {
        found.append(best)
      }
    }
    return found
  }

  /// "Sundhed og Omsorg" where the directory only knows "Sundhed".
  private func isPartOfLonger(_ range: Range<Int>, _ analysis: Analysis) -> Bool {
    let tokens = analysis.tokens
    let end = range.upperBound
    if end + 1 < tokens.count, tokens[end - 1].gap < .clause || tokens[end - 1].gap == .hyphen,
      tokens[end].text == "og", isContent(tokens[end + 1]), !isFollowedByVerb(end + 1, tokens)
    {
      return true
    }
    if end < tokens.count, tokens[end - 1].gap == .hyphen, isContent(tokens[end]) { return true }
    let start = range.lowerBound
    if start > 0, tokens[start - 1].gap == .hyphen, isContent(tokens[start - 1]) { return true }
    return start > 1 && tokens[start - 1].text == "og" && isContent(tokens[start - 2])
      && !isPersonal(tokens[start - 2])
  }

  /// "Socialafdelingen i Glostrup Kommune", another municipality's. Of one that is heard a transcript
  /// makes anything.
  private func isElsewhere(_ range: Range<Int>, _ analysis: Analysis) -> Bool {
    guard !analysis.utterance.isHeard else { return false }
    let tokens = analysis.tokens
    let behind = range.upperBound..<min(range.upperBound + 4, tokens.count)
    guard
      let place = behind.first(where: { Self.municipalities.contains(tokens[$0]) }),
      place > behind.lowerBound,
      tokens[behind.lowerBound - 1..<place].allSatisfy({ $0.gap < .sentence })
    else { return false }
    let name = tokens[place - 1]
    let own = Tokenizer.plainWords(of: policy.municipality)
    return !own.contains(name.text) && !Self.beforeMunicipality.contains(name)
  }

  private static let municipalities: WordSet = "kommune kommunes"
  private static let beforeMunicipality: WordSet = """
    i ved hos fra under en vores jeres din denne den samme egen hele
    """

  private func isContent(_ token: Token) -> Bool {
    PersonName.isNameLike(token) && !Lexicon.firstNames.contains(token)
  }

  private func isFollowedByVerb(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 1 < tokens.count && Verbs.form(of: tokens[index + 1]).contains(.finite)
  }

  /// A name of the owner or of anybody: "Mette Hansen og Borgerservice".
  private func isPersonal(_ token: Token) -> Bool {
    PersonName.isSurname(token)
      || owner.names.contains { Tokenizer.plainWords(of: $0).contains(token.text) }
  }

  /// "Børne- og Ungeforvaltningen" for "Børn og Unge": all its words begin so.
  private func similar(
    _ names: [DepartmentName], besides matches: [Match], _ analysis: Analysis
  ) -> Range<Int>? {
    let tokens = analysis.tokens
    let context = MentionContext(analysis: analysis)
    let taken = Set(matches.lazy.map(\.range).joined())
    for index in tokens.indices.prefix(4000) {
      if taken.contains(index) { continue }
      for name in names {
        var end = index
        let isAlike = name.words.allSatisfy { word in
          while end < tokens.count, end > index, tokens[end].text == "og" { end += 1 }
          guard end < tokens.count else { return false }
          let text = tokens[end].text
          end += 1
          let stem = word.count > 5 && word.hasSuffix("en") ? String(word.dropLast(2)) : word
          return stem.count >= 4
            && (text.hasPrefix(stem) || (text.count >= 4 && word.hasPrefix(text)))
        }
        if isAlike, context.role(of: index..<end, isPerson: false) == .introduction {
          return index..<end
        }
      }
    }
    return nil
  }
}
