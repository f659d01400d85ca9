import Reports

/// Counts of mailboxes by verdict.
struct Counts: Equatable {
  var pass = 0
  var review = 0
  var fail = 0
  var notEvaluated = 0
  var waived = 0

  init() {}

  init(_ tally: Tally) {
    pass = tally.pass
    review = tally.review
    fail = tally.fail
    notEvaluated = tally.notEvaluated
    waived = tally.waived
  }

  static func += (a: inout Counts, b: Counts) {
    a.pass += b.pass
    a.review += b.review
    a.fail += b.fail
    a.notEvaluated += b.notEvaluated
    a.waived += b.waived
  }

  /// What shares are of.
  var judged: Int { pass + review + fail + waived }

  /// Fails first, then reviews, as shares of what was judged.
  static func isWorse(_ a: Counts, _ b: Counts) -> Bool {
    func share(_ count: Int, _ counts: Counts) -> Double {
      Double(count) / Double(max(1, counts.judged))
    }
    let (left, right) = (share(a.fail, a), share(b.fail, b))
    return left != right ? left > right : share(a.review, a) > share(b.review, b)
  }
}

extension [Tally] {
  /// All of them together, those of `rules` only where they are named.
  func total(rules: Set<String>? = nil) -> Counts {
    reduce(into: Counts()) { total, tally in
      if rules?.contains(tally.rule) != false { total += Counts(tally) }
    }
  }
}

/// What the run says of one rule.
struct RuleFacts {
  let rule: ReportedRule
  /// Mailboxes.
  let counts: Counts
  let byDepartment: [(department: String, counts: Counts)]
  /// What departments and the site as a whole got.
  var others: [(subject: ReportedSubject, verdict: ReportedVerdict)]
  /// Why mailboxes were not evaluated, most frequent first.
  let reasons: [(text: String, count: Int)]

  /// What it finds is good advice, and counts for nothing.
  var isAdvice: Bool { rule.severity == "info" }

  /// Something was said of it, or found that nothing can be said.
  var isJudged: Bool { counts != Counts() || !others.isEmpty }

  /// Of all mailboxes in the report.
  let mailboxes: Int

  /// It shows only where it is broken: of the mailboxes without a verdict nothing is known, and
  /// there is no share that passes.
  var isFoundOnly: Bool {
    counts.pass == 0 && counts.notEvaluated == 0 && counts.judged < mailboxes
  }

  /// "6d Ringer tilbage".
  var title: String { rule.number.isEmpty ? rule.title : "\(rule.number) \(rule.title)" }
}
