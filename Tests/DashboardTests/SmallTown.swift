import Dashboard
import Reports
import Timing

/// A site with everything a dashboard must cope with: every kind of verdict, three runs with a break
/// between them, logs with gaps, and names that try to become more than text.
enum SmallTown {
  static let attack = "<script>window.hacked=1</script>\"'><img src=x onerror=window.hacked=1>&"

  static let rules = [
    ReportedRule(
      id: "name", number: "6a", title: "Navnet bliver sagt",
      quote: "Du har ringet til (navn + afdeling).", severity: "fail", help: "Sig dit navn."),
    ReportedRule(
      id: "callback", number: "6d", title: "Der loves at ringe tilbage i tide",
      quote: "så ringer jeg tilbage indenfor et døgn", severity: "fail", help: "Sig det sådan."),
    ReportedRule(
      id: "daily_listening", number: "7", title: "Postkassen aflyttes hvert døgn",
      quote: "Voicemailen skal som minimum aflyttes en gang i døgnet.", severity: "fail",
      help: "Aflyt postkassen hver dag."),
    ReportedRule(
      id: "tone", number: "6f", title: "Tonen bliver nævnt", quote: "", severity: "info", help: ""),
    ReportedRule(
      id: "calls_answered", number: "12", title: "Opkald besvares", quote: "", severity: "warn",
      help: ""),
    ReportedRule(
      id: "presentation", number: "15", title: "Man præsenterer sig", quote: "Svar med navn.",
      severity: "off", help: ""),
  ]

  static let glossary = ReportGlossary(
    methods: [
      "callback": .init(
        meaning: "Der loves at ringe tilbage inden for et døgn.", judging: "Ved at lytte.",
        limits: "Om det holdes, ses et andet sted."),
      "presentation": .init(meaning: "Man siger sit navn.", judging: nil, limits: "Ingen data."),
    ],
    reasons: [
      "limit_too_long": "Fristen er for lang.", "heard": "Hørt klart.",
      "not_evaluated": "Det kan ikke afgøres.", "access_missing": "Der er dage uden aflytning.",
    ], problems: ["damaged": "Filen er beskadiget."],
    dayDetails: ["not_covered": "ingen log dækker hele tiden", "opened": "postkassen åbnet"],
    sources: ["cdr": "opkaldslog (CDR)"], gaps: ["silence": "ingen linjer"])

  static func run(_ id: Int64, policy: String = "p2") -> RunInfo {
    let at = Instant(1_795_420_800 + (id - 3) * 7 * 86_400)
    return RunInfo(
      id: id, began: at, ended: at + 90, asOf: at,
      period: CivilDate(iso: "2026-11-16").flatMap { first in
        CivilDate(iso: "2026-11-22").flatMap { CivilPeriod(first: first, last: $0) }
      }, municipality: "Birkeager & Omegn", policyTitle: "Telefonpolitik", policy: policy,
      ear: "da 2 0123456789abcdef0123", klartone: "0.3", language: "da", isComplete: id != 3)
  }

  static func source(_ language: DashboardLanguage = .danish) -> DashboardSource {
    let report = Report(
      run: run(3), subjects: subjects + (0..<12).map(ordinary),
      coverage: [
        ReportedCoverage(
          source: "cdr", first: run(3).asOf - 600_000, last: run(3).asOf,
          gaps: [.init(from: run(3).asOf - 90_000, to: run(3).asOf - 3_600, reason: "silence")])
      ])
    let tallies = report.tallies
    return DashboardSource(
      report: report, rules: rules,
      past: [
        .init(run: run(1, policy: "p1"), tallies: tallies), .init(run: run(2), tallies: tallies),
      ],
      spells: [
        SubjectKey(.mailbox, "asterisk/default/0417"): [
          FindingSpell(
            rule: "callback", finding: "callback", firstSeen: run(1).asOf, lastSeen: run(1).asOf,
            fixed: run(2).asOf),
          FindingSpell(
            rule: "callback", finding: "callback", firstSeen: run(3).asOf, lastSeen: run(3).asOf,
            isReopened: true),
          FindingSpell(
            rule: "daily_listening", finding: "access_missing", firstSeen: run(1).asOf,
            lastSeen: run(2).asOf, fixed: run(3).asOf, isFixedNow: true),
        ]
      ], glossary: glossary, language: language)
  }

  private static let subjects = [
    ReportedSubject(
      key: SubjectKey(.mailbox, "asterisk/default/0417"), number: "0417", name: "Mette Hansen",
      department: "Borgerservice", leader: "Ib Leder", mail: "mette@example.dk",
      verdicts: [
        ReportedVerdict(
          rule: "callback", outcome: .fail, severity: "fail", reason: "limit_too_long",
          explanation: "Fristen er for lang (\"inden for to døgn\").",
          remedy: "Sig: \"… så ringer jeg tilbage inden for et døgn.\"",
          evidence: [
            ReportedEvidence(
              source: "sound", file: "spool/0417/unavail.wav", start: 3.25, end: 5,
              quote: "inden for to døgn", probability: 0.97)
          ],
          snippets: [
            ReportedSnippet(key: "k1", start: 1.25, end: 7),
            ReportedSnippet(key: "k2", start: 0, end: 4),
          ], status: .reopened, firstSeen: run(3).asOf),
        ReportedVerdict(
          rule: "name", outcome: .review, severity: "fail", reason: "unclear",
          explanation: "Det kunne ikke høres klart.",
          evidence: [
            ReportedEvidence(source: "sound", start: 1, end: 2, quote: "mette", probability: 0.6)
          ], snippets: [ReportedSnippet(key: "k2", start: 0, end: 4)], status: .new,
          firstSeen: run(3).asOf),
        ReportedVerdict(
          rule: "daily_listening", outcome: .notEvaluated, reason: "not_evaluated",
          explanation: "Loggen dækker ikke 20. november."),
        ReportedVerdict(
          rule: "tone", outcome: .fail, severity: "info", reason: "not_said",
          explanation: "Nævn tonen."),
      ],
      greeting: ReportedGreeting(
        file: "spool/0417/unavail.wav", sha256: "ab", seconds: 9,
        words: [
          ReportedWord(text: "du", start: 0.2, end: 0.5, isDoubtful: false),
          ReportedWord(text: "mette", start: 1.1, end: 1.8, isDoubtful: true),
          ReportedWord(text: "inden", start: 3.3, end: 3.6, isDoubtful: false),
          ReportedWord(text: "døgn", start: 4.2, end: 4.8, isDoubtful: false),
        ], isCached: true, envelope: (0..<20).map { UInt8($0 * 12) }),
      days: [
        ReportedDay(date: "2026-11-19", state: "listened", detail: "opened"),
        ReportedDay(date: "2026-11-20", state: "undecided", detail: "not_covered"),
        ReportedDay(date: "2026-11-21", state: "not_required"),
        ReportedDay(date: "2026-11-22", state: "missing"),
      ]),
    ReportedSubject(
      key: SubjectKey(.mailbox, "asterisk/\(attack)/../4501"), number: "4501",
      name: "Eva \(attack)\u{202E}", department: "Vej \(attack)", leader: attack, mail: attack,
      verdicts: [
        ReportedVerdict(
          rule: "name", outcome: .pass, reason: attack, explanation: attack,
          evidence: [
            ReportedEvidence(source: "sound", file: attack, start: 1, end: 2, quote: attack)
          ], snippets: [ReportedSnippet(key: attack, start: -1, end: .infinity)]),
        ReportedVerdict(
          rule: "daily_listening", finding: "access_missing", outcome: .fail, severity: "fail",
          reason: "access_missing", explanation: attack, remedy: attack,
          evidence: [ReportedEvidence(source: "record", file: attack, line: 17)],
          waiver: ReportedWaiver(reason: attack, owner: attack, expires: "2026-12-31"),
          status: .known, firstSeen: run(2).asOf),
        ReportedVerdict(
          rule: "\(attack)", outcome: .fail, severity: "warn", reason: attack, explanation: attack),
      ],
      greeting: ReportedGreeting(
        file: attack, seconds: .infinity, problem: attack,
        words: [ReportedWord(text: attack, start: .nan, end: -1, isDoubtful: true)],
        envelope: [255]),
      days: [ReportedDay(date: attack, state: attack, detail: attack)]),
    ReportedSubject(
      key: SubjectKey(.mailbox, "asterisk/default/4599"), number: "4599", name: "Bo Damm",
      department: "Borgerservice",
      verdicts: [
        ReportedVerdict(
          rule: "callback", finding: "waiver_expired", outcome: .fail, severity: "warn",
          reason: "waiver_expired", explanation: "Undtagelsen er udløbet.", status: .known,
          firstSeen: run(2).asOf)
      ], greeting: ReportedGreeting(file: "b.wav", problem: "damaged")),
    ReportedSubject(
      key: SubjectKey(.department, "Borgerservice"), department: "Borgerservice",
      verdicts: [
        ReportedVerdict(
          rule: "calls_answered", outcome: .figure, reason: "figure",
          explanation: "87 % af opkaldene blev besvaret.")
      ]),
    ReportedSubject(
      key: SubjectKey(.site, ""),
      verdicts: [
        ReportedVerdict(
          rule: "calls_answered", outcome: .review, severity: "warn", reason: "not_documented",
          explanation: "Det er ikke dokumenteret for hele kommunen.")
      ]),
  ]

  private static func ordinary(_ index: Int) -> ReportedSubject {
    let number = String(4600 + index)
    return ReportedSubject(
      key: SubjectKey(.mailbox, "asterisk/default/\(number)"), number: number,
      name: index == 7 ? "Jakob Winkel" : "Ida Nr. \(index)",
      department: index % 3 == 0 ? nil : "Byggesag",
      verdicts: [
        ReportedVerdict(
          rule: "name", outcome: .pass, reason: "heard", explanation: "Hørt klart.",
          evidence: [ReportedEvidence(source: "sound", start: 0.5, end: 1.5, quote: "ida")]),
        ReportedVerdict(
          rule: "callback", outcome: index < 8 ? .pass : .fail,
          severity: index < 8 ? "off" : "fail", reason: index < 8 ? "heard" : "limit_too_long",
          explanation: index < 8 ? "Hørt klart." : "Fristen er for lang.",
          status: index < 8 ? nil : .known, firstSeen: index < 8 ? nil : run(1).asOf),
        ReportedVerdict(
          rule: "daily_listening", outcome: index == 2 ? .notEvaluated : .pass, reason: "pass",
          explanation: "I orden."),
      ],
      greeting: ReportedGreeting(
        file: "\(number).wav", seconds: 6, envelope: (0..<20).map { UInt8($0 * 6) }))
  }

  /// FNV-1a, which is enough for tests.
  static let pseudonyms = Pseudonyms { text in
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// By path; sounds are their keys.
  static func files(_ source: DashboardSource) -> [String: String] {
    var files: [String: String] = [:]
    let dashboard = Dashboard(source)
    dashboard.write { files[$0.path] = $0.content }
    for (path, snippet) in dashboard.sounds { files[path] = snippet.key }
    return files
  }
}
