package import Timing
package import Voicemail

/// One mailbox's greeting, to be evaluated.
package struct GreetingTask: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// A recording's path.
    case recording(String)
    /// A text that the system speaks.
    case text(String)
    /// Nobody recorded a greeting: callers hear the system.
    case announcement
    /// What callers hear cannot be known.
    case unknown(HeardGreetingDoubt)
  }

  /// As the system or the file's name has it.
  package let mailbox: String
  package let content: Content
  /// The same greeting in other formats, not evaluated.
  package let copies: [String]
  /// When the greeting was recorded, as far as the voicemail system tells.
  package var recorded: Instant?
  /// The system is set to skip its own instruction; false where that is not known.
  package var skipsInstructions = false

  package init(mailbox: String, content: Content, copies: [String] = []) {
    self.mailbox = mailbox
    self.content = content
    self.copies = copies
  }

  package init(_ greeting: GreetingFolder.Greeting) {
    self.init(
      mailbox: greeting.mailbox, content: .recording(greeting.path), copies: greeting.copies)
  }

  package init(_ mailbox: Mailbox) {
    switch mailbox.heard {
    case .recording(let file, let copies):
      self.init(
        mailbox: mailbox.id.number, content: .recording(file.path), copies: copies.map(\.path))
      recorded = file.changed
    case .text(let text): self.init(mailbox: mailbox.id.number, content: .text(text))
    case .announcement: self.init(mailbox: mailbox.id.number, content: .announcement)
    case .unknown(let doubt): self.init(mailbox: mailbox.id.number, content: .unknown(doubt))
    }
    skipsInstructions = mailbox.settings.skipsInstructions ?? false
  }

  /// The recording's path, if there is one.
  package var path: String? {
    if case .recording(let path) = content { path } else { nil }
  }
}
