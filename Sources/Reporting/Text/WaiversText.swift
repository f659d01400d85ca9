package import Rules
package import Timing

/// `klartone waive --list`.
package struct WaiversText {
  private let waivers: [Waiver]
  private let today: CivilDate
  private let tongue: Tongue

  package init(_ waivers: [Waiver], today: CivilDate, tongue: Tongue) {
    self.waivers = waivers
    self.today = today
    self.tongue = tongue
  }

  package var text: String {
    guard !waivers.isEmpty else { return tongue("Ingen undtagelser.", "No exceptions.") + "\n" }
    let sorted = waivers.sorted { ($0.expires, $0.mailbox) < ($1.expires, $1.mailbox) }
    return sorted.map { waiver in
      let rule = waiver.rule.rule
      return "\(Printable.text(waiver.mailbox))  "
        + (rule.number.isEmpty ? "" : "\(rule.number) ") + "\(rule.id.rawValue)  \(state(waiver))  "
        + "\(Printable.text(waiver.reason)) (\(Printable.text(waiver.owner)))"
    }.joined(separator: "\n") + "\n"
  }

  private func state(_ waiver: Waiver) -> String {
    let days = waiver.expires.number - today.number
    if days < 0 {
      return tongue("udløbet \(waiver.expires.iso)", "ran out \(waiver.expires.iso)")
    }
    if days <= 14 {
      let amount = tongue.amount(days, ("dag", "dage"), ("day", "days"))
      return tongue("udløber om \(amount)", "runs out in \(amount)")
    }
    return tongue("gælder til \(waiver.expires.iso)", "holds until \(waiver.expires.iso)")
  }
}
