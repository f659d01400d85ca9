import Reports

/// A summary for each leader who has something to be told.
struct LeaderSummaries {
  let letters: [LeaderLetter]

  init(_ report: Report, history: LetterHistory, book: AddressBook) {
    let mailboxes = report.subjects.filter { $0.key.kind == .mailbox }
    let departments = report.subjects.filter { $0.key.kind == .department }
    let byLeader = Dictionary(grouping: mailboxes.filter { $0.leader != nil }) { $0.leader ?? "" }
    letters = byLeader.keys.sorted().compactMap { leader in
      let mailbox = book.mailbox(leader)
      // One's own greeting is one's own letter.
      let people = (byLeader[leader] ?? []).filter { $0.key != mailbox?.key }
      let names = Set(people.compactMap(\.department)).sorted()
      var entries: [LeaderLetter.Entry] = []
      var firstTimers = 0
      var inOrder = 0
      for subject in people {
        let items = LetterItems(subject).items
        let own = subject.forLeader
        let isKnown = history.hasAny(subject.key)
        if items.isEmpty, own.isEmpty { inOrder += 1 }
        if !items.isEmpty, !isKnown { firstTimers += 1 }
        guard !own.isEmpty || isKnown && !items.isEmpty else { continue }
        entries.append(
          LeaderLetter.Entry(
            number: subject.number, name: subject.name, standing: isKnown ? items : [],
            own: own))
      }
      for department in departments
      where department.leader.map({ $0 == leader }) ?? names.contains(department.key.id) {
        let own = department.forLeader
        guard !own.isEmpty else { continue }
        entries.append(
          LeaderLetter.Entry(number: nil, name: department.key.id, standing: [], own: own))
      }
      guard !entries.isEmpty || firstTimers > 0 else { return nil }
      return LeaderLetter(
        leader: leader, subject: mailbox?.key,
        address: mailbox?.mail.flatMap { MailAddress($0) }, departments: names,
        mailboxes: people.count, inOrder: inOrder, entries: entries, firstTimers: firstTimers)
    }
  }
}

extension ReportedSubject {
  /// What the leader is to act on.
  fileprivate var forLeader: [LetterItem] {
    verdicts.filter {
      $0.isFinding && $0.waiver == nil && $0.addressee == "leader"
        && ($0.severity == "fail" || $0.severity == "warn")
    }.map { LetterItem($0, quotes: false) }
  }
}
