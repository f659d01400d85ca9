import Reports
import Testing
import Timing

@Test(
  "the seconds around places: within the recording, joined where they meet, in order of time",
  arguments: [
    ([(5.0, 6.0)], [(3.0, 9.0)]),
    // Out of neither end.
    ([(0.5, 1)], [(0, 4)]), ([(9, 10.5)], [(7, 10)]), ([(0, 10)], [(0, 10)]),
    // Two that meet are one; two that do not stay apart, whatever their order.
    ([(1, 2), (5, 5.5)], [(0, 8.5)]), ([(8.5, 9), (0.1, 0.2)], [(0, 3.2), (6.5, 10)]),
    ([(1, 2), (1.2, 1.3)], [(0, 5)]),
    // Nothing that is no place.
    ([(.nan, 2), (3, .infinity), (4, 3), (20, 30)], []), ([], []),
  ] as [([(Double, Double)], [(Double, Double)])])
func surroundings(places: [(Double, Double)], expected: [(Double, Double)]) {
  let source = ReportedSnippet.Source(sha256: "ab", ending: "wav", seconds: 10)
  let found = ReportedSnippet.around(
    places.map { (start: $0.0, end: $0.1) }, of: source, before: 2, after: 3)
  #expect(found.map(\.start) == expected.map(\.0) && found.map(\.end) == expected.map(\.1))
}

@Test("equal keys for equal sounds, and others for any other")
func keys() {
  func key(_ sum: String, _ ending: String, _ start: Double, seconds: Double = 10) -> String {
    let source = ReportedSnippet.Source(sha256: sum, ending: ending, seconds: seconds)
    return ReportedSnippet.around(
      [(start: start, end: start + 1)], of: source, before: 0, after: 0
    ).first?.key ?? ""
  }
  #expect(key("ab", "wav", 1) == key("ab", "wav", 1, seconds: 11))
  let others = [key("ab", "wav", 1), key("ac", "wav", 1), key("ab", "gsm", 1), key("ab", "wav", 2)]
  #expect(Set(others).count == 4 && !others.contains(""))
}

@Test("a pseudonymised report points at no sound: a voice tells who somebody is")
func pseudonymisedSnippets() {
  let verdict = ReportedVerdict(
    rule: "callback", outcome: .fail, reason: "r", explanation: "",
    snippets: [ReportedSnippet(key: "k", start: 1, end: 2)])
  let report = Report(
    run: RunInfo(
      began: .init(1), ended: .init(2), asOf: .init(2), municipality: "M", policyTitle: "P",
      policy: "p", ear: "", klartone: "1", language: "da", isComplete: true),
    subjects: [ReportedSubject(key: SubjectKey(.mailbox, "a/1"), verdicts: [verdict])])
  let hidden = report.pseudonymised(Pseudonyms { _ in "0123456789ab" })
  let verdicts = hidden.subjects.flatMap(\.verdicts)
  #expect(verdicts.count == 1 && verdicts.flatMap(\.snippets).isEmpty)
}
