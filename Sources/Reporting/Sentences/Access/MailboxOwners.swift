package import Access
import Directory
package import Engine
package import Voicemail

/// What people call a mailbox: the directory's name and department before the system's own.
package struct MailboxOwners: Sendable {
  package struct Owner: Sendable, Equatable {
    package let name: String?
    package let department: String?
  }

  private let people: [String: Person]
  private let mailboxes: [MailboxID: Mailbox]
  /// Whether the mailboxes' numbers alone tell them apart.
  private let numbersSuffice: Bool

  package init(_ mailboxes: SiteMailboxes, people: SitePeople?) {
    self.people = Dictionary(
      (people?.people ?? []).map { ($0.extension, $0) }, uniquingKeysWith: { first, _ in first })
    self.mailboxes = Dictionary(
      mailboxes.mailboxes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    numbersSuffice = Set(mailboxes.mailboxes.map(\.id.number)).count == mailboxes.mailboxes.count
  }

  package func owner(of access: MailboxAccess) -> Owner {
    let person = people[access.mailbox.number]
    return Owner(
      name: person?.name ?? person?.callName ?? mailboxes[access.mailbox]?.name,
      department: access.department ?? person?.department)
  }

  /// The number, with its context where two mailboxes have the number.
  package func label(_ mailbox: MailboxID) -> String {
    Printable.text(numbersSuffice ? mailbox.number : mailbox.text)
  }
}
