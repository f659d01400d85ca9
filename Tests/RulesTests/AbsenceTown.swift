import Absence
import Calls
import Directory
import Policy
import Timing
import Voicemail

@testable import Rules

/// An invented office in November 2026: 4512 Mette and 4513 Per of Ydelse, 4514 Lis of Borgerservice,
/// 4600 a shared telephone, 1000 the switchboard.
enum AbsenceTown {
  static let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: Instant(1_774_746_000), offset: 7200),
      .init(at: Instant(1_792_890_000), offset: 3600),
    ])

  /// A moment in November 2026.
  static func at(_ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Instant {
    let date = (CivilDate(year: 2026, month: 11, day: 1) ?? CivilDate(number: 0)) + (day - 1)
    return zone.day(date).lowerBound + Int64(hour * 3600 + minute * 60)
  }

  static func day(_ day: Int) -> CivilDate { zone.civilTime(at: at(day)).date }

  /// Whole days, the last included.
  static func away(_ number: String, _ first: Int, _ last: Int) -> Absence {
    Absence(
      extension: number, span: at(first)..<at(last + 1), isWholeDays: true,
      place: SourcePlace(file: "absence.csv", line: first))
  }

  static func call(
    _ from: Party = .withheld, to number: String, _ day: Int, _ hour: Int, _ outcome: CallOutcome,
    box: String? = nil, linked: UInt64 = 0, line: Int = 1
  ) -> Call {
    Call(
      from: from, to: .house(number), began: at(day, hour), ended: at(day, hour, 2),
      spoken: outcome == .answered ? 60 : 0, outcome: outcome, mailbox: box.map { MailboxID($0) },
      linked: linked, place: SourcePlace(file: "cdr", line: line))
  }

  static func forward(_ number: String, _ target: Forward.Target) -> Forward {
    Forward(
      extension: number, kind: .always, target: target,
      place: SourcePlace(file: "astdb", line: 1))
  }

  static let people = [
    Person(extension: "4512", name: "Mette", department: "Ydelse", leader: "Lis Holm", line: 2),
    Person(extension: "4513", name: "Per", department: "Ydelse", line: 3),
    Person(extension: "4514", name: "Lis", department: "Borgerservice", line: 4),
    Person(
      extension: "4600", name: nil, department: "Ydelse", mailboxType: .shared, line: 5),
  ]

  /// Everything of 16–24 November is covered; it is the 25th at noon.
  static func ground(
    absences: [Absence]? = nil, calls: [Call]? = nil, forwards: [Forward]? = nil,
    change: (inout RuleGround) -> Void = { _ in }
  ) -> RuleGround {
    var policy = SitePolicy()
    policy.numbers.switchboard = ["1000"]
    var ground = RuleGround(
      policy: policy, people: people, calls: calls.map(CallHistory.init),
      callCoverage: calls.map { _ in InstantSet([at(1)..<at(26)]) }, absences: absences,
      forwards: forwards.map { ForwardState(forwards: $0, at: at(25, 11)) },
      period: at(16)..<at(26), now: at(25, 12), zone: zone)
    change(&ground)
    return ground
  }
}

/// `4512 fail`, `site notEvaluated(missing)`: verdicts in short.
func shown(_ results: [RuleResult]) -> [String] {
  results.map { result in
    let subject =
      switch result.subject {
      case .extension(let number): number
      case .department(let name): name
      case .site: "site"
      }
    return "\(subject) \(shown(result.verdict)) \(result.severity)"
  }
}

private func shown(_ verdict: RuleVerdict) -> String {
  switch verdict {
  case .pass: "pass"
  case .fail: "fail"
  case .review: "review"
  case .figure: "figure"
  case .notEvaluated(.missing(let data)): "missing " + data.map(\.rawValue).joined(separator: ",")
  case .notEvaluated(.callsNotCovered): "not covered"
  case .notEvaluated(.nothingToJudge): "nothing"
  case .notEvaluated(.off): "off"
  case .notEvaluated(.subjectUnknown(let data)): "unknown \(data.rawValue)"
  case .notEvaluated(.notInformed), .notEvaluated(.numbersUnknown), .notEvaluated(.tooFew): "other"
  }
}
