package import Voicemail

/// Which columns of a report mean what. Headings differ between systems and releases, so that they
/// are always told.
package struct TableMapping: Sendable, Hashable {
  package enum DateOrder: String, Sendable, Hashable, CaseIterable {
    /// `23-11-2026`; also any date that begins with its year.
    case dayFirst = "day_first"
    /// `11/23/2026`, as American servers write.
    case monthFirst = "month_first"
  }

  /// Headings, compared without regard to case. `time` holds date and time, or the time of day
  /// where `date` has the rest.
  package var mailbox: String
  package var time: String
  package var date: String?
  package var context: String?
  package var action: String?
  package var caller: String?
  /// What an action proves, keys in lower case. Actions that are not listed prove nothing.
  package var actions: [String: Evidence]
  /// What a row proves where there is no column of actions.
  package var evidence: Evidence
  package var dateOrder: DateOrder
  package var source: AccessSource

  package init(
    mailbox: String, time: String, date: String? = nil, context: String? = nil,
    action: String? = nil, caller: String? = nil, actions: [String: Evidence] = [:],
    evidence: Evidence = .opened, dateOrder: DateOrder = .dayFirst,
    source: AccessSource = .generic
  ) {
    self.mailbox = mailbox
    self.time = time
    self.date = date
    self.context = context
    self.action = action
    self.caller = caller
    self.actions = actions
    self.evidence = evidence
    self.dateOrder = dateOrder
    self.source = source
  }

  /// Cisco Unity Connection's "User Phone Login and MWI": `Login` opens the mailbox.
  package static func unityLogins(
    mailbox: String, time: String, action: String, dateOrder: DateOrder
  ) -> TableMapping {
    TableMapping(
      mailbox: mailbox, time: time, action: action, actions: ["login": .opened],
      dateOrder: dateOrder, source: .unityLogins)
  }

  /// Cisco Unity Connection's "User Message Activity".
  package static func unityMessages(
    mailbox: String, time: String, action: String, dateOrder: DateOrder
  ) -> TableMapping {
    TableMapping(
      mailbox: mailbox, time: time, action: action,
      actions: [
        "message read": .played, "message saved": .disposed, "message deleted": .disposed,
      ],
      dateOrder: dateOrder, source: .unityMessages)
  }
}
