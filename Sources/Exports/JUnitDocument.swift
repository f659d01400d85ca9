package import Reports
internal import Timing

/// JUnit XML: a test case per subject and rule; what was not evaluated, or is waived, is skipped.
///
/// The form is that of Jenkins' and GitLab's readers (the Ant task's `junit-4.xsd` and what
/// followed it): `testsuites`, a `testsuite` per rule, `testcase` with `failure` or `skipped`.
package enum JUnitDocument {
  package static func text(_ report: Report, rules: [ReportedRule]) -> String {
    var suites: [String: [(ReportedSubject, [ReportedVerdict])]] = [:]
    for subject in report.subjects {
      let verdicts = Dictionary(
        grouping: subject.verdicts.filter { $0.outcome != .figure }, by: \.rule)
      for (rule, found) in verdicts { suites[rule, default: []].append((subject, found)) }
    }
    let titles = Dictionary(rules.map { ($0.id, $0.title) }, uniquingKeysWith: { a, _ in a })
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let cases = suites.mapValues { $0.map(Case.init) }
    let all = cases.values.flatMap { $0 }
    text += "<testsuites name=\"\(XMLText.escaped(report.run.municipality))\""
    text += counts(all) + ">\n"
    for rule in cases.keys.sorted() {
      let own = cases[rule] ?? []
      let name = titles[rule].map { "\(rule): \($0)" } ?? rule
      text += "  <testsuite name=\"\(XMLText.escaped(name))\"\(counts(own))"
      text += " timestamp=\"\(report.run.asOf.utcText)\">\n"
      for one in own { text += one.text(rule) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func counts(_ cases: [Case]) -> String {
    let failures = cases.count { $0.failure != nil }
    let skipped = cases.count { $0.skipped != nil }
    return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
  }
}

private struct Case {
  let name: String
  let group: String
  /// The worst finding's type and all sentences.
  let failure: (type: String, message: String)?
  let skipped: String?

  init(_ subject: ReportedSubject, _ verdicts: [ReportedVerdict]) {
    name = [subject.number ?? subject.key.id, subject.name].compactMap(\.self)
      .joined(separator: " ")
    group = subject.department ?? ""
    let findings = verdicts.filter { $0.isFinding && $0.waiver == nil }
    let counted = findings.filter { $0.severity == "fail" || $0.severity == "warn" }
    let waived = verdicts.first { $0.waiver != nil }
    if let worst = counted.first(where: { $0.severity == "fail" }) ?? counted.first {
      failure = (worst.outcome.rawValue, Self.sentences(counted))
      skipped = nil
    } else if let waived {
      failure = nil
      skipped = "waived until \(waived.waiver?.expires ?? "")"
    } else if let open = verdicts.first(where: { $0.outcome == .notEvaluated }) {
      failure = nil
      skipped = open.explanation.isEmpty ? open.reason : open.explanation
    } else {
      failure = nil
      skipped = nil
    }
  }

  private static func sentences(_ verdicts: [ReportedVerdict]) -> String {
    verdicts.map { $0.explanation.isEmpty ? $0.reason : $0.explanation }.joined(separator: " ")
  }

  func text(_ rule: String) -> String {
    let head =
      "    <testcase classname=\"\(XMLText.escaped(group.isEmpty ? rule : group))\""
      + " name=\"\(XMLText.escaped(name))\""
    if let failure {
      return head + ">\n      <failure type=\"\(XMLText.escaped(failure.type))\""
        + " message=\"\(XMLText.escaped(failure.message))\"/>\n    </testcase>\n"
    }
    if let skipped {
      return head + ">\n      <skipped message=\"\(XMLText.escaped(skipped))\"/>\n"
        + "    </testcase>\n"
    }
    return head + "/>\n"
  }
}
