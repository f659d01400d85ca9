/// Names for subjects that tell nobody who they are, the same for one subject in all that is made
/// with one key.
package struct Pseudonyms: Sendable {
  private let code: @Sendable (String) -> String

  /// `code` makes lower-case hexadecimal digits, at least 12, of a text: a keyed hash.
  package init(_ code: @escaping @Sendable (String) -> String) {
    self.code = code
  }

  /// A mailbox's key as the pseudonymised report has it; that of others as it is.
  package func key(of subject: SubjectKey) -> SubjectKey {
    subject.kind == .mailbox ? SubjectKey(.mailbox, name(of: subject)) : subject
  }

  /// `postkasse-1a2b3c4d5e6f`.
  package func name(of subject: SubjectKey) -> String {
    "postkasse-" + code(subject.kind.rawValue + "\u{0}" + subject.id).prefix(12)
  }
}

extension Report {
  /// The same without anything that tells who somebody is: no names, numbers, addresses, files,
  /// transcripts or quotes, and no sentences, which may hold them. Departments stay.
  package func pseudonymised(_ pseudonyms: Pseudonyms) -> Report {
    var report = self
    for index in report.subjects.indices where report.subjects[index].key.kind == .mailbox {
      let name = pseudonyms.name(of: report.subjects[index].key)
      report.subjects[index].key.id = name
      report.subjects[index].number = nil
      report.subjects[index].name = nil
      report.subjects[index].mail = nil
      report.subjects[index].awayUntil = nil
      report.subjects[index].greeting?.file = ""
      report.subjects[index].greeting?.sha256 = nil
      report.subjects[index].greeting?.words = []
      // Whoever has the recordings could tell whose it is.
      report.subjects[index].greeting?.envelope = []
    }
    for subject in report.subjects.indices {
      // A department has a leader too.
      report.subjects[subject].leader = nil
      for index in report.subjects[subject].verdicts.indices {
        report.subjects[subject].verdicts[index].hideWords()
      }
    }
    report.subjects.sort { $0.key < $1.key }
    return report
  }
}

extension ReportedVerdict {
  fileprivate mutating func hideWords() {
    explanation = ""
    remedy = nil
    // A voice tells who somebody is.
    snippets = []
    for index in evidence.indices {
      evidence[index].file = nil
      evidence[index].line = nil
      evidence[index].quote = nil
    }
    // Who answers for a waiver and why are words of people about people.
    waiver = waiver.map { ReportedWaiver(reason: "", owner: "", expires: $0.expires) }
  }
}
