import Reports

/// What of a report is for a mailbox's employee.
struct LetterItems {
  /// What is to be mended.
  let items: [LetterItem]
  /// What the ear was not sure of, of what a greeting must say.
  let doubts: [LetterItem]

  init(_ subject: ReportedSubject) {
    let own = subject.verdicts.filter {
      $0.isFinding && $0.waiver == nil && $0.addressee == "employee"
        && ($0.severity == "fail" || $0.severity == "warn")
    }
    // The words may be those that tell why somebody is away: then none are repeated.
    let tellsWhy = subject.verdicts.contains {
      $0.finding == "absence_reason" && $0.outcome == .fail
    }
    items = Self.merged(
      own.filter { $0.outcome == .fail }.map { LetterItem($0, quotes: !tellsWhy) })
    doubts = own.filter { $0.outcome == .review && $0.evidence.contains { $0.start != nil } }
      .map { LetterItem($0, quotes: !tellsWhy) }
  }

  /// Without a greeting nothing it should say is there: that is one thing to mend, not four.
  private static func merged(_ items: [LetterItem]) -> [LetterItem] {
    var hasNone = false
    return items.filter { item in
      guard item.reason == "no_greeting" else { return true }
      defer { hasNone = true }
      return !hasNone
    }
  }
}

extension LetterItem {
  /// Reasons that speak of what was *not* heard: the best place found is no quotation.
  private static let unheard: Set<String> = ["nothing_like_it", "poor_sound", "no_greeting"]

  init(_ verdict: ReportedVerdict, quotes: Bool) {
    // Of an element with two parts (keys, and where they lead), the part that is least as it
    // should be.
    let evidence = verdict.evidence.filter { $0.source != "record" }
      .min { ($0.probability ?? 1) < ($1.probability ?? 1) }
    let tells = !Self.unheard.contains(verdict.reason)
    let mayQuote = quotes && tells && verdict.finding != "absence_reason"
    // A sentence about the words repeats them.
    let repeats = verdict.evidence.contains { evidence in
      evidence.quote.map { !$0.isEmpty && verdict.explanation.contains($0) } ?? false
    }
    let isTold = verdict.finding != "absence_reason" && (quotes || !repeats)
    self.init(
      rule: verdict.rule, finding: verdict.finding, reason: verdict.reason,
      explanation: isTold ? verdict.explanation : "",
      heard: mayQuote ? evidence?.quote.flatMap(Self.harmless) : nil,
      second: tells ? evidence?.start : nil)
  }

  /// Without digits in a row that may be somebody's number; nil when nothing is left.
  private static func harmless(_ quote: String) -> String? {
    var digits = 0
    var longest = 0
    for character in quote {
      if character.isNumber {
        digits += 1
      } else if !" -./".contains(character) {
        digits = 0
      }
      longest = max(longest, digits)
    }
    return quote.isEmpty || longest >= 6 ? nil : quote
  }
}
