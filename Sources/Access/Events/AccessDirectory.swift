package import Voicemail

/// Whose an extension is.
package struct AccessDirectory: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// The owner's own mailbox; nil when the telephone has none.
    package let mailbox: MailboxID?
    package let department: String?

    package init(mailbox: MailboxID?, department: String? = nil) {
      self.mailbox = mailbox
      self.department = department
    }
  }

  /// By extension, as the logs write it.
  package let entries: [String: Entry]
  private let departments: [String: [MailboxID: String]]

  package init(_ entries: [String: Entry] = [:]) {
    self.entries = entries
    var departments: [String: [MailboxID: String]] = [:]
    for (_, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard let mailbox = entry.mailbox, let department = entry.department else { continue }
      if departments[mailbox.number]?[mailbox] == nil {
        departments[mailbox.number, default: [:]][mailbox] = department
      }
    }
    self.departments = departments
  }

  /// With an entry for each mailbox whose number is nobody's extension: it is its own.
  package func completed(with mailboxes: [MailboxID]) -> AccessDirectory {
    var entries = entries
    for mailbox in mailboxes.sorted() where entries[mailbox.number] == nil {
      entries[mailbox.number] = Entry(mailbox: MailboxID(mailbox.number))
    }
    return AccessDirectory(entries)
  }

  /// The department of a mailbox's owner.
  package func department(of mailbox: MailboxID) -> String? {
    guard let candidates = departments[mailbox.number] else { return nil }
    if let exact = candidates[mailbox] { return exact }
    let possible = candidates.filter { $0.key.isCompatible(with: mailbox) }
    return possible.count == 1 ? possible.first?.value : nil
  }

  /// Who called.
  package func listener(_ caller: String?, at mailbox: MailboxID) -> Listener {
    guard let caller else { return .unknown }
    guard let entry = entries[caller] else {
      return caller == mailbox.number ? .owner : .unknown
    }
    if entry.mailbox?.isCompatible(with: mailbox) ?? false { return .owner }
    let own = department(of: mailbox)
    return .colleague(
      sameDepartment: own.flatMap { own in entry.department.map { $0 == own } })
  }
}

/// Who listened. The policy wants it so that a colleague can.
package enum Listener: Sendable, Hashable, Comparable {
  case owner
  /// Nil when a department is not known.
  case colleague(sameDepartment: Bool?)
  case unknown

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .owner: "owner"
    case .colleague: "colleague"
    case .unknown: "unknown"
    }
  }

  private var rank: Int {
    switch self {
    case .owner: 0
    case .colleague(true): 1
    case .colleague: 2
    case .unknown: 3
    }
  }

  /// The owner first.
  package static func < (a: Listener, b: Listener) -> Bool { a.rank < b.rank }
}

extension MailboxID {
  /// Whether both can be the same mailbox: a log need not tell the context.
  package func isCompatible(with other: MailboxID) -> Bool {
    number == other.number
      && (context == other.context || context == nil || other.context == nil)
  }
}
