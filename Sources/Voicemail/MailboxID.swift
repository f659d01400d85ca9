/// Which mailbox. Numbers are texts: leading zeros matter.
package struct MailboxID: Sendable, Hashable, Comparable {
  /// As the system writes it: `4512`.
  package let number: String
  /// Asterisk's voicemail context, FreeSWITCH's domain; nil where a log does not tell.
  package let context: String?

  package init(_ number: String, context: String? = nil) {
    self.number = number
    self.context = context
  }

  /// By context, then numbers by value, others by letters.
  package static func < (a: MailboxID, b: MailboxID) -> Bool {
    if a.context != b.context { return (a.context ?? "") < (b.context ?? "") }
    switch (Int(a.number), Int(b.number)) {
    case (let x?, let y?): return (x, a.number) < (y, b.number)
    case (.some, nil): return true
    case (nil, .some): return false
    case (nil, nil): return a.number < b.number
    }
  }
}
