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
    let expected = expected
    let shared = SharedQuestions(WordingJudge(policy: policy.wording))
    return try await Workers.map(count: greetings.count, making: recogniser) {
      [policy] recogniser, index in
      Outcome(
        greeting: greetings[index],
        report: Auditor(policy: policy, recogniser: recogniser, shared: shared)
          .report(on: greetings[index].path, expected: expected[index]))
    }
  }

  /// What is expected of each greeting, in the order of the labels.
  private var expected: [Expected] {
    let names = OtherNames(Set(set.greetings.map(\.name)).sorted())
    let departments = OtherDepartments(Set(set.greetings.map(\.department)).sorted())
    return set.greetings.map { greeting in
      let owner = Owner(
        names: greeting.name.isEmpty ? [] : [greeting.name], department: greeting.department,
        departmentAliases: policy.departments.aliases[greeting.department] ?? [],
        otherNames: names.without([greeting.name]),
        otherDepartments: departments.without([greeting.department]))
      return Expected(owner: owner, unknown: greeting.unknown)
    }
  }

  /// What the text logic makes of the exact words, per element: whoever hears perfectly decides no
  /// more. Without elements where the set does not tell the words (column `spoken`).
  func exactTallies() -> [Element: Tally] {
    let audit = TextAudit(policy: policy)
    var tallies: [Element: Tally] = [:]
    for (greeting, expected) in zip(set.greetings, expected) {
      guard let spoken = greeting.columns["spoken"], !spoken.isEmpty else { continue }
      for result in audit.result(of: Utterance(text: spoken), expected: expected).elements {
        tallies[result.element, default: Tally()]
          .add(result.verdict, truth: greeting.countedTruth(of: result.element))
      }
    }
    return tallies
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
