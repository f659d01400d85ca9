import Policy
package import Reports
package import Rules
import Timing

extension Report {
  /// The same with exceptions: what is waived stays visible as such, and an exception that has run
  /// out is a finding of its own beside the one it covered.
  package func waived(by book: WaiverBook, tongue: Tongue) -> Report {
    var report = self
    for index in report.subjects.indices {
      guard let number = report.subjects[index].number else { continue }
      report.subjects[index].waive(number, book, tongue)
    }
    return report
  }
}

extension ReportedSubject {
  fileprivate mutating func waive(_ number: String, _ book: WaiverBook, _ tongue: Tongue) {
    var told: Set<RuleID> = []
    var expired: [ReportedVerdict] = []
    for index in verdicts.indices where verdicts[index].isFinding {
      guard let rule = RuleID(rawValue: verdicts[index].rule) else { continue }
      if let waiver = book.active(number, rule) {
        verdicts[index].waiver = ReportedWaiver(
          reason: waiver.reason, owner: waiver.owner, expires: waiver.expires.iso)
      } else if let waiver = book.expired(number, rule), told.insert(rule).inserted {
        expired.append(
          ReportedVerdict(
            rule: rule.rawValue, finding: "waiver_expired", outcome: .fail,
            severity: Severity.warn.rawValue, addressee: RuleAddressee.leader.rawValue,
            reason: "waiver_expired",
            explanation: tongue(
              "Undtagelsen (\(waiver.reason), \(waiver.owner)) udløb \(tongue.date(waiver.expires)): "
                + "forny den, eller ret det, den dækkede.",
              "The exception (\(waiver.reason), \(waiver.owner)) ran out on "
                + "\(tongue.date(waiver.expires)): renew it, or mend what it covered.")))
      }
    }
    verdicts += expired
  }
}
