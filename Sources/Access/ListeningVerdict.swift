package import Timing

/// Rule 7 for one mailbox: "Voicemailen skal som minimum aflyttes en gang i døgnet."
package enum ListeningVerdict: Sendable, Hashable {
  /// Every day that requires it was listened to, and no message lies unheard too long.
  case pass
  /// A covered day without listening, or a message unheard too long.
  case fail
  /// Why, with the days each reason holds for.
  case notEvaluated([Doubt.Code: [CivilDate]])

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .notEvaluated: "not_evaluated"
    }
  }

  init(_ days: [AccessDay], findings: [AccessFinding]) {
    let isBroken = findings.contains {
      ($0.code == .accessMissing || $0.code == .unheard) && $0.severity == .fail
    }
    if isBroken {
      self = .fail
      return
    }
    var doubts: [Doubt.Code: [CivilDate]] = [:]
    var proved = 0
    for day in days {
      switch day.state {
      case .listened: proved += 1
      case .undecided(let reasons):
        for code in Set(reasons.map(\.code)) { doubts[code, default: []].append(day.date) }
      case .missing, .notRequired: break
      }
    }
    if !doubts.isEmpty {
      self = .notEvaluated(doubts)
    } else {
      self = proved > 0 ? .pass : .notEvaluated([.noRequiredDay: []])
    }
  }
}
