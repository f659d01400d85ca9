import Dashboard
import Policy
import Reporting
import Reports
import Timing

/// A large municipality that does not exist, with a year of weekly runs: the same for the same
/// numbers.
struct InventedTown {
  let mailboxes: Int
  let departments: Int
  private var state: UInt64 = 2026

  init(mailboxes: Int, departments: Int) {
    self.mailboxes = mailboxes
    self.departments = departments
  }

  private static let first = [
    "Mette", "Søren", "Åse", "Lars", "Kirsten", "Jens", "Anne", "Peter", "Hanne", "Ole", "Ida",
    "Mohammed", "Birthe", "Kåre", "Wiebke",
  ]
  private static let last = [
    "Hansen", "Østergaard", "Nielsen", "Vestergaard", "Bjerg", "Møller", "Kjær", "Winther",
    "Al-Khatib", "Skov", "Thygesen",
  ]
  private static let words =
    "du har ringet til mette hansen i borgerservice jeg kan ikke tage telefonen lige nu læg dit navn "
    + "og nummer så ringer jeg tilbage inden for et døgn eller tast firkant nul for omstillingen"

  mutating func source() -> DashboardSource {
    let policy = SitePolicy()
    let tongue = Tongue(.danish)
    let rules = ReportedRule.all(policy: policy, tongue: tongue)
    let judged = rules.filter { $0.severity != "off" }.prefix(14).map(\.self)
    let subjects = (0..<mailboxes).map { subject($0, judged) }
    let report = Report(run: run(53), subjects: subjects)
    let tallies = report.tallies
    var spells: [SubjectKey: [FindingSpell]] = [:]
    for subject in report.subjects {
      spells[subject.key] = subject.verdicts.filter(\.isFinding).map {
        FindingSpell(
          rule: $0.rule, finding: $0.finding, firstSeen: run(40).asOf, lastSeen: run(53).asOf)
      }
    }
    return DashboardSource(
      report: report, rules: rules,
      past: (1...52).map { DashboardSource.Past(run: run($0), tallies: tallies) }, spells: spells,
      glossary: ReportGlossary(policy: policy, tongue: tongue))
  }

  private func run(_ number: Int64) -> RunInfo {
    let at = Instant(1_763_970_000 + number * 7 * 86_400)
    return RunInfo(
      id: number, began: at, ended: at + 3000, asOf: at, municipality: "Storby Kommune",
      policyTitle: "Telefonpolitik med borgeren i centrum", policy: number < 20 ? "p1" : "p2",
      ear: "da 2", klartone: "bench", language: "da", isComplete: true)
  }

  private mutating func draw(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  private mutating func subject(_ index: Int, _ rules: [ReportedRule]) -> ReportedSubject {
    let number = String(20_000 + index)
    let name = "\(Self.first[draw(Self.first.count)]) \(Self.last[draw(Self.last.count)])"
    return ReportedSubject(
      key: SubjectKey(.mailbox, "asterisk/default/\(number)"), number: number, name: name,
      department: "Afdeling \(draw(departments) + 1)", leader: "Ib Leder",
      verdicts: rules.map { verdict($0) }, greeting: greeting(number),
      days: (1...28).map { day in
        ReportedDay(
          date: "2026-11-\(day < 10 ? "0" : "")\(day)",
          state: ["listened", "listened", "listened", "missing", "undecided"][draw(5)],
          detail: "not_covered")
      })
  }

  private mutating func verdict(_ rule: ReportedRule) -> ReportedVerdict {
    let outcome = [ReportedOutcome.pass, .pass, .pass, .review, .fail, .notEvaluated][draw(6)]
    let isFinding = outcome == .review || outcome == .fail
    let start = Double(draw(120)) / 10
    return ReportedVerdict(
      rule: rule.id, outcome: outcome, severity: isFinding ? rule.severity : "off",
      reason: isFinding ? "limit_too_long" : "heard",
      explanation: isFinding ? "Fristen er for lang (\"inden for to døgn\")." : "Hørt klart.",
      remedy: isFinding ? "Sig det sådan: \"… så ringer jeg tilbage inden for et døgn.\"" : nil,
      evidence: [
        ReportedEvidence(
          source: "sound", file: "spool/default/unavail.wav", start: start, end: start + 1.5,
          quote: "så ringer jeg tilbage inden for to døgn", probability: 0.93)
      ],
      status: isFinding ? (draw(20) == 0 ? .new : .known) : nil,
      firstSeen: isFinding ? run(40).asOf : nil)
  }

  private mutating func greeting(_ number: String) -> ReportedGreeting {
    let words = Self.words.split(separator: " ").enumerated().map { place, word in
      ReportedWord(
        text: String(word), start: Double(place) * 0.4, end: Double(place) * 0.4 + 0.38,
        isDoubtful: draw(9) == 0)
    }
    return ReportedGreeting(
      file: "spool/default/\(number)/unavail.wav", sha256: number, seconds: 14, words: words,
      isCached: true, envelope: (0..<200).map { _ in UInt8(draw(256)) })
  }
}
