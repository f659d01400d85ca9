import Foundation
import Reports
import SQLite
import Testing
import Timing

@testable import Store

/// A week's run: mailboxes by number, each with the keys of its snippets.
private func week(_ number: Int64, _ mailboxes: [String: [String]]) -> Report {
  let at = Instant(1_795_000_000 + number * 7 * 86_400)
  return Report(
    run: RunInfo(
      began: at, ended: at, asOf: at, municipality: "Birkeager", policyTitle: "Politik",
      policy: "p", ear: "da 2", klartone: "0.3", language: "da", isComplete: true),
    subjects: mailboxes.map { number, keys in
      ReportedSubject(
        key: SubjectKey(.mailbox, "asterisk/default/\(number)"), number: number,
        verdicts: [
          ReportedVerdict(rule: "name", outcome: .pass, reason: "heard", explanation: ""),
          ReportedVerdict(
            rule: "callback", outcome: .review, severity: "fail", reason: "unclear",
            explanation: "",
            snippets: keys.enumerated().map { index, key in
              ReportedSnippet(key: key, start: Double(index), end: Double(index) + 1.5)
            }),
        ], greeting: ReportedGreeting(file: "\(number).wav", sha256: "00", seconds: 10))
    })
}

private func keys(_ report: Report) -> [String] {
  report.subjects.flatMap(\.verdicts).flatMap(\.snippets).map(\.key)
}

/// Each sound is its key, so that it can be looked for in the file.
private func sounds(
  _ subject: ReportedSubject, _ snippets: [ReportedSnippet]
) -> [String: [UInt8]] {
  Dictionary(
    snippets.map { ($0.key, Array("lyd-\($0.key)".utf8)) }, uniquingKeysWith: { a, _ in a })
}

@Test("a sound is kept with its run, once, and not made again while it is there")
func keeping() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  let first = week(0, ["4501": ["aaa", "bbb"], "4512": ["aaa"], "4535": []])
  var made: [String] = []
  let kept = try store.add(first) { subject, snippets in
    made += snippets.map(\.key)
    return sounds(subject, snippets)
  }
  #expect(made == ["aaa", "bbb"])
  #expect(keys(kept) == ["aaa", "bbb", "aaa"])
  #expect(try store.report() == kept)
  let snippet = try #require(kept.subjects[0].verdicts[1].snippets.last)
  #expect(try store.sound(of: snippet) == Array("lyd-bbb".utf8))
  // What cannot be made is not pointed at; what is there already is not asked for.
  let second = try store.add(week(1, ["4501": ["aaa", "ccc"]])) { _, snippets in
    #expect(snippets.map(\.key) == ["ccc"])
    return [:]
  }
  #expect(keys(second) == ["aaa"])
  #expect(try store.report() == second && store.report(run: 1) == kept)
  #expect(try store.condition().snippets.count == 2)
  // Other programs see that there is a sound, and not the sound.
  let database = try Database(path: folder.store, access: .own)
  let view = try database.prepare(
    "SELECT * FROM v_snippets WHERE number = '4501' AND run = 1 ORDER BY start")
  #expect(try view.step())
  let row = (0..<view.columnCount).map { view[$0] }
  #expect(
    row.contains(.text("callback")) && row.contains(.real(1.5)) && row.contains(.integer(7)))
  #expect(row.allSatisfy { if case .blob = $0 { false } else { true } })
}

@Test("when a run cannot be kept, none of its sounds is")
func together() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  let other = try Database(path: folder.store, access: .own)
  try other.execute(
    """
    CREATE TRIGGER full BEFORE INSERT ON tally BEGIN SELECT raise(ABORT, 'disk full'); END
    """)
  #expect(throws: StoreError.self) {
    try store.add(week(0, ["4501": ["aaa"]]), sounds: sounds)
  }
  #expect(try store.condition().snippets.count == 0)
  #expect(try store.runs().isEmpty)
}

@Test(
  "a purge takes sounds that no run used for too long, those of mailboxes that are gone, and all when switched off",
  arguments: [
    // The greeting of 4501 was recorded anew, 4512 left, 4535 is as it was.
    (SnippetRetention.days(20), PurgedSnippets(unused: 0, ofNobody: 1), ["new", "old", "same"]),
    (.days(9), PurgedSnippets(unused: 2), ["new", "same"]),
    (.days(0), PurgedSnippets(unused: 4), []),
    (.nothing, PurgedSnippets(switchedOff: 4), []),
  ])
func purgingSounds(
  retention: SnippetRetention, expected: PurgedSnippets, left: [String]
) throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  _ = try store.add(
    week(0, ["4501": ["old"], "4512": ["gone"], "4535": ["same"]]), sounds: sounds)
  var newest = week(2, ["4501": ["new"], "4535": ["same"]])
  // Still in the list of people; the mailbox is gone all the same.
  newest.subjects.append(
    ReportedSubject(
      key: SubjectKey(.mailbox, "asterisk/default/4512"), number: "4512",
      verdicts: [ReportedVerdict(rule: "scope", outcome: .review, reason: "r", explanation: "")]))
  let last = try store.add(newest, sounds: sounds)
  let purged = try store.purge(
    Retention(verdicts: 90, heard: 90, findings: 90, logs: 90, snippets: retention),
    now: last.run.ended + 3600)
  #expect(purged.snippets == expected && purged.runs == 0)
  let all = ["gone", "new", "old", "same"]
  let found = try all.filter {
    try store.sound(of: ReportedSnippet(key: $0, start: 0, end: 0)) != nil
  }
  #expect(found == left)
  // Overwritten, not only forgotten; in the log beside the file, too.
  for path in [folder.store, folder.store + "-wal"] {
    let bytes = (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()
    for key in all where !left.contains(key) {
      #expect(bytes.range(of: Data("lyd-\(key)".utf8)) == nil, "\(key) in \(path)")
    }
  }
  // Verdicts stay, and point at what is there.
  let report = try store.report()
  #expect(report.subjects.count == 3 && report.subjects[0].verdicts.count == 2)
  #expect(keys(report) == ["new", "same"].filter(left.contains))
  #expect(try store.faults().isEmpty)
}

@Test("sounds of purged runs go with them, unless a later run uses the same")
func purgedRuns() throws {
  let folder = try Folder()
  let store = try Store(path: folder.store)
  _ = try store.add(week(0, ["4501": ["old", "same"]]), sounds: sounds)
  let last = try store.add(week(2, ["4501": ["same"]]), sounds: sounds)
  let purged = try store.purge(
    Retention(verdicts: 10, heard: 10, findings: 10, logs: 10, snippets: .days(3650)),
    now: last.run.ended + 60)
  #expect(purged.runs == 1 && purged.snippets == PurgedSnippets(ofNobody: 1))
  #expect(keys(try store.report()) == ["same"])
}

@Test("a store of every earlier version becomes one of this", arguments: Migrations.all.indices)
func migrations(version: Int) throws {
  let folder = try Folder()
  do {
    let old = try Database(path: folder.store, access: .own)
    for statement in Migrations.all.prefix(version).joined() { try old.execute(statement) }
    try old.execute("PRAGMA application_id = \(Migrations.application)")
    try old.setUserVersion(Int32(version))
    if version > 0 {
      try old.execute(
        """
        INSERT INTO run (began, ended, as_of, municipality, policy_title, policy, ear, klartone,
          language, complete) VALUES (1, 2, 2, 'M', 'P', 'p', '', '0.1', 'da', 1)
        """)
    }
  }
  let store = try Store(path: folder.store)
  let kept = try store.add(week(0, ["4501": ["aaa"]]), sounds: sounds)
  #expect(kept.run.id == (version > 0 ? 2 : 1))
  #expect(try store.report() == kept && keys(kept) == ["aaa"])
  #expect(try store.faults().isEmpty)
}
