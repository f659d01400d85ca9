package import Policy
package import Timing
package import Voicemail

/// What a waiver does to a finding.
package enum WaiverEffect: Sendable, Hashable {
  /// There is none.
  case none
  /// The finding is shown as waived and weighs nothing.
  case waived(Waiver)
  /// The finding is back, and that the waiver expired is a finding of its own.
  case expired(Waiver)

  /// The code of that finding, and to whom it goes: whoever owns the waiver.
  package static let expiredCode = FindingCode.waiverExpired.rawValue
  package static let expiredAddressee = RuleAddressee.waiverOwner

  /// What a finding of `severity` weighs now.
  package func severity(of severity: Severity) -> Severity {
    if case .waived = self { .off } else { severity }
  }

  /// The waiver in force.
  package var waiver: Waiver? {
    if case .waived(let waiver) = self { waiver } else { nil }
  }

  package var expired: Waiver? {
    if case .expired(let waiver) = self { waiver } else { nil }
  }
}

/// The waivers of a site on one day.
package struct WaiverBook: Sendable, Equatable {
  package let waivers: [Waiver]
  package let today: CivilDate
  /// What it weighs that a waiver has expired; where it is off, nobody is told.
  package let expiredSeverity: Severity
  private let table: [Key: Waiver]

  private struct Key: Sendable, Hashable {
    let mailbox: String
    let rule: RuleID
  }

  /// Nobody is let off anything.
  package static let empty = WaiverBook([], today: CivilDate(number: 0))

  package init(
    _ waivers: [Waiver] = [], today: CivilDate,
    expiredSeverity: Severity = FindingCode.waiverExpired.defaultSeverity
  ) {
    self.waivers = waivers
    self.today = today
    self.expiredSeverity = expiredSeverity
    table = Dictionary(
      waivers.map { (Key(mailbox: $0.mailbox, rule: $0.rule), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the waivers do to a finding of `rule` about the mailbox. On its last day a waiver still
  /// counts.
  package func effect(on mailbox: String, _ rule: RuleID) -> WaiverEffect {
    let found = rule.waivedBy.compactMap { table[Key(mailbox: mailbox, rule: $0)] }
    if let waiver = found.first(where: { $0.daysLeft(on: today) >= 0 }) { return .waived(waiver) }
    guard expiredSeverity > .off else { return .none }
    return found.first.map(WaiverEffect.expired) ?? .none
  }

  /// The same by a system's id: a waiver that names the context comes first.
  package func effect(on mailbox: MailboxID, _ rule: RuleID) -> WaiverEffect {
    let plain = effect(on: mailbox.number, rule)
    guard let context = mailbox.context else { return plain }
    let named = effect(on: "\(mailbox.number)@\(context)", rule)
    return named == .none || named.waiver == nil && plain.waiver != nil ? plain : named
  }

  /// Who is let off which rule today; `RuleGround.exempt`.
  package var exempt: [RuleID: Set<String>] {
    var table: [RuleID: Set<String>] = [:]
    for waiver in waivers where waiver.daysLeft(on: today) >= 0 {
      for rule in RuleID.allCases where rule.waivedBy.contains(waiver.rule) {
        table[rule, default: []].insert(waiver.mailbox)
      }
    }
    return table
  }
}
