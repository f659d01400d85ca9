package import Timing

/// An exception that somebody answers for: this mailbox need not keep this rule until that day.
package struct Waiver: Sendable, Hashable {
  /// An extension; with a context, `4512@default`, where a number alone does not tell.
  package let mailbox: String
  package let rule: RuleID
  package let reason: String
  /// Who answers for it.
  package let owner: String
  /// The last day on which it counts.
  package let expires: CivilDate
  /// Where it stands in the file, from 1; 0 for one that stands in none.
  package let line: Int

  package init(
    mailbox: String, rule: RuleID, reason: String, owner: String, expires: CivilDate, line: Int = 0
  ) {
    self.mailbox = mailbox
    self.rule = rule
    self.reason = reason
    self.owner = owner
    self.expires = expires
    self.line = line
  }

  /// How many days after `today` it still counts: 0 on its last day, below 0 when it has expired.
  package func daysLeft(on today: CivilDate) -> Int { expires.number - today.number }

  /// The same mailbox and the same rule.
  package func isAbout(_ other: Waiver) -> Bool {
    mailbox == other.mailbox && rule == other.rule
  }
}

extension Rule {
  /// Whether a mailbox can be let off it: data show whether that mailbox keeps it.
  package var isWaivable: Bool {
    if auditability == .never || isFigure { return false }
    switch id {
    // Judged of whole departments, or of the house.
    case .departmentForwarded, .closures: return false
    default: return true
    }
  }

  /// The rule that a line's `text` means: a code, or a number that only one rule which can be waived
  /// has.
  static func waivable(named text: String) throws(WaiverFault.Kind) -> RuleID {
    let named = Rule.named(text)
    let possible = named.filter(\.isWaivable)
    if possible.count == 1 { return possible[0].id }
    if possible.count > 1 { throw .severalRules(text, possible.map(\.id)) }
    guard let first = named.first else { throw .unknownRule(text) }
    throw .notWaivable(first.id)
  }
}

extension RuleID {
  /// The rules whose waiver lets a mailbox off this one, itself first.
  var waivedBy: [RuleID] {
    switch self {
    // Rule 18 is the exception to rule 10.
    case .absenceVoicemail: [.absenceVoicemail, .onlyThisPerson]
    // Rules 5 and 20 are about the same words.
    case .absenceReason: [.absenceReason, .absenceReasonOfColleague]
    // Who has no mailbox, has no greeting.
    case .scope: [.scope, .greetingRecorded]
    default: [self]
    }
  }
}
