import Absence
import Directory
import Policy
import Timing

/// Who takes an absent person's telephone.
package enum Handover: Sendable, Hashable {
  /// A colleague's extension.
  case colleague(String)
  /// A colleague's, who is away as well.
  case awayColleague(String)
  /// An extension that is no person's in the directory: a group's, a shared telephone.
  case nobodyKnown(String)
  case switchboard
  case voicemail
  /// Outside the house; it may be a colleague's mobile, which cannot be seen.
  case outside
  /// The forwards lead back.
  case loop
  case notForwarded

  /// Whether it is certain that no colleague has the telephone.
  var isCertainlyNobody: Bool {
    switch self {
    case .switchboard, .voicemail, .loop, .notForwarded: true
    case .colleague, .awayColleague, .nobodyKnown, .outside: false
    }
  }

  var isColleague: Bool { if case .colleague = self { true } else { false } }
}

extension RuleGround {
  /// Who has an extension's telephone at the time the forwards were read; nil when that is unknown.
  func handover(of extension: String) -> Handover? {
    guard let forwards else { return nil }
    switch forwards.destination(of: `extension`, switchboard: Set(policy.numbers.switchboard)) {
    case .unknown: return nil
    case .notForwarded: return .notForwarded
    case .switchboard: return .switchboard
    case .voicemail: return .voicemail
    case .outside: return .outside
    case .loop: return .loop
    case .extension(let number):
      guard people.contains(where: { $0.extension == number && $0.mailboxType == .personal })
      else { return .nobodyKnown(number) }
      let isAway = (absences ?? []).contains {
        $0.extension == number && $0.span.contains(forwards.at)
      }
      return isAway ? .awayColleague(number) : .colleague(number)
    }
  }
}
