import Access
import Policy
import Timing

/// What an access report begins with: the rule, how it is read, and of which days it tells.
struct AccessHead {
  let audit: AccessAudit
  let policy: SitePolicy
  let tongue: Tongue
  let terminal: Terminal

  init(_ audit: AccessAudit, policy: SitePolicy, tongue: Tongue, terminal: Terminal) {
    self.audit = audit
    self.policy = policy
    self.tongue = tongue
    self.terminal = terminal
  }

  var text: String {
    let site = Printable.text(policy.municipality.name)
    let title = tongue("Aflytning af voicemail hos \(site)", "Listening to voicemail at \(site)")
    let days = audit.period.days.count
    let count = tongue.amount(days, ("dag", "dage"), ("day", "days"))
    let (period, now) = (tongue.period(audit.period), tongue.dateTime(audit.now, audit.zone))
    let when = tongue(
      "Periode: \(period) (\(count)). Opgjort \(now). Tidszone: \(audit.zone.name).",
      "Period: \(period) (\(count)). As of \(now). Time zone: \(audit.zone.name).")
    let lines = [
      "\"\(PolicyQuote.dailyListening)\"", when, audit.settings.readingSentence(tongue),
      audit.settings.daysSentence(tongue), audit.settings.evidenceSentence(tongue),
    ]
    return ([terminal.bold(title)] + lines.map { terminal.wrapped($0, indent: 0) })
      .joined(separator: "\n")
  }
}
