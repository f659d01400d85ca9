import Foundation
import Policy
import Reporting
import Reports
import Testing

@testable import Rules

/// What reports say of every rule: met, not met, and not evaluated with its reason, in both languages.
@Suite("Every rule's verdicts, in words")
struct RuleGoldenTests {
  /// Rules 5 and 18 have no verdict of their own: the words of rule 20 are those of rule 5, and rule
  /// 18 is the exception to rule 10.
  private static let judgedBy: [RuleID: RuleID] = [
    .absenceReasonOfColleague: .absenceReason, .onlyThisPerson: .absenceVoicemail,
  ]

  private static func verdicts(_ rule: RuleID, _ tongue: Tongue) -> [(String, ReportedVerdict)] {
    var seen: Set<String> = []
    return ([RuleID: [GoldenCase]].all[rule] ?? []).flatMap { one in
      one.verdicts(tongue).filter { $0.rule == rule.rawValue }.map { (one.name, $0) }
    }.filter { _, one in
      let words = [one.outcome.rawValue, one.reason, one.finding, one.explanation]
      return seen.insert(words.joined(separator: "|")).inserted
    }
  }

  @Test("a rule that is judged has cases that meet it, that do not, and that cannot be evaluated")
  func complete() {
    let tongue = Tongue(.danish)
    for rule in Rule.all where rule.isJudged && Self.judgedBy[rule.id] == nil {
      let outcomes = Set(Self.verdicts(rule.id, tongue).map(\.1.outcome))
      #expect(outcomes.contains(.notEvaluated), "\(rule.id): not evaluated")
      // Figures are no verdicts.
      if rule.isFigure {
        #expect(outcomes == [.figure, .notEvaluated], "\(rule.id)")
        continue
      }
      #expect(outcomes.contains(.pass), "\(rule.id): met")
      #expect(!outcomes.isDisjoint(with: [.fail, .review]), "\(rule.id): not met")
    }
    for (rule, other) in Self.judgedBy {
      #expect(rule.rule.isJudged && other.rule.isJudged)
    }
    // Only what no data show is not judged.
    #expect(Rule.all.filter { !$0.isJudged }.allSatisfy { $0.auditability == .never })
  }

  @Test("what cannot weigh does not, and every verdict says why", arguments: RuleID.allCases)
  func weights(rule: RuleID) {
    for (name, verdict) in Self.verdicts(rule, Tongue(.danish)) {
      #expect(!verdict.explanation.isEmpty && !verdict.reason.isEmpty, "\(rule): \(name)")
      let isOpen = [.pass, .figure].contains(verdict.outcome)
      #expect(!isOpen || verdict.severity == "off", "\(rule): \(name)")
      // Only what the data decide is a breach.
      #expect(verdict.outcome != .review || verdict.severity != "fail", "\(rule): \(name)")
    }
  }

  @Test("the switchboard goes by the site's own name")
  func switchboard() {
    let tongue = Tongue(.danish, switchboard: "Vagten")
    let all = RuleID.allCases.flatMap { Self.verdicts($0, tongue) }.map(\.1.explanation)
    #expect(all.filter { $0.contains("Omstillingen") } == [])
    #expect(all.count { $0.contains("Vagten") } >= 10)
  }

  /// After a wanted change: `KLARTONE_GOLDEN=write`, then read the difference.
  @Test(
    "the sentences are those of the golden files", arguments: [ReportLanguage.danish, .english])
  func golden(language: ReportLanguage) throws {
    let tongue = Tongue(language)
    let text = Rule.all.map { rule in
      let number = rule.number.isEmpty ? "" : "\(rule.number) "
      let lines = Self.verdicts(rule.id, tongue).map { name, verdict in
        """
        \(verdict.outcome.rawValue) | \(verdict.reason) | \(verdict.severity) → \(verdict.addressee) \
        | \(name)
            \(verdict.explanation)
        """
      }
      return (["## \(number)\(rule.id.rawValue)"] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/rules.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["KLARTONE_GOLDEN"] == "write" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let (found, wanted) = (text.split(separator: "\n"), golden.split(separator: "\n"))
    for (line, other) in zip(found, wanted) where line != other {
      #expect(line == other)
      return
    }
    #expect(found.count == wanted.count)
  }
}
