import Policy
package import Rules
package import Timing

/// `klartone waive --list --json`.
package struct WaiversDocument: Encodable {
  struct Item: Encodable {
    let mailbox: String
    /// The rule's code, and its number in the audit table; empty where that has none.
    let rule: String
    let number: String
    let reason: String
    let owner: String
    /// The last day on which it counts.
    let expires: String
    /// 0 on the last day, below 0 when it has expired.
    let daysLeft: Int
    /// `in_force` or `expired`.
    let standing: String
    /// Where it stands in the file, from 1.
    let line: Int

    init(_ waiver: Waiver, on today: CivilDate) {
      mailbox = waiver.mailbox
      rule = waiver.rule.rawValue
      number = waiver.rule.rule.number
      reason = waiver.reason
      owner = waiver.owner
      expires = waiver.expires.iso
      daysLeft = waiver.daysLeft(on: today)
      standing = daysLeft < 0 ? "expired" : "in_force"
      line = waiver.line
    }
  }

  /// A line that waives nothing.
  struct FaultItem: Encodable {
    let line: Int
    let explanation: String
  }

  /// Changes when a key changes its meaning or goes.
  private let schema = "klartone-waivers/1"
  private let klartone: String
  private let language: String
  private let today: String
  /// In the order of the file.
  private let waivers: [Item]
  private let faults: [FaultItem]

  package init(_ file: WaiverFile, on today: CivilDate, version: String, tongue: Tongue) {
    klartone = version
    language = tongue.language.rawValue
    self.today = today.iso
    waivers = file.waivers.map { Item($0, on: today) }
    faults = file.faults.map {
      FaultItem(line: $0.line, explanation: $0.kind.sentence(tongue))
    }
  }
}
