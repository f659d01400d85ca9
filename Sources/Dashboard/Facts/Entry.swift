import Reports

/// A mailbox on the pages.
struct Entry {
  let subject: ReportedSubject
  let standing: Standing
  /// The name of its page's file, without `.html`.
  let file: String
  /// Place in ``Facts/departments``.
  var department: Int
  /// Sounds that its page plays, each once.
  let snippets: [ReportedSnippet]
  /// How many verdicts of each weight.
  private let counts: [Int]

  /// `counted` are the rules whose verdict decides whether all is as it should be.
  init(_ subject: ReportedSubject, file: String, department: Int, counted: Set<String>) {
    self.subject = subject
    self.file = file
    self.department = department
    var keys: Set<String> = []
    snippets = subject.verdicts.flatMap(\.snippets).filter { keys.insert($0.key).inserted }
    var counts = [Int](repeating: 0, count: Weight.allCases.count)
    var isOpen = false
    var hasPassed = false
    for verdict in subject.verdicts {
      guard let weight = verdict.weight else { continue }
      counts[weight.rawValue] += 1
      if counted.contains(verdict.rule) {
        if weight == .notEvaluated { isOpen = true }
        if weight == .pass || weight == .waived { hasPassed = true }
      }
    }
    self.counts = counts
    if counts[Weight.fail.rawValue] > 0 {
      standing = .fail
    } else if counts[Weight.warning.rawValue] + counts[Weight.review.rawValue] > 0 {
      standing = .review
    } else {
      standing = isOpen || !hasPassed ? .notEvaluated : .pass
    }
  }

  func count(_ weight: Weight) -> Int { counts[weight.rawValue] }

  /// "4512 Mette Hansen"; the pseudonym where there is no number.
  var title: String {
    let known = [subject.number, subject.name].compactMap(\.self).filter { !$0.isEmpty }
    return known.isEmpty ? subject.key.id : known.joined(separator: " ")
  }

  var hasNew: Bool { subject.verdicts.contains { $0.status == .new } }
  var hasReopened: Bool { subject.verdicts.contains { $0.status == .reopened } }

  /// Worst first; among equals by number.
  static func isWorse(_ a: Entry, _ b: Entry) -> Bool {
    if a.standing != b.standing { return a.standing < b.standing }
    for weight in [Weight.fail, .review, .warning, .notEvaluated]
    where a.count(weight) != b.count(weight) {
      return a.count(weight) > b.count(weight)
    }
    return (a.subject.number ?? a.subject.key.id, a.subject.key.id)
      < (b.subject.number ?? b.subject.key.id, b.subject.key.id)
  }
}
