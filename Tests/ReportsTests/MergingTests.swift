import Reports
import Testing
import Timing

/// Parts of a scan of four mailboxes, a department and the site.
private struct Town {
  var count = 2
  var change: (Int, inout Report) -> Void = { _, _ in }

  static func verdict(_ rule: String, _ outcome: ReportedOutcome) -> ReportedVerdict {
    ReportedVerdict(
      rule: rule, outcome: outcome, severity: outcome == .fail ? "fail" : "off", reason: "r",
      explanation: "", status: outcome == .fail ? .known : nil,
      firstSeen: outcome == .fail ? Instant(5) : nil)
  }

  static func subjects(of numbers: [Int]) -> [ReportedSubject] {
    numbers.map { number in
      ReportedSubject(
        key: SubjectKey(.mailbox, "asterisk/default/\(number)"), number: "\(number)",
        department: "A", verdicts: [verdict("callback", number == 2 ? .fail : .pass)])
    } + [
      ReportedSubject(
        key: SubjectKey(.department, "A"), verdicts: [verdict("answer_rate", .figure)]),
      ReportedSubject(key: SubjectKey(.site, ""), verdicts: [verdict("numbers", .fail)]),
    ]
  }

  static func run(_ shard: String, began: Int64 = 100) -> RunInfo {
    RunInfo(
      id: 7, began: Instant(began), ended: Instant(began + 50), asOf: Instant(90),
      municipality: "M", policyTitle: "P", policy: "p", ear: "da 2", klartone: "1",
      language: "da", isComplete: true, shard: shard, inputs: "i")
  }

  static let coverage = [
    ReportedCoverage(source: "cdr", first: Instant(1), last: Instant(2), gaps: [])
  ]

  /// Mailboxes 1…4, dealt out in turn.
  var parts: [Report.Part] {
    (1...count).map { number in
      var report = Report(
        run: Self.run("\(number)/\(count)", began: Int64(100 * number)),
        subjects: Self.subjects(of: (1...4).filter { $0 % count == number - 1 }),
        coverage: Self.coverage)
      change(number, &report)
      return Report.Part(file: "\(number).sqlite", report: report)
    }
  }
}

@Test("parts are what one scan of the whole would have reported", arguments: [1, 2, 3, 7])
func merged(count: Int) throws {
  let parts = Town(count: count).parts
  let whole = try Report.merged(parts.reversed())
  var wanted = Report(
    run: Town.run(""), subjects: Town.subjects(of: [1, 2, 3, 4]), coverage: Town.coverage)
  wanted.run.id = 0
  wanted.run.ended = Instant(100 * Int64(count) + 50)
  for subject in wanted.subjects.indices {
    for index in wanted.subjects[subject].verdicts.indices {
      wanted.subjects[subject].verdicts[index].status = nil
      wanted.subjects[subject].verdicts[index].firstSeen = nil
    }
  }
  #expect(whole == wanted)
  #expect(whole.tallies == wanted.tallies)
}

@Test("one incomplete part makes the whole incomplete, and a part nobody heard has no other ear")
func incomplete() throws {
  var town = Town()
  town.change = { number, report in
    if number == 2 { report.run.isComplete = false }
    if number == 1 { report.run.ear = "" }
  }
  let whole = try Report.merged(town.parts)
  #expect(!whole.run.isComplete)
  #expect(whole.run.ear == "da 2")
}

private let changes: [(MergeError.Trait, @Sendable (inout Report) -> Void)] = [
  (.klartone, { $0.run.klartone = "2" }), (.municipality, { $0.run.municipality = "N" }),
  (.policy, { $0.run.policy = "q" }), (.ear, { $0.run.ear = "da 3" }),
  (.language, { $0.run.language = "en" }), (.asOf, { $0.run.asOf = Instant(91) }),
  (
    .period,
    {
      let day = CivilDate(iso: "2026-11-23")
      $0.run.period = day.flatMap { CivilPeriod(first: $0, last: $0) }
    }
  ), (.inputs, { $0.run.inputs = "j" }), (.logs, { $0.coverage = [] }),
  (.site, { $0.subjects.removeAll { $0.key.kind == .site } }),
]

@Test("parts that were not made alike are not put together", arguments: changes)
func different(
  _ trait: MergeError.Trait, _ change: @escaping @Sendable (inout Report) -> Void
) {
  var town = Town(count: 3)
  town.change = { number, report in if number == 3 { change(&report) } }
  #expect(
    throws: MergeError.different(
      trait, first: .init(file: "1.sqlite", shard: "1/3"),
      second: .init(file: "3.sqlite", shard: "3/3"))
  ) { try Report.merged(town.parts) }
}

@Test("each part must be there once, and no mailbox in two")
func division() {
  let three = Town(count: 3).parts
  #expect(throws: MergeError.missing([2], of: 3)) { try Report.merged([three[2], three[0]]) }
  #expect(throws: MergeError.missing([], of: 0)) { try Report.merged([]) }
  #expect(throws: MergeError.twice(first: "1.sqlite", second: "1.sqlite", shard: "1/3")) {
    try Report.merged(three + [three[0]])
  }
  #expect(
    throws: MergeError.otherDivision(
      first: .init(file: "1.sqlite", shard: "1/3"), second: .init(file: "2.sqlite", shard: "2/2"))
  ) { try Report.merged([three[0], Town().parts[1]]) }
  var town = Town()
  town.change = { number, report in if number == 2 { report.run.shard = "" } }
  #expect(throws: MergeError.notAPart(file: "2.sqlite")) { try Report.merged(town.parts) }
  town.change = { number, report in if number == 2 { report.run.shard = "3/2" } }
  #expect(throws: MergeError.unknownPart(file: "2.sqlite", shard: "3/2")) {
    try Report.merged(town.parts)
  }
  town.change = { number, report in report.subjects = Town.subjects(of: [1]) }
  #expect(throws: MergeError.self) { try Report.merged(town.parts) }
}

@Test(
  "a part is written as its number of how many",
  arguments: [
    ("3/16", true), ("1/1", true), ("16/16", true), ("0/16", false), ("17/16", false),
    ("3", false), ("3/", false), ("/3", false), ("3/16/2", false), ("+3/16", false),
    ("3 /16", false), ("1/10001", false), ("", false), ("٣/16", false),
  ])
func parts(_ text: String, _ isPart: Bool) {
  #expect((Shard(text) != nil) == isPart)
  if isPart { #expect(Shard(text)?.text == text) }
}
