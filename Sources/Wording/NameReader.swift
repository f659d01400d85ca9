/// Reads whether the owner says her name (rule 6a: "Du har ringet til (navn + afdeling)").
struct NameReader {
  let owner: Owner
  let policy: WordingPolicy

  func read(_ analysis: Analysis) -> ElementReading {
    let names = owner.names.compactMap(PersonName.init)
    guard !names.isEmpty else { return analysis.reading(.name, .pass, .notRequired) }
    let finder = NameFinder(analysis: analysis, names: names, owner: owner)
    let own = finder.ownMentions()
    let others = finder.strangers(besides: own.map(\.range))
    let introduced = own.filter { $0.role == .introduction }

    if let mine = introduced.first {
      if let stranger = others.first {
        return reading(analysis, .review, .twoPeople, mine.range, detail: stranger)
      }
      if let whole = introduced.first(where: { !finder.isPartOfLonger($0.range) }) {
        return reading(analysis, .pass, .fullName, whole.range)
      }
      return reading(analysis, .review, .longerName, mine.range)
    }
    // A part of a whole name that introduces nobody is no introduction either.
    if let partial = finder.partial(), others.allSatisfy({ $0.overlaps(partial.range) }),
      !own.contains(where: { $0.range.overlaps(partial.range) })
    {
      let isAnother = partial.reason == .otherPerson
      return reading(
        analysis, isAnother ? .fail : .review, partial.reason, partial.range, detail: partial.range)
    }
    if let stranger = others.first {
      return reading(analysis, .fail, .otherPerson, stranger, detail: stranger)
    }
    if let mention = own.first {
      let reason: Reason = mention.role == .former ? .formerly : .notIntroduced
      return reading(analysis, .review, reason, mention.range)
    }
    return analysis.reading(.name, .fail, .nameMissing)
  }

  private func reading(
    _ analysis: Analysis, _ verdict: Verdict, _ reason: Reason, _ range: Range<Int>,
    detail: Range<Int>? = nil
  ) -> ElementReading {
    analysis.reading(.name, verdict, reason, range, detail: detail.map(analysis.quote))
  }
}
