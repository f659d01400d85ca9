package import Directory
package import Engine
import Mailboxes
package import Policy
import Timing
package import Voicemail

/// A site's mailboxes joined with its people: what the reports of `klartone mailboxes` show.
package struct MailboxesReport: Sendable {
  let site: SiteMailboxes
  let policy: SitePolicy
  /// Nil without a list of people: then nothing is known of owners.
  let match: DirectoryMatch?
  /// The site's; nil where it names none.
  let zone: TimeZoneRules?
  private let owners: [String: Person]
  private let disputed: Set<String>
  private let hasContexts: Bool

  package init(
    _ site: SiteMailboxes, people: SitePeople?, policy: SitePolicy
  ) throws(SiteError) {
    self.site = site
    self.policy = policy
    zone = try policy.zone
    match = people.map {
      DirectoryMatch(people: $0.people, leavers: $0.leavers, mailboxes: site.mailboxes)
    }
    owners = Dictionary(
      people?.people.map { ($0.extension, $0) } ?? [], uniquingKeysWith: { first, _ in first })
    disputed = people?.disputed ?? []
    hasContexts = Set(site.mailboxes.map(\.id.context)).count > 1
  }

  /// Nil for a number that nobody has, or of which the list does not agree with itself.
  package func owner(of mailbox: Mailbox) -> Person? {
    disputed.contains(mailbox.id.number) ? nil : owners[mailbox.id.number]
  }

  /// Nil without a list of people.
  func ownership(of mailbox: Mailbox) -> Ownership? {
    guard let match else { return nil }
    if disputed.contains(mailbox.id.number) { return .disputed }
    if owner(of: mailbox) != nil { return .listed }
    let left = match.leavers.first { $0.mailbox == mailbox.id }
    return left.map { .left($0.leaver.person) } ?? Ownership.none
  }

  /// Those with a number, of whatever context; `number@context` is one of them.
  package func mailboxes(numbered text: String) -> [Mailbox] {
    site.mailboxes.filter { mailbox in
      mailbox.id.number == text
        || mailbox.id.context.map { "\(mailbox.id.number)@\($0)" == text } ?? false
    }
  }

  /// The number, with the context where there are several: `4512@default`.
  func label(of id: MailboxID) -> String {
    guard hasContexts, let context = id.context else { return Printable.text(id.number) }
    return Printable.text("\(id.number)@\(context)")
  }
}

/// What the list of people says of a mailbox.
enum Ownership: Equatable {
  case listed
  /// The list contradicts itself about whose it is.
  case disputed
  /// Its owner has left.
  case left(Person)
  case none

  /// Stable code for reports.
  var code: String {
    switch self {
    case .listed: "listed"
    case .disputed: "disputed"
    case .left: "left"
    case .none: "none"
    }
  }
}

/// How many messages a mailbox holds.
struct MessageCounts: Equatable {
  let unheard: Int
  let heard: Int
  /// In the inbox of a system that leaves heard messages there too.
  let unknown: Int
  /// When the oldest unheard one came.
  let oldestUnheard: Instant?

  init(_ messages: [Message]) {
    let new = messages.filter { $0.heard == .no }
    unheard = new.count
    unknown = messages.count { $0.heard == .unknown }
    heard = messages.count - unheard - unknown
    oldestUnheard = new.map(\.arrived).min()
  }

  /// "2/5"; "3?/5" where some of the new may have been heard.
  var text: String { "\(unheard + unknown)\(unknown > 0 ? "?" : "")/\(heard)" }

  func sentence(_ tongue: Tongue, zone: TimeZoneRules?) -> String {
    var parts = [
      tongue.amount(unheard, ("ny", "nye"), ("new", "new")),
      tongue.amount(heard, ("aflyttet", "aflyttede"), ("heard", "heard")),
    ]
    if unknown > 0 {
      parts.append(
        tongue(
          "\(unknown) i indbakken, hvor aflyttede også bliver",
          "\(unknown) in the inbox, where heard ones stay too"))
    }
    let oldest = oldestUnheard.map {
      tongue("; den ældste nye fra ", "; the oldest new one from ") + tongue.day(of: $0, in: zone)
    }
    return tongue("Beskeder: ", "Messages: ") + parts.joined(separator: ", ") + (oldest ?? "") + "."
  }
}
