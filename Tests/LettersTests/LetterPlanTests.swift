import Letters
import Reports
import Testing
import Timing

/// A department of invented people, one for each case.
private enum Office {
  static let now = Instant(1_795_420_800)  // 2026-11-23 08:00 UTC, a Monday.

  static func verdict(
    _ rule: String = "callback", _ outcome: ReportedOutcome = .fail, severity: String = "fail",
    to addressee: String = "employee", finding: String? = nil, reason: String = "no_limit",
    quote: String? = "så ringer jeg", waived: Bool = false
  ) -> ReportedVerdict {
    ReportedVerdict(
      rule: rule, finding: finding, outcome: outcome, severity: severity, addressee: addressee,
      reason: reason, explanation: "Der er ingen frist.",
      evidence: [
        ReportedEvidence(
          source: "sound", file: "a.wav", start: 1, end: 2, quote: "firkant nul",
          probability: 0.99),
        ReportedEvidence(
          source: "sound", file: "a.wav", start: 67.4, end: 68, quote: quote, probability: 0.02),
      ],
      waiver: waived ? ReportedWaiver(reason: "r", owner: "o", expires: "2026-12-31") : nil)
  }

  static func person(
    _ number: String, _ verdicts: [ReportedVerdict], mail: String? = "x@by.dk",
    leader: String? = nil, away: String? = nil, name: String? = nil, shared: Bool = false
  ) -> ReportedSubject {
    ReportedSubject(
      key: SubjectKey(.mailbox, "folder/\(number)"), number: number,
      name: name ?? "Person \(number)", department: "Byggesag", leader: leader, mail: mail,
      isShared: shared, awayUntil: away.flatMap(CivilDate.init(iso:)), verdicts: verdicts)
  }

  static func plan(
    _ subjects: [ReportedSubject], kept: [KeptLetter] = [], today: String = "2026-11-23",
    copies: Bool = false, everyDays: Int = 7
  ) throws -> LetterPlan {
    let report = Report(
      run: RunInfo(
        id: 3, began: now, ended: now, asOf: now, municipality: "By", policyTitle: "P", policy: "p",
        ear: "e", klartone: "0", language: "da", isComplete: true), subjects: subjects)
    return LetterPlan(
      report, kept: kept, rules: .init(everyDays: everyDays, copiesLeader: copies),
      today: try #require(CivilDate(iso: today)), zone: .utc)
  }

  static func letter(
    _ number: String, daysAgo: Int64, _ state: LetterState = .sent, _ kind: LetterKind = .employee
  ) -> KeptLetter {
    KeptLetter(
      subject: SubjectKey(.mailbox, "folder/\(number)"), kind: kind,
      // An hour later in the day than the letters of now.
      at: now - daysAgo * 86_400 + 3600, state: state)
  }
}

@Test("who gets a letter, and who not and why")
func selection() throws {
  let plan = try Office.plan(
    [
      Office.person("01", [Office.verdict()]),
      Office.person("02", [Office.verdict()], mail: nil),
      Office.person("03", [Office.verdict()], mail: "hej"),
      Office.person("04", [Office.verdict()], away: "2026-11-23"),
      Office.person("05", [Office.verdict()], away: "2026-11-22"),
      Office.person("06", [Office.verdict()]),
      Office.person("07", [Office.verdict()]),
      Office.person("08", [Office.verdict()]),
      Office.person("09", [Office.verdict("callback", .review)]),
      Office.person("10", [Office.verdict("callback", .pass, severity: "off")]),
      Office.person("11", [Office.verdict(severity: "info")]),
      Office.person("12", [Office.verdict(waived: true)]),
      Office.person("13", [Office.verdict("access_code", to: "it")]),
    ],
    kept: [
      Office.letter("06", daysAgo: 6), Office.letter("07", daysAgo: 7),
      Office.letter("08", daysAgo: 1, .handingOver),
      Office.letter("01", daysAgo: 1, .sent, .leader),
    ])
  #expect(plan.letters.map(\.number) == ["01", "05", "07"])
  #expect(plan.letters.map(\.isFirst) == [true, true, false])
  #expect(
    plan.skipped.map { "\($0.number) \($0.reason.rawValue)" } == [
      "02 no_address", "03 no_address", "04 away", "06 had_one", "08 may_have_had_one",
      "09 only_doubts",
    ])
  #expect(plan.quiet == 4)
  // Fourteen days between letters are fourteen.
  let fewer = try Office.plan(
    [Office.person("07", [Office.verdict()])], kept: [Office.letter("07", daysAgo: 7)],
    everyDays: 14)
  #expect(fewer.letters.isEmpty && fewer.skipped.first?.reason == .hadOne)
}

@Test("a letter quotes the part that is least as it should be, and nothing that tells why")
func items() throws {
  func item(_ verdicts: ReportedVerdict...) throws -> [LetterItem] {
    try #require(try Office.plan([Office.person("01", verdicts)]).letters.first).items
  }
  let plain = try item(Office.verdict())
  #expect(plain.map(\.heard) == ["så ringer jeg"] && plain.map(\.second) == [67.4])
  // The best place of what was not said is no quotation.
  let unheard = try item(Office.verdict(reason: "nothing_like_it"))
  #expect(unheard[0].heard == nil && unheard[0].second == nil)
  // A number is somebody's.
  #expect(try item(Office.verdict(quote: "ring på 22 33 44 55"))[0].heard == nil)
  // Said why: then no words are repeated at all.
  let why = try item(
    Office.verdict(quote: "når jeg er rask igen"),
    Office.verdict(
      "absence_reason", severity: "warn", finding: "absence_reason", reason: "reason_in_policy",
      quote: "jeg er syg"))
  #expect(why.allSatisfy { $0.heard == nil } && why[1].explanation.isEmpty)
  // Nobody recorded anything: one thing, not four.
  let none = ["name", "department", "callback", "switchboard"].map {
    Office.verdict($0, reason: "no_greeting")
  }
  let plan = try Office.plan([Office.person("01", none)])
  #expect(plan.letters[0].items.count == 1)
}

@Test(
  "names as they are used",
  arguments: [
    ("Mette Hansen", "Mette"), ("Hansen, Mette Marie", "Mette"), ("Ib", "Ib"),
  ])
func firstNames(name: String, first: String) throws {
  let plan = try Office.plan([Office.person("01", [Office.verdict()], name: name)])
  #expect(plan.letters[0].firstName == first)
  let shared = try Office.plan([Office.person("01", [Office.verdict()], name: name, shared: true)])
  #expect(shared.letters[0].firstName == nil)
}

@Test("the leader is told of what is the leader's, and of an employee only after the first letter")
func leaders() throws {
  let leader = Office.person(
    "90", [Office.verdict("callback", .pass, severity: "off")], mail: "eva@by.dk", name: "Eva Leder"
  )
  let people = [
    leader,
    Office.person("01", [Office.verdict()], leader: "Eva Leder"),
    Office.person("02", [Office.verdict()], leader: "Eva Leder"),
    Office.person(
      "03", [Office.verdict("absence_leader", severity: "warn", to: "leader")], leader: "Eva Leder",
      away: "2026-12-24"),
    Office.person("04", [Office.verdict("name", .pass, severity: "off")], leader: "Eva Leder"),
    Office.person("05", [Office.verdict("name", .pass, severity: "off")], leader: "Uden Fund"),
  ]
  let first = try Office.plan(people, kept: [Office.letter("02", daysAgo: 30)], copies: true)
  let summary = try #require(first.leaders.first)
  #expect(first.leaders.count == 1)
  #expect(summary.leader == "Eva Leder" && summary.address?.text == "eva@by.dk")
  #expect(summary.mailboxes == 4 && summary.inOrder == 1 && summary.firstTimers == 1)
  #expect(summary.entries.map(\.number) == ["02", "03"])
  #expect(summary.entries[0].standing.count == 1 && summary.entries[0].own.isEmpty)
  #expect(summary.entries[1].own.map(\.rule) == ["absence_leader"])
  // A copy goes with the second letter, not with the first.
  #expect(first.letters.map { $0.copy?.address.text } == [nil, "eva@by.dk"])
  #expect(try Office.plan(people, kept: [Office.letter("02", daysAgo: 30)]).letters[1].copy == nil)
  // At most one summary a week; an employee's letter to the leader is another thing.
  let again = try Office.plan(people, kept: [Office.letter("90", daysAgo: 3, .sent, .leader)])
  #expect(again.leaders.isEmpty && again.informedLeaders == ["Eva Leder"])
  #expect(try Office.plan(people, kept: [Office.letter("90", daysAgo: 3)]).leaders.count == 1)
  // Two of one name: nobody knows whose address it is.
  let twins = people + [Office.person("91", [], mail: "anden@by.dk", name: "Eva Leder")]
  #expect(try Office.plan(twins).leaders.first?.address == nil)
}

@Test("the table for mail merge is one row a letter and no formula")
func table() {
  let row = MergeTable.Row(
    mail: "a@b.dk", cc: "", firstName: "=Ib", name: "Ib", department: "Vej; Park", mailbox: "0417",
    subject: "s", missing: ["én", "to"], greeting: "g", guide: "", selfCheck: "", privacy: "p",
    text: "Hej\n\nBrev\n")
  let text = String(decoding: MergeTable.bytes([row]), as: UTF8.self)
  #expect(text.hasPrefix("\u{FEFF}mail;cc;first_name;"))
  #expect(
    text.contains("a@b.dk;;'=Ib;Ib;\"Vej; Park\";0417;s;\"én\nto\";g;;;p;\"Hej\n\nBrev\n\"\r\n"))
}
