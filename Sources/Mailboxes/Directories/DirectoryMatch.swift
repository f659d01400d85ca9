package import Directory
package import Voicemail

/// A directory beside a voicemail system: who and what has no counterpart.
///
/// A mailbox belongs to the person whose extension is its number, letter by letter.
package struct DirectoryMatch: Sendable, Equatable {
  package struct Duplicate: Sendable, Equatable {
    package let number: String
    /// Mailboxes of several contexts with that number.
    package let mailboxes: [MailboxID]
  }

  package struct LeaverMailbox: Sendable, Equatable {
    package let leaver: DirectoryPeople.Leaver
    package let mailbox: MailboxID
  }

  /// In use, and nobody's.
  package let withoutOwner: [MailboxID]
  package let withoutMailbox: [Person]
  package let duplicates: [Duplicate]
  /// Of people who left, in use, and with no new owner.
  package let leavers: [LeaverMailbox]

  package init(
    people: [Person], leavers: [DirectoryPeople.Leaver] = [], mailboxes: [Mailbox]
  ) {
    let owned = Set(people.map(\.extension))
    let left = Dictionary(
      leavers.map { ($0.person.extension, $0) }, uniquingKeysWith: { first, _ in first })
    // A mailbox that is switched off answers nobody.
    let used = mailboxes.filter { $0.settings.isEnabled != false }.map(\.id).sorted()
    let orphans = used.filter { !owned.contains($0.number) }
    withoutOwner = orphans.filter { left[$0.number] == nil }
    self.leavers = orphans.compactMap { id in
      left[id.number].map { LeaverMailbox(leaver: $0, mailbox: id) }
    }
    let numbers = Set(used.map(\.number))
    withoutMailbox = people.filter { !numbers.contains($0.extension) }
    duplicates = Dictionary(grouping: used, by: \.number).filter { $0.value.count > 1 }
      .map { Duplicate(number: $0.key, mailboxes: $0.value) }
      .sorted { MailboxID($0.number) < MailboxID($1.number) }
  }
}
