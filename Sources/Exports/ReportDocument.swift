internal import JSONWriting
package import Reports
internal import Timing

/// The whole report as JSON: one result for each subject and rule. Described by
/// `report.schema.json`; what is not known has no key.
package struct ReportDocument: Encodable {
  struct Period: Encodable {
    let first: String
    let last: String
  }

  struct Run: Encodable {
    let id: Int64
    let began: String
    let ended: String
    let asOf: String
    let period: Period?
    let municipality: String
    let policyTitle: String
    let policy: String
    let ear: String
    let complete: Bool
    let shard: String?

    init(_ run: RunInfo) {
      id = run.id
      began = run.began.utcText + "Z"
      ended = run.ended.utcText + "Z"
      asOf = run.asOf.utcText + "Z"
      period = run.period.map { Period(first: $0.first.iso, last: $0.last.iso) }
      municipality = run.municipality
      policyTitle = run.policyTitle
      policy = run.policy
      ear = run.ear
      complete = run.isComplete
      shard = run.shard.isEmpty ? nil : run.shard
    }

    private enum CodingKeys: String, CodingKey {
      case id, began, ended, period, municipality, policy, ear, complete, shard
      case asOf = "as_of"
      case policyTitle = "policy_title"
    }
  }

  struct Coverage: Encodable {
    struct Gap: Encodable {
      let from: String
      let to: String
      let reason: String
    }

    let source: String
    let first: String?
    let last: String?
    let gaps: [Gap]

    init(_ coverage: ReportedCoverage) {
      source = coverage.source
      first = coverage.first.map { $0.utcText + "Z" }
      last = coverage.last.map { $0.utcText + "Z" }
      gaps = coverage.gaps.map {
        Gap(
          from: Instant($0.from).utcText + "Z", to: Instant($0.to).utcText + "Z",
          reason: $0.reason)
      }
    }
  }

  /// Its value changes when a key changes its meaning or goes.
  private let schema = "klartone-report/1"
  private let klartone: String
  private let language: String
  private let pseudonymised: Bool
  private let run: Run
  private let rules: [ReportedRule]
  private let subjects: MadeList
  private let results: MadeList
  private let coverage: [Coverage]

  /// - Parameters:
  ///   - report: with names, or without.
  ///   - rules: all there are.
  ///   - pseudonymised: what the report says of itself.
  package init(_ report: Report, rules: [ReportedRule], pseudonymised: Bool) {
    klartone = report.run.klartone
    language = report.run.language
    self.pseudonymised = pseudonymised
    run = Run(report.run)
    self.rules = rules
    subjects = MadeList(report.subjects, SubjectItem.init)
    let quotes = Dictionary(rules.map { ($0.id, $0.quote) }, uniquingKeysWith: { a, _ in a })
    results = MadeList(each: report.subjects) {
      ResultItem.all($0, quotes, lastSeen: report.run.asOf)
    }
    coverage = report.coverage.map(Coverage.init)
  }
}

extension ReportDocument {
  /// A mailbox, a department, or the site.
  struct SubjectItem: Encodable {
    struct Greeting: Encodable {
      let file: String?
      let sha256: String?
      let seconds: Double?
      let problem: String?
      let cached: Bool
      let words: [Word]
    }

    struct Word: Encodable {
      let text: String
      let start: Double
      let end: Double
      let doubtful: Bool
    }

    let id: String
    let kind: String
    let number: String?
    let name: String?
    let department: String?
    let leader: String?
    let shared: Bool?
    let greeting: Greeting?
    let days: [ReportedDay]?

    init(_ subject: ReportedSubject) {
      id = subject.key.stableID
      kind = subject.key.kind.rawValue
      number = subject.number
      name = subject.name
      department = subject.department
      leader = subject.leader
      shared = subject.key.kind == .mailbox ? subject.isShared : nil
      greeting = subject.greeting.map { greeting in
        Greeting(
          file: greeting.file.isEmpty ? nil : greeting.file, sha256: greeting.sha256,
          seconds: greeting.seconds, problem: greeting.problem, cached: greeting.isCached,
          words: greeting.words.map {
            Word(text: $0.text, start: $0.start, end: $0.end, doubtful: $0.isDoubtful)
          })
      }
      days = subject.days.isEmpty ? nil : subject.days
    }
  }
}

extension SubjectKey {
  /// `mailbox:asterisk/default/4512`: the same in every run.
  var stableID: String { id.isEmpty ? kind.rawValue : "\(kind.rawValue):\(id)" }
}
