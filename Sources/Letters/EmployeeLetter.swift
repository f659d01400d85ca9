package import Reports

/// One thing that a letter asks its reader to mend, or says that it is in doubt of.
package struct LetterItem: Sendable, Hashable {
  package let rule: String
  package let finding: String
  /// Stable code of the reason.
  package let reason: String
  /// In the language of the run.
  package let explanation: String
  /// The words that were heard; nil where there are none, or where they are better not repeated.
  package let heard: String?
  /// Where in the recording, in seconds.
  package let second: Double?

  package init(
    rule: String, finding: String, reason: String, explanation: String, heard: String? = nil,
    second: Double? = nil
  ) {
    self.rule = rule
    self.finding = finding
    self.reason = reason
    self.explanation = explanation
    self.heard = heard
    self.second = second
  }
}

/// What an employee is to be told: facts alone, no sentences.
package struct EmployeeLetter: Sendable, Hashable {
  package let subject: SubjectKey
  package let number: String
  /// Nil for a shared mailbox, and where nobody knows.
  package let name: String?
  package let department: String?
  package let isShared: Bool
  package let address: MailAddress
  /// What is to be mended; at least one.
  package let items: [LetterItem]
  /// What the ear could not decide.
  package let doubts: [LetterItem]
  /// Nobody was written to about this mailbox before.
  package let isFirst: Bool
  /// The leader, with an address, who is to have a copy.
  package let copy: MailMessage.Party?

  /// "Mette" of "Mette Hansen" and of "Hansen, Mette"; nil for a shared mailbox.
  package var firstName: String? {
    guard let name, !isShared else { return nil }
    let parts = name.split(separator: ",")
    let given = parts.count == 2 ? parts[1] : Substring(name)
    return given.split(separator: " ").first.map(String.init)
  }
}

/// What a leader is told of the own department.
package struct LeaderLetter: Sendable, Hashable {
  /// An employee and what is to be done.
  package struct Entry: Sendable, Hashable {
    /// Nil for what is about the department as a whole.
    package let number: String?
    package let name: String?
    /// What the employee was told of before, and is still there.
    package let standing: [LetterItem]
    /// What is for the leader to do.
    package let own: [LetterItem]
  }

  package let leader: String
  /// The leader's own mailbox, where the list of people tells.
  package let subject: SubjectKey?
  package let address: MailAddress?
  package let departments: [String]
  /// Mailboxes of the leader's people.
  package let mailboxes: Int
  /// Those in which nothing is to be mended.
  package let inOrder: Int
  package let entries: [Entry]
  /// Employees with something to mend who were not written to before this week. The leader is not
  /// told who they are: they come first.
  package let firstTimers: Int
}
