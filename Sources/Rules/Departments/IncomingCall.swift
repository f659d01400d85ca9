import Calls
import Policy
import Timing
import Voicemail

/// A call as a department met it: all its legs together, from the first to somebody of the
/// department.
struct IncomingCall {
  /// The last that holds of any leg is that of the call.
  enum Ending: Int, Comparable {
    /// The records do not tell: a machine may have answered.
    case unclear
    case unanswered
    case voicemail
    /// A person of the house took it, there or where it was sent on to.
    case answered

    static func < (a: Ending, b: Ending) -> Bool { a.rawValue < b.rawValue }
  }

  /// By its place among the departments.
  let department: Int
  let caller: Party
  let began: Instant
  /// The extension of the department that was called first.
  let called: String
  let ending: Ending
  /// Who took it first.
  let answerer: String?
  /// Where it stands.
  let place: SourcePlace
  /// It was sent on so many times after somebody had taken it.
  let transfers: Int
  /// After somebody of the department had taken it, it came to the switchboard.
  let returned: Bool
}

/// The calls to departments, and what the records leave out.
struct IncomingCalls {
  let departments: Departments
  let calls: [IncomingCall]
  /// Of the period, as far as it is past: time that the records do not cover.
  let uncovered: [Range<Instant>]
  let span: Range<Instant>

  /// Nil without calls. `isInside` leaves out calls by the moment they began.
  init?(_ ground: RuleGround, isInside: (Instant) -> Bool = { _ in true }) {
    guard let history = ground.calls, let coverage = ground.callCoverage else { return nil }
    let departments = ground.departments
    let lower = ground.period.lowerBound
    span = lower..<max(lower, min(ground.period.upperBound, ground.now))
    uncovered = coverage.complement(in: span).ranges
    let reader = LegReader(
      history: history, departments: departments, switchboard: ground.switchboardParties)
    var calls: [IncomingCall] = []
    for legs in history.groups {
      guard let first = legs.first, let last = legs.last,
        history.calls[Int(last)].began >= span.lowerBound,
        history.calls[Int(first)].began < span.upperBound
      else { continue }
      for call in reader.calls(of: legs) where span.contains(call.began) && isInside(call.began) {
        calls.append(call)
      }
    }
    self.calls = calls
    self.departments = departments
  }

  /// Whether the records show nothing of the period.
  var isBlind: Bool { !span.isEmpty && uncovered == [span] }

  /// The calls of each department, by its place.
  var byDepartment: [[IncomingCall]] {
    calls.reduce(into: Array(repeating: [], count: departments.names.count)) {
      $0[$1.department].append($1)
    }
  }
}

extension RuleGround {
  /// The switchboard as calls name it.
  var switchboardParties: Set<Party> {
    Set(numberReader.switchboard.map(Party.init))
  }
}
