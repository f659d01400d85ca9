package import Timing

/// What a report is about: a mailbox of a system, a department, or the whole site.
package struct SubjectKey: Sendable, Hashable, Comparable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case mailbox
    case department
    case site
  }

  package var kind: Kind
  /// `asterisk/default/4512`, a department's name, or nothing.
  package var id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  package static func < (a: SubjectKey, b: SubjectKey) -> Bool {
    (a.kind.rawValue, a.id) < (b.kind.rawValue, b.id)
  }
}

/// One word of a transcript.
package struct ReportedWord: Sendable, Hashable, Codable {
  package var text: String
  /// Seconds.
  package var start: Double
  package var end: Double
  /// It may be another word.
  package var isDoubtful: Bool

  package init(text: String, start: Double, end: Double, isDoubtful: Bool) {
    self.text = text
    self.start = start
    self.end = end
    self.isDoubtful = isDoubtful
  }
}

/// The greeting that was heard.
package struct ReportedGreeting: Sendable, Hashable {
  package var file: String
  /// Of the file's bytes; nil for a text or when they could not be read.
  package var sha256: String?
  /// Seconds; nil for a text.
  package var seconds: Double?
  /// Why it could not be evaluated; a code.
  package var problem: String?
  package var words: [ReportedWord]
  /// It was heard in an earlier run and has not changed.
  package var isCached: Bool
  /// The outline of the sound, for its picture: peaks in order of time, each of an equal share, 0…255
  /// as the root of the amplitude. Empty where there is none.
  package var envelope: [UInt8]

  package init(
    file: String, sha256: String? = nil, seconds: Double? = nil, problem: String? = nil,
    words: [ReportedWord] = [], isCached: Bool = false, envelope: [UInt8] = []
  ) {
    self.file = file
    self.sha256 = sha256
    self.seconds = seconds
    self.problem = problem
    self.words = words
    self.isCached = isCached
    self.envelope = envelope
  }
}

/// One day of a mailbox: `listened`, `missing`, `undecided` or `free`.
package struct ReportedDay: Sendable, Hashable, Codable {
  /// ISO.
  package var date: String
  package var state: String
  /// The evidence's or the doubt's code.
  package var detail: String?

  package init(date: String, state: String, detail: String? = nil) {
    self.date = date
    self.state = state
    self.detail = detail
  }
}

/// What a report says of one subject.
package struct ReportedSubject: Sendable, Hashable {
  package var key: SubjectKey
  package var number: String?
  package var name: String?
  package var department: String?
  /// The employee's leader, or the one leader of a department, where the directory tells.
  package var leader: String?
  package var mail: String?
  /// A function's mailbox: its greeting names nobody.
  package var isShared: Bool
  /// The last day of an absence that was going on at the time of the run. Why is never known.
  package var awayUntil: CivilDate?
  /// One per rule that applies, in the order of the rules.
  package var verdicts: [ReportedVerdict]
  package var greeting: ReportedGreeting?
  package var days: [ReportedDay]

  package init(
    key: SubjectKey, number: String? = nil, name: String? = nil, department: String? = nil,
    leader: String? = nil, mail: String? = nil, isShared: Bool = false,
    awayUntil: CivilDate? = nil, verdicts: [ReportedVerdict], greeting: ReportedGreeting? = nil,
    days: [ReportedDay] = []
  ) {
    self.key = key
    self.isShared = isShared
    self.awayUntil = awayUntil
    self.number = number
    self.name = name
    self.department = department
    self.leader = leader
    self.mail = mail
    self.verdicts = verdicts
    self.greeting = greeting
    self.days = days
  }
}

/// What logs of one kind cover.
package struct ReportedCoverage: Sendable, Hashable {
  package var source: String
  package var first: Instant?
  package var last: Instant?
  /// Times without records that were looked for, with the code of why.
  package var gaps: [Gap]

  package struct Gap: Sendable, Hashable, Codable {
    package var from: Int64
    package var to: Int64
    package var reason: String

    package init(from: Instant, to: Instant, reason: String) {
      self.from = from.seconds
      self.to = to.seconds
      self.reason = reason
    }
  }

  package init(source: String, first: Instant?, last: Instant?, gaps: [Gap]) {
    self.source = source
    self.first = first
    self.last = last
    self.gaps = gaps
  }
}

/// Everything a run found: what every output is made from.
package struct Report: Sendable, Hashable {
  package var run: RunInfo
  /// In order of their keys.
  package var subjects: [ReportedSubject]
  package var coverage: [ReportedCoverage]

  package init(run: RunInfo, subjects: [ReportedSubject], coverage: [ReportedCoverage] = []) {
    self.run = run
    self.subjects = subjects.sorted { $0.key < $1.key }
    self.coverage = coverage
  }
}
