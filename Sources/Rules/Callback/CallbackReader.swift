import Calls
import Timing
import Voicemail

/// Looks for the calls back to those who left messages.
struct CallbackReader {
  struct Found {
    var counts: CallbackKept
    /// Messages without a call back, and calls that nobody answered.
    var places: [SourcePlace] = []
    /// What the records lack until deadlines.
    var uncovered: [Range<Instant>] = []
  }

  let clock: CallbackClock
  private let ground: RuleGround
  private let calls: CallHistory
  private let coverage: InstantSet
  private let departments: Departments

  /// Nil without calls.
  init?(_ ground: RuleGround) {
    guard let calls = ground.calls, let coverage = ground.callCoverage else { return nil }
    self.ground = ground
    self.calls = calls
    self.coverage = coverage
    clock = CallbackClock(ground)
    departments = ground.departments
  }

  /// `place` is the department of `owner`.
  func read(_ messages: [Message], of owner: String, place: Int?) -> Found {
    var found = Found(counts: CallbackKept(limit: clock.limit))
    var uncovered: [Range<Instant>] = []
    for message in messages where ground.period.contains(message.arrived) {
      let span = message.arrived..<clock.end(for: message.arrived)
      guard span.upperBound <= ground.now else {
        found.counts.notDue += 1
        continue
      }
      guard case .outside(let key)? = message.caller else {
        found.counts.unseen[unseen(message.caller), default: 0] += 1
        continue
      }
      look(for: key, span, owner, place, message, &found, &uncovered)
    }
    found.uncovered = InstantSet(uncovered).ranges
    return found
  }

  private func look(
    for key: CallerKey, _ span: Range<Instant>, _ owner: String, _ place: Int?,
    _ message: Message, _ found: inout Found, _ uncovered: inout [Range<Instant>]
  ) {
    // The message's own call began before it, and is no call back.
    let after = (span.lowerBound + 1)..<span.upperBound
    let backs = calls.calls(to: key, within: after).filter {
      isOurs($0.caller.extension, owner, place)
    }
    if backs.contains(where: { $0.outcome == .answered }) {
      found.counts.kept += 1
    } else if calls.calls(from: key, within: after).contains(where: {
      $0.outcome == .answered && isOurs($0.answerer, owner, place)
    }) {
      found.counts.reachedAgain += 1
    } else if !coverage.covers(span) {
      found.counts.unseen[.notCovered, default: 0] += 1
      uncovered += coverage.complement(in: span).ranges
    } else {
      found.places.append(message.place)
      found.places += backs.map(\.place)
      if backs.isEmpty {
        found.counts.undocumented += 1
      } else {
        found.counts.attempted += 1
      }
    }
  }

  /// The owner, or somebody of the same department.
  private func isOurs(_ extension: String?, _ owner: String, _ place: Int?) -> Bool {
    guard let `extension` else { return false }
    if `extension` == owner { return true }
    return place != nil && departments.place(of: `extension`) == place
  }

  private func unseen(_ caller: MessageCaller?) -> CallbackKept.Unseen {
    switch caller {
    case .withheld: .withheld
    case .foreign: .foreign
    case .house: .house
    case .outside, nil: .callerUnknown
    }
  }
}
