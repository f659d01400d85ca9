package import Rules
package import Timing
import Wording

/// `klartone waive --list` for people.
package struct WaiversText {
  private let waivers: [Waiver]
  private let today: CivilDate
  private let tongue: Tongue
  private let terminal: Terminal

  package init(_ waivers: [Waiver], on today: CivilDate, tongue: Tongue, terminal: Terminal) {
    self.waivers = waivers
    self.today = today
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    guard !waivers.isEmpty else {
      return tongue("Ingen er undtaget.\n", "Nobody is exempt.\n")
    }
    let title = tongue("Undtagelser", "Waivers") + " (\(waivers.count)):"
    return ([terminal.bold(title)] + waivers.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(_ waiver: Waiver) -> [String] {
    let who = terminal.padded(Printable.excerpt(waiver.mailbox, limit: 24), 12)
    let rule = terminal.padded(tongue.label(of: waiver.rule), 26)
    let standing = tongue.standing(of: waiver, on: today)
    let shown = waiver.daysLeft(on: today) < 0 ? terminal.tinted(standing, .fail) : standing
    func field(_ name: String, _ text: String) -> String {
      "    " + terminal.wrapped("\(name): \(Printable.text(text))", indent: 6)
    }
    return [
      "  \(who)\(rule)\(shown)",
      field(tongue("Begrundelse", "Reason"), waiver.reason),
      field(tongue("Ansvarlig", "Owner"), waiver.owner),
    ]
  }
}
