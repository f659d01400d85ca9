/// All mailboxes at a glance.
package struct AccessSummary: Sendable, Hashable {
  /// Mailboxes by their verdict.
  package struct Counts: Sendable, Hashable {
    package private(set) var pass = 0
    package private(set) var fail = 0
    package private(set) var notEvaluated = 0

    package var all: Int { pass + fail + notEvaluated }

    package init() {}

    mutating func add(_ verdict: ListeningVerdict) {
      switch verdict {
      case .pass: pass += 1
      case .fail: fail += 1
      case .notEvaluated: notEvaluated += 1
      }
    }
  }

  package struct Department: Sendable, Hashable {
    /// Nil: the mailboxes of nobody's department.
    package let name: String?
    package let counts: Counts
  }

  package let counts: Counts
  /// Access codes (rule 8) by verdict.
  package let accessCodes: [AccessCodeVerdict: Int]
  /// Mailboxes that have a finding, by its code.
  package let findings: [AccessFinding.Code: Int]
  /// By name; the nameless last.
  package let departments: [Department]
  /// Every mailbox: failed ones first, those with most days missed before others, then with the
  /// oldest unheard message; then those that could not be evaluated, most open days first.
  package let worstFirst: [MailboxAccess]

  package init(_ mailboxes: [MailboxAccess]) {
    var counts = Counts()
    var codes: [AccessCodeVerdict: Int] = [:]
    var findings: [AccessFinding.Code: Int] = [:]
    var departments: [String: Counts] = [:]
    var nameless = Counts()
    for mailbox in mailboxes {
      counts.add(mailbox.listening)
      codes[mailbox.accessCode, default: 0] += 1
      for code in Set(mailbox.findings.map(\.code)) { findings[code, default: 0] += 1 }
      if let department = mailbox.department {
        departments[department, default: Counts()].add(mailbox.listening)
      } else {
        nameless.add(mailbox.listening)
      }
    }
    self.counts = counts
    accessCodes = codes
    self.findings = findings
    self.departments =
      departments.sorted { $0.key < $1.key }.map { Department(name: $0.key, counts: $0.value) }
      + (nameless.all > 0 ? [Department(name: nil, counts: nameless)] : [])
    worstFirst = mailboxes.map { (mailbox: $0, badness: Self.badness($0)) }.sorted {
      if $0.badness != $1.badness {
        return $1.badness.lexicographicallyPrecedes($0.badness)
      }
      return $0.mailbox.mailbox < $1.mailbox.mailbox
    }.map(\.mailbox)
  }

  private static func badness(_ mailbox: MailboxAccess) -> [Int64] {
    let rank: Int64 =
      switch mailbox.listening {
      case .fail: 2
      case .notEvaluated: 1
      case .pass: 0
      }
    return [
      rank, Int64(mailbox.missingDays), mailbox.oldestUnheard ?? 0, Int64(mailbox.undecidedDays),
      Int64(mailbox.findings.count),
    ]
  }
}
