import Audit
import Engine
import Foundation
import Hearing
import Measures
import Policy
import Wording

/// Hears a labelled set and counts.
struct RecognitionBench {
  /// One greeting, heard.
  struct Outcome {
    let greeting: LabelledSet.Greeting
    let report: GreetingReport
    /// What its exact words get (column `spoken`): whoever hears perfectly decides no more. Nil where
    /// the set does not tell.
    let exact: GreetingResult?
  }

  let set: LabelledSet
  let policy: SitePolicy
  let ear: Ear

  /// Outcomes in the order of the labels.
  func run() async throws -> [Outcome] {
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    return try await run { [ear] in try SphinxRecogniser(ear: ear, pronouncer: pronouncer) }
  }

  /// The same with recognisers of any kind.
  func run<Ear: Recogniser>(
    making recogniser: @escaping @Sendable () throws -> Ear
  ) async throws -> [Outcome] {
    let greetings = set.greetings
    let names = OtherNames(Set(greetings.map(\.name)).sorted())
    let departments = OtherDepartments(Set(greetings.map(\.department)).sorted())
    let shared = SharedQuestions(WordingJudge(policy: policy.wording))
    return try await Workers.map(count: greetings.count, making: recogniser) {
      [policy] recogniser, index in
      let greeting = greetings[index]
      let owner = Owner(
        names: greeting.name.isEmpty ? [] : [greeting.name], department: greeting.department,
        departmentAliases: policy.departments.aliases[greeting.department] ?? [],
        otherNames: names.without([greeting.name]),
        otherDepartments: departments.without([greeting.department]))
      let expected = Expected(owner: owner, unknown: greeting.unknown)
      let exact = greeting.columns["spoken"].flatMap { spoken in
        spoken.isEmpty
          ? nil : TextAudit(policy: policy).result(of: Utterance(text: spoken), expected: expected)
      }
      let report = Auditor(policy: policy, recogniser: recogniser, shared: shared)
        .report(on: greeting.path, expected: expected)
      return Outcome(greeting: greeting, report: report, exact: exact)
    }
  }
}

extension RecognitionBench {
  /// Per element, and "overall".
  static func tallies(_ outcomes: [Outcome]) -> [(String, Tally)] {
    (Element.allCases + [nil]).map { element in
      var tally = Tally()
      for outcome in outcomes {
        tally.add(outcome.verdict(on: element), truth: outcome.truth(of: element))
      }
      return (element?.rawValue ?? "overall", tally)
    }
  }

  /// Of the exact words, per element; without those that the set does not tell.
  static func exactTallies(_ outcomes: [Outcome]) -> [Element: Tally] {
    var tallies: [Element: Tally] = [:]
    for outcome in outcomes {
      for result in outcome.exact?.elements ?? [] {
        tallies[result.element, default: Tally()]
          .add(result.verdict, truth: outcome.truth(of: result.element))
      }
    }
    return tallies
  }

  static func table(_ tallies: [(String, Tally)]) -> String {
    func percent(_ value: Double?) -> String {
      value.map { String(format: "%.1f %%", $0 * 100) } ?? "–"
    }
    func pad(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    var lines = [
      "| element | must pass: pass/review/fail/n.e. | must not: pass/review/fail/n.e. "
        + "| false pass (95 %) | decided | of decided right |",
      "|---|---|---|---|---|---|",
    ]
    for (name, tally) in tallies {
      func counts(_ counts: Tally.Counts) -> String {
        "\(counts.pass)/\(counts.review)/\(counts.fail)/\(counts.notEvaluated) of \(counts.all)"
      }
      let interval = tally.falsePassInterval.map {
        " (\(percent($0.lowerBound))–\(percent($0.upperBound)))"
      }
      lines.append(
        "| \(pad(name, 11)) | \(counts(tally.good)) | \(counts(tally.bad)) "
          + "| \(percent(tally.falsePassRate))\(interval ?? "") "
          + "| \(percent(tally.decidedShare)) | \(percent(tally.accuracyOfDecided)) |")
    }
    return lines.joined(separator: "\n")
  }
}
