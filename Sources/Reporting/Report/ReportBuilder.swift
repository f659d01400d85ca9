import Access
import Audit
import Directory
package import Engine
package import Policy
package import Reports
package import Rules
package import Timing
import Voicemail
import Wording

/// Makes the one value that all outputs are made from.
package struct ReportBuilder {
  private let scan: ScanResult
  private let access: SiteAccess?
  private let rules: SiteRules?
  private let byNumber: [String: Mailbox]
  private let byID: [MailboxID: Mailbox]
  private let byExtension: [String: Person]
  private let leaders: DepartmentLeaders
  private let policy: SitePolicy
  private let zone: TimeZoneRules
  private let tongue: Tongue

  /// `zone` is that of dates in sentences.
  package init(
    _ scan: ScanResult, access: SiteAccess?, rules: SiteRules?, mailboxes: SiteMailboxes,
    people: SitePeople?, policy: SitePolicy, zone: TimeZoneRules, tongue: Tongue
  ) {
    self.scan = scan
    self.access = access
    self.rules = rules
    byNumber = Dictionary(
      mailboxes.mailboxes.map { ($0.id.number, $0) }, uniquingKeysWith: { first, _ in first })
    byID = Dictionary(
      mailboxes.mailboxes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    byExtension = Dictionary(
      (people?.people ?? []).map { ($0.extension, $0) }, uniquingKeysWith: { first, _ in first })
    leaders = DepartmentLeaders(people?.people ?? [])
    self.policy = policy
    self.zone = zone
    self.tongue = tongue
  }

  /// With the site's exceptions.
  package func report(_ run: RunInfo, waivers: WaiverBook = .empty) -> Report {
    var subjects: [SubjectKey: ReportedSubject] = [:]
    for report in scan.reports { add(report, to: &subjects) }
    for found in access?.audit.mailboxes ?? [] { add(found, to: &subjects) }
    addScope(to: &subjects)
    for person in scan.peopleWithoutGreeting { addMissing(person, to: &subjects) }
    for result in rules?.results ?? [] { add(result, to: &subjects) }
    return Report(run: run, subjects: Array(subjects.values), coverage: coverage)
      .waived(by: waivers, mailboxes: mailboxes, tongue: tongue)
  }

  // MARK: Subjects

  /// Whose keys are those of a system's mailboxes.
  private var mailboxes: [SubjectKey: MailboxID] {
    let audited = (access?.audit.mailboxes ?? []).map { ($0.mailbox, $0.system) }
    return Dictionary(
      (byNumber.values.map { ($0.id, $0.system) } + audited).map { (Self.key($0, $1), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private func key(_ number: String) -> SubjectKey {
    guard let mailbox = byNumber[number] else { return SubjectKey(.mailbox, "folder/\(number)") }
    return Self.key(mailbox.id, mailbox.system)
  }

  private static func key(_ id: MailboxID, _ system: VoicemailSystem) -> SubjectKey {
    let parts = [system.rawValue, id.context, id.number].compactMap(\.self)
    return SubjectKey(.mailbox, parts.joined(separator: "/"))
  }

  private func subject(_ number: String, _ key: SubjectKey) -> ReportedSubject {
    let person = byExtension[number]
    return ReportedSubject(
      key: key, number: number, name: person?.name ?? person?.callName,
      department: person?.department, leader: person?.leader, mail: person?.mail,
      isShared: person?.mailboxType == .shared, awayUntil: rules?.away[number], verdicts: [])
  }

  private func add(_ report: GreetingReport, to subjects: inout [SubjectKey: ReportedSubject]) {
    let number = report.person?.extension ?? report.mailbox ?? report.path
    let key = key(number)
    let verdicts = GreetingVerdicts(report: report, policy: policy, tongue: tongue)
    var subject = subjects[key] ?? subject(number, key)
    subject.verdicts += verdicts.verdicts
    subject.greeting = verdicts.greeting
    subjects[key] = subject
  }

  private func add(_ found: MailboxAccess, to subjects: inout [SubjectKey: ReportedSubject]) {
    let key = Self.key(found.mailbox, found.system)
    let verdicts = AccessVerdicts(
      found: found, mailbox: byID[found.mailbox].flatMap { $0.system == found.system ? $0 : nil },
      policy: policy, zone: zone, tongue: tongue)
    var subject = subjects[key] ?? subject(found.mailbox.number, key)
    subject.verdicts += verdicts.verdicts
    subject.days = verdicts.days
    subjects[key] = subject
  }

  /// "den er gældende for alle ansatte": whose greeting was looked at, and of whom nobody knows.
  private func addScope(to subjects: inout [SubjectKey: ReportedSubject]) {
    for report in scan.reports {
      let number = report.person?.extension ?? report.mailbox ?? report.path
      let isKnown = report.person != nil
      subjects[key(number)]?.verdicts.append(
        ReportedVerdict(
          rule: RuleID.scope.rawValue, outcome: isKnown ? .pass : .notEvaluated,
          addressee: RuleAddressee.it.rawValue, reason: isKnown ? "included" : "owner_unknown",
          explanation: isKnown
            ? tongue("Medarbejderen er med.", "The employee is included.")
            : tongue(
              "Medarbejderlisten nævner ikke nummeret: det vides ikke, hvis postkassen er.",
              "The list of people does not name the number: whose mailbox it is is not known.")))
    }
  }

  private func addMissing(
    _ person: Person, to subjects: inout [SubjectKey: ReportedSubject]
  ) {
    let key = key(person.extension)
    var subject = subjects[key] ?? subject(person.extension, key)
    subject.verdicts.append(
      ReportedVerdict(
        rule: RuleID.scope.rawValue, outcome: .review, severity: Severity.warn.rawValue,
        addressee: RuleAddressee.it.rawValue, reason: "no_mailbox",
        explanation: tongue(
          "Medarbejderen har ingen hilsen her: postkassen findes ikke, eller er ikke med.",
          "The employee has no greeting here: the mailbox does not exist, or is left out.")))
    subjects[key] = subject
  }

  private func add(_ result: RuleResult, to subjects: inout [SubjectKey: ReportedSubject]) {
    let verdict = ReportedVerdict(result, zone: zone, tongue: tongue)
    switch result.subject {
    case .extension(let number):
      let key = key(number)
      subjects[key, default: subject(number, key)].verdicts.append(verdict)
    case .department(let name):
      let key = SubjectKey(.department, name)
      let department = ReportedSubject(
        key: key, department: name, leader: leaders.leader(of: name), verdicts: [])
      subjects[key, default: department].verdicts.append(verdict)
    case .site:
      let key = SubjectKey(.site, "")
      subjects[key, default: ReportedSubject(key: key, verdicts: [])].verdicts.append(verdict)
    }
  }

  private var coverage: [ReportedCoverage] {
    (access?.audit.coverage.sources ?? []).map { source in
      ReportedCoverage(
        source: source.server.map { "\(source.source.rawValue) (\($0))" }
          ?? source.source.rawValue, first: source.first, last: source.last,
        gaps: source.gaps.map {
          .init(from: $0.range.lowerBound, to: $0.range.upperBound, reason: $0.reason.code)
        })
    }
  }
}
