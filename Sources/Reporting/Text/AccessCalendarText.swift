package import Access
package import Engine
package import Policy
import Rules
import Timing
import Voicemail

/// `klartone access --mailbox` for people: one mailbox day by day, with the lines that prove it.
package struct AccessCalendarText {
  private let found: MailboxAccess
  private let audit: AccessAudit
  private let waivers: WaiverBook
  private let owners: MailboxOwners
  private let policy: SitePolicy
  private let tongue: Tongue
  private let terminal: Terminal

  /// `found` is one of the audit's mailboxes.
  package init(
    _ found: MailboxAccess, of access: SiteAccess, mailboxes: SiteMailboxes, people: SitePeople?,
    policy: SitePolicy, tongue: Tongue, terminal: Terminal
  ) {
    self.found = found
    audit = access.audit
    waivers = access.waivers
    owners = MailboxOwners(mailboxes, people: people)
    self.policy = policy
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let parts =
      [
        AccessHead(audit, policy: policy, tongue: tongue, terminal: terminal).text, title,
        found.calendar.days.flatMap(lines).joined(separator: "\n"), findings,
        accessCode,
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// Nothing where a finding tells of it, with the same note.
  private var accessCode: String {
    if found.findings.contains(where: { $0.code == .accessCode }) { return "" }
    return terminal.wrapped(found.accessCode.sentence(tongue), indent: 0)
  }

  private var title: String {
    let owner = owners.owner(of: found)
    let who = [found.mailbox.text, owner.name, owner.department].compactMap(\.self)
      .map { Printable.text($0) }.joined(separator: ", ")
    let verdict = "\(tongue.sign(of: found.listening)) \(found.listening.sentence(tongue))"
    return terminal.bold(terminal.wrapped(who, indent: 0)) + "\n"
      + terminal.tinted(terminal.wrapped(verdict, indent: 2), found.listening.verdict)
  }

  private func lines(_ day: AccessDay) -> [String] {
    let date = "\(tongue.weekday(day.date)) \(tongue.dayAndMonth(day.date))"
    let hours = Int((day.range.upperBound - day.range.lowerBound) / 3600)
    let length = hours == 24 ? "" : tongue(" (\(hours) timer)", " (\(hours) hours)")
    let mark = terminal.tinted("\(day.state.sign) \(tongue.name(of: day.state))", day.state.verdict)
    let title = " " + terminal.padded(date + length, 27) + mark
    var lines = [title]
    switch day.state {
    case .undecided(let doubts):
      lines += doubts.map { item($0.sentence(tongue, zone: audit.zone)) }
    case .missing(let range): lines.append(item(proof(of: range, on: day)))
    case .listened, .notRequired: break
    }
    return lines + day.accesses.flatMap { self.lines($0, on: day) }
  }

  /// Which logs show that nobody listened.
  private func proof(of range: Range<Instant>, on day: AccessDay) -> String {
    let sources = audit.coverage.sources.filter { found.system.isRecorded(by: $0.source) }
    let complete = sources.filter { $0.covered.covers(range) }
    // Where none covers it all, they do so together.
    let names = (complete.isEmpty ? sources.filter { $0.covered.touches(range) } : complete)
      .map { tongue.name(of: $0.source) }.joined(separator: ", ")
    if case .interval(let seconds) = audit.settings.reading {
      let (length, when) = (tongue.age(seconds), tongue.span(range, audit.zone))
      return tongue(
        "Mere end \(length) siden nogen aflytning i \(names): \(when).",
        "More than \(length) since any listening in \(names): \(when).")
    }
    return tongue(
      "Ingen aflytning i \(names), som dækker hele dagen.",
      "No listening in \(names), covering all of the day.")
  }

  /// An access: when, what, by whom; below it each line that proves it.
  private func lines(_ access: Access, on day: AccessDay) -> [String] {
    let caller = access.caller.map { " (\(Printable.text($0)))" } ?? ""
    let who = tongue("af ", "by ") + tongue.name(of: access.listener) + caller
    let text = "\(moment(access, on: day)) \(tongue.name(of: access.evidence)), \(who)"
    return [item(text)]
      + access.events.map { event in
        let time = tongue.clock(
          event.at, audit.zone, seconds: true, isEither: event.later != nil)
        let open = event.duration.map { ", \($0) s" } ?? ""
        let what = "\(time) \(tongue.name(of: event.evidence))\(open)"
        return "       "
          + terminal.wrapped("\(Printable.place(event.place)): \(what)", indent: 9)
      }
  }

  /// The clock, with the date when it is of another day.
  private func moment(_ access: Access, on day: AccessDay) -> String {
    let date = audit.zone.civilTime(at: access.at).date
    let isEither = access.events.contains { $0.at == access.at && $0.later != nil }
    let clock = tongue.clock(access.at, audit.zone, isEither: isEither)
    return date == day.date ? clock : tongue.date(date) + tongue(" kl. ", " at ") + clock
  }

  private func item(_ text: String) -> String { "   - " + terminal.wrapped(text, indent: 5) }

  private var findings: String {
    guard !found.findings.isEmpty else { return "" }
    let lines = found.findings.flatMap { finding in
      let weight = tongue.name(of: finding.severity)
      let to = tongue("til ", "for ") + tongue.name(of: finding.addressee)
      let sentence = finding.sentence(tongue, zone: audit.zone)
      let waiver = waivers.effect(on: found.mailbox, finding.code).waiver
      let standing = waiver == nil ? "\(weight), \(to)" : tongue("undtaget", "waived")
      return [
        " " + terminal.bold(finding.code.rawValue) + " (\(standing))",
        "   " + terminal.wrapped(sentence, indent: 3),
      ] + (waiver.map { ["   " + terminal.wrapped($0.sentence(tongue), indent: 3)] } ?? [])
        + finding.places.map { "   - " + Printable.place($0) }
    }
    let expired = waivers.expired(found)
    let weight = AccessSeverity(rawValue: waivers.expiredSeverity.rawValue)
      .map { tongue.name(of: $0) + ", " }
    let owner = tongue.name(of: WaiverEffect.expiredAddressee)
    let back = expired.flatMap { waiver in
      [
        " " + terminal.bold(WaiverEffect.expiredCode)
          + " (\(weight ?? "")\(tongue("til ", "for "))\(owner))",
        "   " + terminal.wrapped(waiver.expiredSentence(tongue), indent: 3),
      ]
    }
    let count = found.findings.count + expired.count
    let title = tongue("Fund", "Findings") + " (\(count)):"
    return ([terminal.bold(title)] + lines + back).joined(separator: "\n")
  }
}

extension AccessAudit {
  /// The mailboxes that a user means by `4512` or `4512@default`: none, one, or one for each context
  /// that has the number.
  package func mailboxes(named name: String) -> [MailboxAccess] {
    mailboxes.filter { $0.mailbox.number == name || $0.mailbox.text == name }
  }
}
