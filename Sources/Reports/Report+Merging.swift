extension Report {
  /// A report on part of a site, and the file it is from.
  package struct Part: Sendable {
    package let file: String
    package let report: Report

    package init(file: String, report: Report) {
      self.file = file
      self.report = report
    }
  }

  /// Puts the parts of a scan together: what one scan of the whole site would have reported.
  ///
  /// Each part knows the whole site, and hears its own mailboxes. What is said of departments, of
  /// the site and of the logs is therefore in every part, must be the same there, and is taken once.
  /// What a store knew of findings in the parts is forgotten: it is the whole's store that follows
  /// them.
  ///
  /// - Throws: ``MergeError`` unless each part is there once and all were made alike.
  package static func merged(_ parts: [Part]) throws(MergeError) -> Report {
    let ordered = try inOrder(parts)
    guard let first = ordered.first else { throw .missing([], of: 0) }
    var run = first.report.run
    run.id = 0
    run.shard = ""
    var subjects: [SubjectKey: ReportedSubject] = [:]
    var owners: [SubjectKey: Part] = [:]
    for part in ordered {
      try first.agrees(with: part)
      let own = part.report.run
      run.began = min(run.began, own.began)
      run.ended = max(run.ended, own.ended)
      run.isComplete = run.isComplete && own.isComplete
      // A part without any greeting was heard by nobody.
      if run.ear.isEmpty { run.ear = own.ear }
      for subject in part.report.subjects {
        if subject.key.kind == .mailbox, let owner = owners[subject.key] {
          throw .overlap(mailbox: subject.key.id, first: owner.named, second: part.named)
        }
        owners[subject.key] = part
        subjects[subject.key] = subject.withoutHistory
      }
    }
    return Report(run: run, subjects: Array(subjects.values), coverage: first.report.coverage)
  }

  private static func inOrder(_ parts: [Part]) throws(MergeError) -> [Part] {
    var found: [Int: Part] = [:]
    var division: Part?
    for part in parts {
      let text = part.report.run.shard
      guard !text.isEmpty else { throw .notAPart(file: part.file) }
      guard let shard = Shard(text) else { throw .unknownPart(file: part.file, shard: text) }
      if let division, Shard(division.report.run.shard)?.count != shard.count {
        throw .otherDivision(first: division.named, second: part.named)
      }
      if let other = found[shard.number] {
        throw .twice(first: other.file, second: part.file, shard: shard.text)
      }
      found[shard.number] = part
      if division == nil { division = part }
    }
    let count = division.flatMap { Shard($0.report.run.shard)?.count } ?? 0
    let missing = (0..<count).map { $0 + 1 }.filter { found[$0] == nil }
    guard missing.isEmpty else { throw .missing(missing, of: count) }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Report.Part {
  var named: MergeError.Named { .init(file: file, shard: report.run.shard) }

  /// - Throws: ``MergeError/different(_:first:second:)``.
  func agrees(with other: Self) throws(MergeError) {
    let (a, b) = (report.run, other.report.run)
    let agreements: [(MergeError.Trait, Bool)] = [
      (.klartone, a.klartone == b.klartone),
      (.municipality, a.municipality == b.municipality && a.policyTitle == b.policyTitle),
      (.policy, a.policy == b.policy),
      (.ear, a.ear == b.ear || a.ear.isEmpty || b.ear.isEmpty),
      (.language, a.language == b.language),
      (.asOf, a.asOf == b.asOf),
      (.period, a.period == b.period),
      (.inputs, a.inputs == b.inputs),
      (.logs, report.coverage == other.report.coverage),
      (.site, report.common == other.report.common),
    ]
    for (trait, isSame) in agreements where !isSame {
      throw .different(trait, first: named, second: other.named)
    }
  }
}

extension Report {
  /// What is not about one mailbox.
  fileprivate var common: [ReportedSubject] {
    subjects.filter { $0.key.kind != .mailbox }.map(\.withoutHistory)
  }
}

extension ReportedSubject {
  fileprivate var withoutHistory: Self {
    var subject = self
    for index in subject.verdicts.indices {
      subject.verdicts[index].status = nil
      subject.verdicts[index].firstSeen = nil
    }
    return subject
  }
}
