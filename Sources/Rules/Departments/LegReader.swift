import Calls
import Timing

/// Reads from the legs of one call what departments met.
struct LegReader {
  let history: CallHistory
  let departments: Departments
  let switchboard: Set<Party>

  func calls(of legs: ArraySlice<Int32>) -> [IncomingCall] {
    var found: [IncomingCall] = []
    // Calls are millions and have few legs: lists are quicker than sets.
    var met: [Int] = []
    for index in legs.indices {
      let leg = history.calls[Int(legs[index])]
      guard let (extension: called, place: department) = called(by: leg),
        !met.contains(department)
      else { continue }
      met.append(department)
      // A colleague's call next door is no citizen's.
      if let caller = leg.caller.extension, departments.place(of: caller) == department { continue }
      found.append(call(leg, called, department, legs[index...]))
    }
    return found
  }

  private func called(by leg: Call) -> (extension: String, place: Int)? {
    guard let number = leg.callee.extension, let place = departments.place(of: number) else {
      return nil
    }
    return (number, place)
  }

  private func call(
    _ first: Call, _ called: String, _ department: Int, _ legs: ArraySlice<Int32>
  ) -> IncomingCall {
    var answerer: String?
    var ownAnswer: Instant?
    var takers: [Party] = []
    var returned = false
    var ending = IncomingCall.Ending.unclear
    for index in legs {
      let leg = history.calls[Int(index)]
      let toSwitchboard = switchboard.contains(leg.callee)
      if let ownAnswer, toSwitchboard, leg.began > ownAnswer,
        !switchboard.contains(.house(called))
      {
        returned = true
      }
      if leg.outcome == .answered, !toSwitchboard {
        answerer = answerer ?? leg.answerer
        let taker = leg.answerer.map(Party.house) ?? leg.callee
        if !takers.contains(taker) { takers.append(taker) }
        let place = leg.answerer.flatMap(departments.place)
        if ownAnswer == nil, place == department { ownAnswer = leg.began }
      }
      let isOwn = leg.callee.extension.flatMap(departments.place) == department
      if isOwn || leg.outcome == .answered && !toSwitchboard {
        ending = max(ending, Self.ending(leg.outcome))
      }
    }
    return IncomingCall(
      department: department, caller: first.caller, began: first.began, called: called,
      ending: ending, answerer: answerer, place: first.place,
      transfers: max(0, takers.count - 1) + (returned ? 1 : 0), returned: returned)
  }

  private static func ending(_ outcome: CallOutcome) -> IncomingCall.Ending {
    switch outcome {
    case .answered: .answered
    case .voicemail: .voicemail
    case .noAnswer, .busy: .unanswered
    case .failed, .other: .unclear
    }
  }
}
