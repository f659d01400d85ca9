package import Policy

/// What a rule can be judged by.
package enum RuleData: String, Sendable, Hashable, CaseIterable {
  /// What callers hear: recordings or texts.
  case greetings
  /// Who owns which mailbox.
  case directory
  /// The voicemail system's mailboxes and their settings.
  case mailboxes
  /// When messages came and were heard; who left them is known as a key only.
  case messages
  /// Logs that show who listened.
  case accessLogs = "access_logs"
  /// All calls (CDR), not only those to the voicemail system.
  case calls
  case absences
  /// Where telephones are forwarded at the time of the scan.
  case forwards
  /// When telephones are to be answered (`telephoneHours`).
  case telephoneHours = "telephone_hours"
  /// The number of the switchboard (`numbers.switchboard`).
  case switchboardNumber = "switchboard_number"
  /// The dialplan, which shows where `0` leads.
  case dialplan
  /// The employees' calendars.
  case calendars
  /// The list of closures ("Rådhuslukninger").
  case closures
  /// Purpose and date of information: employees must have been told (`information`).
  case information
  /// The list of exceptions (`waivers`).
  case waivers
}

/// Whether the data can decide.
package enum Auditability: String, Sendable, Hashable, CaseIterable {
  /// The data decide.
  case automatic
  /// The data indicate; a person decides.
  case partly
  /// No data show it. Listed, so that nobody thinks it was forgotten.
  case never
}

/// Who is to act on what a rule finds.
package enum RuleAddressee: String, Sendable, Hashable, CaseIterable {
  case employee
  case leader
  case it
  /// Whoever owns the policy: figures of a whole department.
  case policyOwner = "policy_owner"
  /// Whoever answers for an exception that has run out.
  case waiverOwner = "waiver_owner"
}

/// A rule of the policy, as data. Sentences about it are made in Reporting.
package struct Rule: Sendable, Hashable {
  package let id: RuleID
  /// As the audit table numbers it: `6a`; empty for what the policy does not number.
  package let number: String
  /// The policy's own words, literally; none for what follows from a rule or from the law.
  package let quotes: [String]
  package let auditability: Auditability
  /// One of the five that Klartone exists for.
  package let isCore: Bool
  /// All of it is needed before anything can be said.
  package let needs: Set<RuleData>
  /// At least one of these is needed too; empty for none.
  package let needsOneOf: Set<RuleData>
  /// Makes the answer better, and can be done without.
  package let wants: Set<RuleData>
  package let addressee: RuleAddressee
  /// Figures of departments, never a verdict on a person.
  package let isFigure: Bool
  /// The setting of the severity; nil for what has none.
  package let severity: FindingCode?

  init(
    _ id: RuleID, _ number: String, _ quotes: [String], _ auditability: Auditability,
    isCore: Bool = false, needs: Set<RuleData> = [], oneOf needsOneOf: Set<RuleData> = [],
    wants: Set<RuleData> = [],
    to addressee: RuleAddressee = .employee, isFigure: Bool = false, severity: FindingCode? = nil
  ) {
    self.id = id
    self.number = number
    self.quotes = quotes
    self.auditability = auditability
    self.isCore = isCore
    self.needs = needs
    self.needsOneOf = needsOneOf
    self.wants = wants
    self.addressee = addressee
    self.isFigure = isFigure
    self.severity = severity
  }
}
