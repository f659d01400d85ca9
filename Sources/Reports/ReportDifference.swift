/// What changed from one run to another.
package struct ReportDifference: Sendable, Hashable {
  package struct Item: Sendable, Hashable, Comparable {
    package let subject: SubjectKey
    package let rule: String
    package let finding: String

    package init(subject: SubjectKey, rule: String, finding: String) {
      self.subject = subject
      self.rule = rule
      self.finding = finding
    }

    package static func < (a: Item, b: Item) -> Bool {
      (a.subject, a.rule, a.finding) < (b.subject, b.rule, b.finding)
    }
  }

  /// In the later run only, and never seen before it.
  package var new: [Item] = []
  /// In the earlier run only.
  package var fixed: [Item] = []
  /// In the later run only, but seen before the earlier one.
  package var reopened: [Item] = []
  /// In both.
  package var unchanged: [Item] = []
  /// The policy's settings, or the ear, are not the same: differences may come from that.
  package var policyChanged = false
  package var earChanged = false

  package init() {}
}

extension ReportDifference.Item {
  package init(_ subject: ReportedSubject, _ verdict: ReportedVerdict) {
    self.init(subject: subject.key, rule: verdict.rule, finding: verdict.finding)
  }
}
