import Absence
import Calls
import Engine
import Policy
import Reporting
import Reports
import Timing
import Voicemail

@testable import Rules

/// Something that is given, and what a report says of it.
struct GoldenCase: Sendable {
  let name: String
  /// All verdicts of the report; those of other rules than the one asked about are left out.
  let verdicts: @Sendable (Tongue) -> [ReportedVerdict]

  init(_ name: String, _ verdicts: @escaping @Sendable (Tongue) -> [ReportedVerdict]) {
    self.name = name
    self.verdicts = verdicts
  }

  /// What the judges say of some ground.
  static func judged(_ name: String, _ ground: RuleGround) -> GoldenCase {
    GoldenCase(name) { tongue in
      report(rules: SiteRules(results: ground.results), policy: ground.policy, tongue)
    }
  }

  static func report(
    _ scan: ScanResult = ScanResult(
      reports: [], peopleWithoutGreeting: [], greetingsWithoutPerson: [], copies: [], skipped: []),
    access: SiteAccess? = nil, rules: SiteRules? = nil, mailboxes: [Mailbox] = [],
    policy: SitePolicy = SitePolicy(), _ tongue: Tongue
  ) -> [ReportedVerdict] {
    ReportBuilder(
      scan, access: access, rules: rules, mailboxes: SiteMailboxes(mailboxes: mailboxes),
      people: nil, policy: policy, zone: AbsenceTown.zone, tongue: tongue
    ).report(
      RunInfo(
        began: Instant(0), ended: Instant(0), asOf: Instant(0), municipality: "M",
        policyTitle: "P", policy: "", ear: "", klartone: "0",
        language: tongue.language.rawValue, isComplete: true)
    ).subjects.flatMap(\.verdicts)
  }
}

extension [RuleID: [GoldenCase]] {
  /// Every rule's cases.
  static var all: [RuleID: [GoldenCase]] {
    var table = GoldenCase.absence.merging(GoldenCase.calls) { $0 + $1 }
      .merging(GoldenCase.greeting) { $0 + $1 }.merging(GoldenCase.listening) { $0 + $1 }
    for judge in RuleGround.judges {
      table[judge.rule, default: []] += [GoldenCase.nothingGiven, GoldenCase.switchedOff]
    }
    return table
  }
}

extension GoldenCase {
  fileprivate static var nothingGiven: GoldenCase {
    judged("nothing is given", AbsenceTown.ground { $0.policy.numbers.switchboard = [] })
  }

  fileprivate static var switchedOff: GoldenCase {
    judged(
      "the rule is off",
      AbsenceTown.ground {
        for code in FindingCode.allCases { $0.policy.severities[code] = .off }
      })
  }
}
