import Foundation
import Reports
import SQLite
import Store
import Testing
import Timing

/// A folder that goes with the test.
final class Folder {
  let path = NSTemporaryDirectory() + "klartone-store-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/klartone.sqlite" }
}

/// Day `day`, 4512 and 4513 with these outcomes of `callback`.
private func report(
  _ day: Int64, _ outcomes: [(String, ReportedOutcome)], policy: String = "p",
  snippets: [ReportedSnippet] = []
) -> Report {
  let at = Instant(1_795_000_000 + day * 86_400)
  return Report(
    run: RunInfo(
      began: at, ended: at + 60, asOf: at, municipality: "Birkeager", policyTitle: "Politik",
      policy: policy, ear: "da 2", klartone: "0.3", language: "da", isComplete: true),
    subjects: outcomes.map { number, outcome in
      ReportedSubject(
        key: SubjectKey(.mailbox, "asterisk/default/\(number)"), number: number, name: "Ib Å",
        department: "Byggesag",
        verdicts: [
          ReportedVerdict(
            rule: "callback", outcome: outcome, severity: outcome == .pass ? "off" : "fail",
            reason: "too_long", explanation: "Loftet er for langt",
            evidence: [ReportedEvidence(source: "sound", file: "a.wav", start: 1.5, end: 2)],
            snippets: snippets)
        ],
        greeting: ReportedGreeting(
          file: "a.wav", sha256: "00", seconds: 10,
          words: [ReportedWord(text: "døgn", start: 1, end: 2, isDoubtful: true)],
          envelope: [0, 7, 255]),
        days: [ReportedDay(date: "2026-11-23", state: "missing")])
    },
    coverage: [
      ReportedCoverage(
        source: "cdr", first: at, last: at + 5,
        gaps: [.init(from: at, to: at + 1, reason: "silence")])
    ])
}

@Test("a run is read back as it was kept, and its findings are followed from run to run")
func runs() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  let first = try store.add(report(0, [("4512", .fail), ("4513", .pass)]))
  #expect(first.subjects[0].verdicts[0].status == .new)
  #expect(try store.report() == first)
  let second = try store.add(report(7, [("4512", .fail), ("4513", .review)]))
  #expect(second.subjects.map { $0.verdicts[0].status } == [.known, .new])
  #expect(second.subjects[0].verdicts[0].firstSeen == first.run.asOf)
  // Not evaluated is not mended.
  let third = try store.add(report(14, [("4512", .notEvaluated), ("4513", .pass)]))
  let fourth = try store.add(report(21, [("4512", .fail), ("4513", .fail)]))
  #expect(fourth.subjects.map { $0.verdicts[0].status } == [.known, .reopened])
  let change = try store.difference(from: third.run.id, to: fourth.run.id)
  #expect(change.new.isEmpty && change.fixed.isEmpty)
  #expect(change.reopened.count == 2)
  let mended = try store.difference(from: second.run.id, to: third.run.id)
  #expect(mended.fixed.map(\.subject.id) == ["asterisk/default/4512", "asterisk/default/4513"])
  #expect(try store.report(run: first.run.id) == first)
  #expect(try store.report(run: fourth.run.id) == fourth)
  #expect(try store.runs().map(\.id) == [4, 3, 2, 1])
  #expect(try store.history().map(\.tally.fail) == [1, 1, 0, 2])
  #expect(throws: StoreError.noRun(9)) { try store.report(run: 9) }
  #expect(try store.faults().isEmpty)
}

@Test("findings are told as a run knew them: open, mended, back again")
func spells() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  let runs = try [ReportedOutcome.fail, .pass, .fail].enumerated().map { week, outcome in
    try store.add(report(Int64(week) * 7, [("4512", outcome)])).run
  }
  func known(_ run: Int) throws -> [FindingSpell] {
    try store.spells(asOf: runs[run].id)[SubjectKey(.mailbox, "asterisk/default/4512")] ?? []
  }
  let open = FindingSpell(
    rule: "callback", finding: "callback", firstSeen: runs[0].asOf, lastSeen: runs[0].asOf)
  #expect(try known(0) == [open])
  var mended = open
  mended.fixed = runs[1].asOf
  mended.isFixedNow = true
  #expect(try known(1) == [mended])
  mended.isFixedNow = false
  let again = FindingSpell(
    rule: "callback", finding: "callback", firstSeen: runs[2].asOf, lastSeen: runs[2].asOf,
    isReopened: true)
  #expect(try known(2) == [mended, again])
}

@Test("one writer at a time, told by whom; readers do not wait")
func locking() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  _ = try store.add(report(0, [("4512", .fail)]))
  do {
    let lock = try WriterLock(path: folder.store, process: 4711)
    #expect(throws: StoreError.locked(path: folder.store, process: 4711)) {
      try WriterLock(path: folder.store, process: 4712)
    }
    // Another connection reads while a transaction is open.
    let writing = try Database(path: folder.store, access: .own)
    try writing.execute("BEGIN IMMEDIATE")
    #expect(try Store(path: folder.store).report().subjects.count == 1)
    try writing.execute("ROLLBACK")
    withExtendedLifetime(lock) {}
  }
  _ = try WriterLock(path: folder.store, process: 4713)
}

@Test("what is no store is left alone, and a later version is told")
func strangers() throws {
  let folder = try Folder()
  let other = try Database(path: folder.store, access: .own)
  try other.execute("CREATE TABLE notes (a TEXT)")
  #expect(throws: StoreError.foreign(path: folder.store)) { try Store(path: folder.store) }
  let mine = folder.path + "/mine.sqlite"
  do { _ = try Store(path: mine) }
  let later = try Database(path: mine, access: .own)
  try later.setUserVersion(99)
  #expect(throws: StoreError.newer(path: mine, version: 99)) { try Store(path: mine) }
  try Data("hello".utf8).write(to: URL(fileURLWithPath: folder.path + "/text"))
  #expect(throws: StoreError.self) { try Store(path: folder.path + "/text") }
}

@Test("a purge takes what is too old, overwrites it, and keeps counts and the newest run")
func purging() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  _ = try store.add(report(0, [("4512", .fail)]))
  let last = try store.add(report(100, [("4513", .fail)]))
  try store.keep("Mette Hemmelig", for: "old", now: Instant(1_795_000_000))
  try store.keep("ny", for: "new", now: last.run.asOf)
  let purged = try store.purge(
    Retention(verdicts: 30, heard: 30, findings: 30, logs: 30), now: last.run.asOf + 60)
  #expect(purged.runs == 1 && purged.heard == 1)
  #expect(try store.heard("old") == nil)
  #expect(try store.heard("new") == "ny")
  #expect(try store.report() == last)
  #expect(try store.history().count == 2)
  #expect(try store.report(run: 1).subjects.isEmpty)
  let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.store))
  #expect(bytes.range(of: Data("Hemmelig".utf8)) == nil)
}

@Test("letters are kept by whom and when, and purged when a week or more old and of no use")
func letters() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  let run = try store.add(report(100, [("4512", .fail), ("4513", .fail)]))
  let (mine, other) = (run.subjects[0].key, run.subjects[1].key)
  let at = run.run.asOf
  let rows = try store.addLetters(
    [.init(mine, .employee), .init(other, .leader)], run: 1, at: at, .handingOver)
  try store.markSent(letter: rows[0])
  #expect(
    try store.letters() == [
      KeptLetter(subject: mine, kind: .employee, at: at, state: .sent),
      KeptLetter(subject: other, kind: .leader, at: at, state: .handingOver),
    ])
  try store.removeLetters([rows[1]])
  #expect(try store.letters().map(\.subject) == [mine])
  // Whatever the retention, nobody gets two in a week.
  let nothing = Retention(verdicts: 0, heard: 0, findings: 0, logs: 0)
  _ = try store.purge(nothing, now: at + 6 * 86_400)
  #expect(try store.letters().count == 1)
  _ = try store.purge(nothing, now: at + 8 * 86_400)
  #expect(try store.letters().isEmpty)
}

@Test("who is away until when is kept with the newest run, and goes with its verdicts")
func away() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  var first = report(0, [("4512", .fail)])
  first.subjects[0].awayUntil = CivilDate(iso: "2026-11-27")
  first.subjects[0].isShared = true
  let kept = try store.add(first)
  #expect(try store.report() == kept)
  #expect(kept.subjects[0].awayUntil?.iso == "2026-11-27")
  _ = try store.add(report(100, [("4512", .fail)]))
  _ = try store.purge(
    Retention(verdicts: 9, heard: 9, findings: 9, logs: 9), now: kept.run.asOf + 101 * 86_400)
  let database = try Database(path: folder.store, access: .own)
  let rows = try database.prepare("SELECT count(*) FROM state WHERE away_until IS NOT NULL")
  #expect(try rows.step() && rows.integer(0) == 0)
}

@Test("the documented queries answer, and each view has one")
func views() throws {
  var page = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { page.deleteLastPathComponent() }
  let text = try String(
    contentsOf: page.appendingPathComponent("Sources/Store/VIEWS.md"), encoding: .utf8)
  let queries = text.components(separatedBy: "```sql\n").dropFirst()
    .compactMap { $0.components(separatedBy: "```").first }
  let folder = try Folder()
  let store = try Store(path: folder.store)
  _ = try store.add(report(0, [("4512", .fail), ("4513", .pass)]))
  let snippet = ReportedSnippet(key: "k", start: 1, end: 5.5)
  _ = try store.add(report(7, [("4512", .fail), ("4513", .pass)], snippets: [snippet])) {
    Dictionary(uniqueKeysWithValues: $1.map { ($0.key, [1, 2, 3]) })
  }
  let database = try Database(path: folder.store, access: .own)
  for view in ["v_runs", "v_verdicts", "v_findings", "v_history", "v_snippets"] {
    #expect(queries.contains { $0.contains("FROM \(view)") })
    // Every column has its word in the page.
    let columns = try database.prepare("SELECT name FROM pragma_table_info('\(view)')")
    while try columns.step() { #expect(text.contains("`\(columns.text(0) ?? "")`"), "\(view)") }
  }
  var answers: [[String]] = []
  for query in queries {
    let statement = try database.prepare(query)
    #expect(try statement.step(), "\(query)")
    answers.append((0..<5).map { statement.text($0) ?? "" })
  }
  #expect(answers.count == 5)
  #expect(answers[0].prefix(3) == ["1", "2", "2"])
  #expect(answers[1].first == "4512" && answers[1][4] == "Loftet er for langt")
  #expect(Double(answers[2][4]) == 7)
  #expect(Double(answers[3][1]) == 50)
  #expect(answers[4].prefix(4) == ["callback", "2", "9.0", "6"])
}
