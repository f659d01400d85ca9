import Audit
import Directory
package import Engine
import JSONWriting
package import Policy
package import Reports
package import Rules
package import Wording

/// `klartone check --json`.
package struct CheckDocument: Encodable {
  /// Changes when a key changes its meaning or goes.
  private let schema = "klartone-check/1"
  private let klartone: String
  private let language: String
  private let greeting: GreetingDocument

  package init(_ greeting: GreetingDocument, version: String, tongue: Tongue) {
    self.greeting = greeting
    klartone = version
    language = tongue.language.rawValue
  }

  private enum Key: String, CodingKey {
    case schema, klartone, language
  }

  package func encode(to encoder: any Encoder) throws {
    try greeting.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(klartone, forKey: .klartone)
    try container.encode(language, forKey: .language)
  }
}

/// `klartone scan --json`.
package struct ScanDocument: Encodable {
  struct PersonItem: Encodable {
    let mailbox: String
    let name: String?
    let department: String?
    /// The exception from having a greeting.
    @Present var waiver: WaiverItem?
  }

  struct AccessOff: Encodable {
    let code: String
    let explanation: String
  }

  struct Counts: Encodable {
    let pass: Int
    let review: Int
    let fail: Int
    let notEvaluated: Int

    private enum CodingKeys: String, CodingKey {
      case pass, review, fail
      case notEvaluated = "not_evaluated"
    }

    init(_ verdicts: [Verdict]) {
      pass = verdicts.count { $0 == .pass }
      review = verdicts.count { $0 == .review }
      fail = verdicts.count { $0 == .fail }
      notEvaluated = verdicts.count { $0 == .notEvaluated }
    }
  }

  private let schema = "klartone-scan/1"
  private let klartone: String
  private let language: String
  private let municipality: String
  private let complete: Bool
  private let counts: [String: Counts]
  private let greetings: MadeList
  /// Who listened, when logs were given.
  private let access: AccessDocument?
  /// Why nobody looked, though logs were given.
  private let accessOff: AccessOff?
  /// Every rule of the policy, also those of which nothing could be said.
  private let rules: [RuleItem]
  private let peopleWithoutGreeting: [PersonItem]
  private let greetingsWithoutPerson: [String]
  private let otherFormats: [String]
  private let skipped: [String]

  package init(
    _ scan: ScanResult, owners: [Owner?], access: AccessDocument? = nil,
    accessOff: NotInformed? = nil, report: Report, version: String, tongue: Tongue,
    policy: SitePolicy
  ) {
    self.accessOff = accessOff.map {
      AccessOff(code: $0.code, explanation: $0.sentence(tongue))
    }
    rules = RuleItem.all(report, policy: policy, tongue: tongue)
    klartone = version
    self.access = access
    language = tongue.language.rawValue
    municipality = policy.municipality.name
    complete = scan.isComplete
    var counts = ["overall": Counts(scan.reports.map(\.result.overall))]
    for element in Element.allCases {
      counts[element.rawValue] = Counts(scan.verdicts(of: element))
    }
    self.counts = counts
    greetings = MadeList(zip(scan.reports, owners)) { report, owner in
      GreetingDocument(
        report, owner: owner, waivers: scan.waivers, tongue: tongue, policy: policy)
    }
    peopleWithoutGreeting = scan.peopleWithoutGreeting.map {
      PersonItem(
        mailbox: $0.extension, name: $0.name, department: $0.department,
        waiver: scan.waivers.effect(on: $0.extension, .scope).waiver
          .map(WaiverItem.init))
    }
    greetingsWithoutPerson = scan.greetingsWithoutPerson
    otherFormats = scan.copies
    skipped = scan.skipped
  }
}

extension ScanResult {
  /// One verdict per greeting.
  func verdicts(of element: Element) -> [Verdict] {
    reports.map { report in
      report.result.elements.first { $0.element == element }?.verdict ?? .notEvaluated
    }
  }
}
