import Engine
package import Policy
import Rules
import Timing

/// What the two sheets of `klartone notice` have in common: Markdown whose gaps can be seen.
package struct NoticePage {
  let policy: SitePolicy
  let tongue: Tongue

  /// Pages of a site, in a language.
  package init(policy: SitePolicy, tongue: Tongue) {
    self.policy = policy
    self.tongue = tongue
  }

  /// What the sheets need and the site file does not say: keys.
  package var missing: [String] {
    policy.information.unfilled.map(\.key) + (sources.isEmpty ? ["sources"] : [])
  }

  var municipality: String { policy.municipality.name }

  var sources: [NoticeSource] { NoticeSource.all(policy, tongue) }

  var looksAtListening: Bool { policy.given.contains(.accessLogs) }

  var looksAtCalls: Bool { policy.given.contains(.calls) }

  var controller: String { filled(policy.information.controller, .controller) }
  var purpose: String { filled(policy.information.purpose, .purpose) }
  var legalBasis: String { filled(policy.information.legalBasis, .legalBasis) }
  var contact: String { filled(policy.information.contact, .contact) }

  var informedOn: String {
    CivilDate(iso: policy.information.informedOn).map { tongue.date($0) } ?? gap(.informedOn)
  }

  var recipients: [String] {
    let unfilled = policy.information.unfilled.contains(.recipients)
    return unfilled ? [gap(.recipients)] : policy.information.recipients.map(plain)
  }

  var retention: String {
    tongue.amount(policy.information.retentionDays, ("dag", "dage"), ("day", "days"))
  }

  func list(_ items: [String]) -> String { items.map { "- \($0)" }.joined(separator: "\n") }

  func table(_ heading: [String], _ rows: [[String]]) -> String {
    let rule = heading.map { _ in "---" }
    return ([heading, rule] + rows).map { row in
      "| " + row.map { String($0.map { $0 == "|" ? "/" : $0 }) }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private func filled(_ text: String, _ setting: InformationSetting) -> String {
    policy.information.unfilled.contains(setting) ? gap(setting) : plain(text)
  }

  /// On one line: what the site file says must not become headings and lists of the sheet.
  private func plain(_ text: String) -> String {
    Printable.text(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  private func gap(_ setting: InformationSetting) -> String {
    tongue("[udfyldes: \(setting.key)]", "[to be filled in: \(setting.key)]")
  }

  func join(_ parts: [String]) -> String { parts.joined(separator: "\n\n") + "\n" }
}
