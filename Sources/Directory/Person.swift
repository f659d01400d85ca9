/// One mailbox's owner, as the municipality's directory has it.
package struct Person: Sendable, Equatable {
  package enum MailboxType: String, Sendable, Equatable {
    /// One person's: the greeting must say the name.
    case personal
    /// A function's or a group's: no name is expected.
    case shared
  }

  /// The number that leads to the mailbox: the directory's characters without blanks, leading zeros
  /// kept, never empty.
  package let `extension`: String
  /// The official name. `nil` when the directory has none, never empty: what isn't known can't be
  /// found in a greeting.
  package let name: String?
  /// The name the person goes by ("kaldenavn"), perhaps only a given name; never empty.
  package let callName: String?
  /// `nil` when the directory has none, never empty.
  package let department: String?
  /// Other names of the department, in the row's order, none twice.
  package let aliases: [String]
  package let mailboxType: MailboxType
  package let mail: String?
  /// The name of the person's leader, as the directory has it; `nil` when it has none, never empty.
  package let leader: String?
  /// The line of the file the row begins on, from 1.
  package let line: Int

  package init(
    extension: String, name: String?, callName: String? = nil, department: String?,
    aliases: [String] = [], mailboxType: MailboxType = .personal, mail: String? = nil,
    leader: String? = nil, line: Int
  ) {
    self.extension = `extension`
    self.name = name
    self.callName = callName
    self.department = department
    self.aliases = aliases
    self.mailboxType = mailboxType
    self.mail = mail
    self.leader = leader
    self.line = line
  }
}
