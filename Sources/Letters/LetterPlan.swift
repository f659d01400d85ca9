package import Reports
package import Timing

/// Who is to have a letter, and who not and why.
package struct LetterPlan: Sendable, Hashable {
  /// Why somebody with something to mend gets no letter.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Absent on the day of the letter.
    case away
    /// Had one less than the set number of days ago.
    case hadOne = "had_one"
    /// One was given to sendmail, which was interrupted: it may have left.
    case mayHaveHadOne = "may_have_had_one"
    /// The list of people has no address, or one that mail cannot be sent to.
    case noAddress = "no_address"
    /// Only the ear's own doubts: a person should listen first.
    case onlyDoubts = "only_doubts"
  }

  /// Somebody who gets no letter.
  package struct Skipped: Sendable, Hashable {
    package let number: String
    package let name: String?
    package let reason: Reason
  }

  /// The rules that letters follow beside the fixed ones.
  package struct Rules: Sendable, Hashable {
    /// Days between two letters, 7 or more.
    package let everyDays: Int
    package let copiesLeader: Bool

    package init(everyDays: Int, copiesLeader: Bool) {
      self.everyDays = everyDays
      self.copiesLeader = copiesLeader
    }
  }

  package let letters: [EmployeeLetter]
  package let skipped: [Skipped]
  package let leaders: [LeaderLetter]
  /// Leaders who had their summary less than the set number of days ago.
  package let informedLeaders: [String]
  /// Mailboxes with nothing to write about.
  package let quiet: Int

  /// `report` has names; `kept` are the letters of before; `today` is the day the letters are written
  /// on, and `zone` that of the days on which others were.
  package init(
    _ report: Report, kept: [KeptLetter], rules: Rules, today: CivilDate, zone: TimeZoneRules
  ) {
    let history = LetterHistory(kept, rules: rules, today: today, zone: zone)
    let mailboxes = report.subjects.filter { $0.key.kind == .mailbox }
    let book = AddressBook(mailboxes)
    var letters: [EmployeeLetter] = []
    var skipped: [Skipped] = []
    var quiet = 0
    for subject in mailboxes {
      let found = LetterItems(subject)
      if found.items.isEmpty, found.doubts.isEmpty {
        quiet += 1
        continue
      }
      let address = subject.mail.flatMap { MailAddress($0) }
      let reason: Reason? =
        if found.items.isEmpty {
          .onlyDoubts
        } else if let day = subject.awayUntil, today <= day {
          .away
        } else if let recent = history.recent(subject.key, .employee) {
          recent == .handingOver ? .mayHaveHadOne : .hadOne
        } else {
          address == nil ? .noAddress : nil
        }
      guard reason == nil, let address else {
        skipped.append(
          Skipped(
            number: subject.number ?? subject.key.id, name: subject.name,
            reason: reason ?? .noAddress))
        continue
      }
      let isFirst = !history.hasAny(subject.key)
      let copy =
        rules.copiesLeader && !isFirst ? subject.leader.flatMap { book.party($0) } : nil
      letters.append(
        EmployeeLetter(
          subject: subject.key, number: subject.number ?? subject.key.id, name: subject.name,
          department: subject.department, isShared: subject.isShared, address: address,
          items: found.items, doubts: found.doubts, isFirst: isFirst,
          copy: copy?.address == address ? nil : copy))
    }
    self.letters = letters
    self.skipped = skipped
    self.quiet = quiet
    let summaries = LeaderSummaries(report, history: history, book: book).letters
    func isInformed(_ letter: LeaderLetter) -> Bool {
      letter.subject.flatMap { history.recent($0, .leader) } != nil
    }
    leaders = summaries.filter { !isInformed($0) }
    informedLeaders = summaries.filter(isInformed).map(\.leader)
  }
}

/// Letters of before, asked about one person.
struct LetterHistory {
  private let kept: [SubjectKey: [KeptLetter]]
  private let rules: LetterPlan.Rules
  private let today: CivilDate
  private let zone: TimeZoneRules

  init(
    _ kept: [KeptLetter], rules: LetterPlan.Rules, today: CivilDate, zone: TimeZoneRules
  ) {
    self.kept = Dictionary(grouping: kept, by: \.subject)
    self.rules = rules
    self.today = today
    self.zone = zone
  }

  /// What became of the last letter, if it was too short a time ago for another: counted in days,
  /// so that a Monday's job that runs a minute earlier next week is not too early.
  func recent(_ subject: SubjectKey, _ kind: LetterKind) -> LetterState? {
    kept[subject]?.last { letter in
      letter.kind == kind && zone.civilTime(at: letter.at).date + rules.everyDays > today
    }?.state
  }

  /// Whether an employee was ever written to, as far as is kept.
  func hasAny(_ subject: SubjectKey) -> Bool {
    kept[subject]?.contains { $0.kind == .employee } == true
  }
}

/// Leaders are known by name; their address is that of the mailbox with the same name, where there
/// is just one.
struct AddressBook {
  private let byName: [String: [ReportedSubject]]

  init(_ mailboxes: [ReportedSubject]) {
    byName = Dictionary(
      grouping: mailboxes.filter { $0.name != nil && !$0.isShared }, by: { $0.name ?? "" })
  }

  func mailbox(_ name: String) -> ReportedSubject? {
    guard let found = byName[name], found.count == 1 else { return nil }
    return found.first
  }

  func party(_ name: String) -> MailMessage.Party? {
    mailbox(name)?.mail.flatMap { MailAddress($0) }.map { MailMessage.Party(name, $0) }
  }
}
