import Reports
import Timing

/// Two mailboxes and a department, with everything an output must cope with.
enum InventedReport {
  static let rules = [
    ReportedRule(
      id: "callback", number: "6d", title: "Ringer tilbage",
      quote: "så ringer jeg tilbage indenfor et døgn", severity: "fail", help: "Sig det sådan."),
    ReportedRule(
      id: "daily_listening", number: "7", title: "Aflytning", quote: "", severity: "fail",
      help: "Aflyt."),
    ReportedRule(
      id: "presentation", number: "15", title: "Præsentation", quote: "", severity: "off",
      help: "Kan ikke ses."),
  ]

  static let report = Report(
    run: RunInfo(
      id: 3, began: Instant(1_795_420_800), ended: Instant(1_795_420_890),
      asOf: Instant(1_795_420_800), municipality: "Birkeager & Omegn", policyTitle: "Politik",
      policy: "p", ear: "da 2", klartone: "0.3", language: "da", isComplete: false),
    subjects: [
      ReportedSubject(
        key: SubjectKey(.mailbox, "asterisk/default/0417"), number: "0417",
        name: "=HYPERLINK(\"x\")", department: "Vej & \"Park\"", leader: "Ib Leder",
        mail: "x@example.dk",
        verdicts: [
          ReportedVerdict(
            rule: "callback", outcome: .fail, severity: "fail", reason: "too_long",
            explanation: "Løftet er for langt: <to døgn>.", remedy: "Sig \"et døgn\".",
            evidence: [
              ReportedEvidence(
                source: "sound", file: "spool/0417/unavail å.wav", start: 3.25, end: 4,
                quote: "inden for to døgn", probability: 0.97)
            ], snippets: [ReportedSnippet(key: "ab/1250-6000", start: 1.25, end: 6)],
            status: .reopened, firstSeen: Instant(1_795_334_400)),
          ReportedVerdict(
            rule: "daily_listening", outcome: .notEvaluated, reason: "not_covered",
            explanation: "Loggen mangler."),
        ],
        greeting: ReportedGreeting(
          file: "spool/0417/unavail å.wav", sha256: "ab", seconds: 9,
          words: [ReportedWord(text: "døgn", start: 3, end: 4, isDoubtful: false)],
          isCached: true)),
      ReportedSubject(
        key: SubjectKey(.mailbox, "asterisk/default/4501"), number: "4501", name: "Mette Hansen",
        department: "Borgerservice",
        verdicts: [
          ReportedVerdict(rule: "callback", outcome: .pass, reason: "heard", explanation: "Hørt."),
          ReportedVerdict(
            rule: "daily_listening", finding: "unheard_over_24h", outcome: .fail,
            severity: "fail", reason: "unheard_over_24h", explanation: "En besked er uhørt.",
            evidence: [ReportedEvidence(source: "record", file: "log/full", line: 17)],
            waiver: ReportedWaiver(
              reason: "Langtidssyg afløses", owner: "Ib Leder", expires: "2026-12-31"),
            status: .known, firstSeen: Instant(1_794_000_000)),
        ]),
      ReportedSubject(
        key: SubjectKey(.department, "Borgerservice"), department: "Borgerservice",
        verdicts: [
          ReportedVerdict(
            rule: "presentation", outcome: .figure, reason: "figure", explanation: "87 % besvaret.")
        ]),
    ])

  static let pseudonyms = Pseudonyms { text in
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
