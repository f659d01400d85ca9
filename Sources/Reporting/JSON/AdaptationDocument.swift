package import Engine
import Hearing

/// `klartone adapt --json`.
package struct AdaptationDocument: Encodable {
  struct ChangeItem: Encodable {
    let before: Double
    let after: Double
    /// 95 % interval of after minus before.
    let differenceFrom: Double?
    let differenceTo: Double?

    init(_ change: AdaptationReport.Change) {
      before = change.before
      after = change.after
      differenceFrom = change.difference?.lowerBound
      differenceTo = change.difference?.upperBound
    }
  }

  struct PartItem: Encodable {
    let part: String
    let complying: Int
    let others: Int
    let toldApart: ChangeItem
  }

  struct LeftOutItem: Encodable {
    let file: String
    let reason: String
  }

  private let schema = "klartone-adaptation/1"
  private let klartone: String
  private let ear: String
  private let sets: [String]
  private let greetings: Int
  private let speakers: Int
  private let seconds: Double
  private let folds: Int
  private let tau: Double
  private let leftOut: [LeftOutItem]
  private let parts: [PartItem]
  private let toldApart: ChangeItem?
  private let words: Int
  private let wordsRight: ChangeItem
  private let natsPerPhone: ChangeItem
  private let helps: Bool
  /// The folder of the adapted ear; absent when it was not written.
  private let written: String?

  /// `written` is nil when nothing was.
  package init(_ report: AdaptationReport, written: String?, version: String) {
    klartone = version
    ear = report.ear.name
    sets = report.sets
    greetings = report.greetings
    speakers = report.speakers
    seconds = report.seconds
    folds = report.folds
    tau = report.tau
    leftOut = report.leftOut.map { LeftOutItem(file: $0.file, reason: $0.reason.code) }
    parts = report.parts.map {
      PartItem(
        part: $0.part.rawValue, complying: $0.complying, others: $0.others,
        toldApart: ChangeItem($0.toldApart))
    }
    toldApart = report.toldApart.map(ChangeItem.init)
    words = report.words
    wordsRight = ChangeItem(report.wordsRight)
    natsPerPhone = ChangeItem(report.fit)
    helps = report.helps
    self.written = written
  }
}
