internal import JSONWriting
package import Reports
internal import Timing

/// SARIF 2.1.0 (OASIS standard, schema `sarif-schema-2.1.0.json`): all rules are listed, findings
/// are results, waivers are suppressions.
package struct SARIFDocument: Encodable {
  private struct Message: Encodable {
    let text: String
  }

  private struct Configuration: Encodable {
    let level: String
  }

  private struct Rule: Encodable {
    let id: String
    let name: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let defaultConfiguration: Configuration
  }

  private struct Driver: Encodable {
    let name = "Klartone"
    let version: String
    let rules: [Rule]
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Artifact: Encodable {
    let uri: String
  }

  private struct Region: Encodable {
    let startLine: Int
  }

  private struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  private struct Logical: Encodable {
    let fullyQualifiedName: String
    let kind: String
  }

  private struct Location: Encodable {
    let physicalLocation: Physical?
    let logicalLocations: [Logical]
  }

  private struct Suppression: Encodable {
    let kind = "external"
    let status = "accepted"
    let justification: String
  }

  private struct Outcome: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let kind: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let suppressions: [Suppression]?
    let baselineState: String?
  }

  private struct Invocation: Encodable {
    let executionSuccessful: Bool
    let startTimeUtc: String
    let endTimeUtc: String
  }

  private struct Run: Encodable {
    let tool: Tool
    let invocations: [Invocation]
    let results: MadeList
    let columnKind = "unicodeCodePoints"
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  package init(_ report: Report, rules: [ReportedRule]) {
    let places = Dictionary(
      rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let listed = rules.map { rule in
      Rule(
        id: rule.id, name: rule.title, shortDescription: Message(text: rule.title),
        fullDescription: Message(text: rule.quote.isEmpty ? rule.title : rule.quote),
        help: Message(text: rule.help),
        defaultConfiguration: Configuration(level: Self.level(rule.severity)))
    }
    let results = MadeList(each: report.subjects) { subject in
      subject.verdicts.filter { $0.isFinding || $0.outcome == .notEvaluated }.map { verdict in
        Self.outcome(subject, verdict, places[verdict.rule])
      }
    }
    runs = [
      Run(
        tool: Tool(driver: Driver(version: report.run.klartone, rules: listed)),
        invocations: [
          Invocation(
            executionSuccessful: true, startTimeUtc: report.run.began.utcText + "Z",
            endTimeUtc: report.run.ended.utcText + "Z")
        ], results: results)
    ]
  }

  private static func outcome(
    _ subject: ReportedSubject, _ verdict: ReportedVerdict, _ index: Int?
  ) -> Outcome {
    let kind =
      switch verdict.outcome {
      case .notEvaluated: "notApplicable"
      case .review: "review"
      default: "fail"
      }
    let state: String? =
      switch verdict.status {
      case .new, .reopened: "new"
      case .known: "unchanged"
      case nil: nil
      }
    let place = verdict.evidence.first { $0.file != nil }
    return Outcome(
      ruleId: verdict.rule, ruleIndex: index, kind: kind,
      level: kind == "fail" ? level(verdict.severity) : "none",
      message: Message(text: verdict.explanation.isEmpty ? verdict.reason : verdict.explanation),
      locations: [
        Location(
          physicalLocation: place.map { evidence in
            Physical(
              artifactLocation: Artifact(uri: uri(evidence.file ?? "")),
              region: evidence.line.flatMap { $0 > 0 ? Region(startLine: $0) : nil })
          },
          logicalLocations: [
            Logical(fullyQualifiedName: subject.key.id, kind: subject.key.kind.rawValue)
          ])
      ],
      partialFingerprints: ["klartoneFinding/v1": "\(subject.key.id)/\(verdict.finding)"],
      suppressions: verdict.waiver.map { [Suppression(justification: $0.reason)] },
      baselineState: state)
  }

  private static func level(_ severity: String) -> String {
    switch severity {
    case "fail": "error"
    case "warn": "warning"
    case "info": "note"
    default: "none"
    }
  }

  /// A path as a relative or absolute URI reference (RFC 3986).
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
