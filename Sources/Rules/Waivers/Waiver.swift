package import Timing

/// An exception that somebody answers for, until a day: one rule for one mailbox.
package struct Waiver: Sendable, Hashable {
  package let mailbox: String
  package let rule: RuleID
  package let reason: String
  package let owner: String
  /// The last day it holds.
  package let expires: CivilDate
  /// Of the file it stands in; 0 for one that is not written yet.
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

  package func holds(on today: CivilDate) -> Bool { today <= expires }
}

/// All exceptions of a site, as they stand on one day.
package struct WaiverBook: Sendable, Hashable {
  private struct Key: Hashable {
    let mailbox: String
    let rule: RuleID
  }

  package let waivers: [Waiver]
  package let today: CivilDate
  private let latest: [Key: Waiver]

  /// Of several for one mailbox and rule, the one that holds longest counts.
  package init(_ waivers: [Waiver] = [], today: CivilDate) {
    self.waivers = waivers
    self.today = today
    latest = Dictionary(
      waivers.map { (Key(mailbox: $0.mailbox, rule: $0.rule), $0) },
      uniquingKeysWith: { $0.expires >= $1.expires ? $0 : $1 })
  }

  /// The waiver that holds today; nil when there is none.
  package func active(_ mailbox: String, _ rule: RuleID) -> Waiver? {
    latest[Key(mailbox: mailbox, rule: rule)].flatMap { $0.holds(on: today) ? $0 : nil }
  }

  /// The waiver that held until an earlier day; nil when there is none.
  package func expired(_ mailbox: String, _ rule: RuleID) -> Waiver? {
    latest[Key(mailbox: mailbox, rule: rule)].flatMap { $0.holds(on: today) ? nil : $0 }
  }

  /// Whom waivers exempt today, by rule.
  package var exempt: [RuleID: Set<String>] {
    var exempt: [RuleID: Set<String>] = [:]
    for waiver in latest.values where waiver.holds(on: today) {
      exempt[waiver.rule, default: []].insert(waiver.mailbox)
    }
    return exempt
  }
}
