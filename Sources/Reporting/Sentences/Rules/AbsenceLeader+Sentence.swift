import Rules
import Timing

extension AbsenceLeader {
  func sentence(_ tongue: Tongue) -> String {
    var parts = [
      tongue(
        "Væk siden \(tongue.date(away.first)).", "Away since \(tongue.date(away.first)).")
    ]
    if let handover { parts.append(handover.sentence(tongue)) }
    if let calls { parts.append(calls.sentence(tongue)) }
    let isTaken = handover.map { if case .colleague = $0 { true } else { false } } ?? true
    if !isTaken || (calls?.unanswered ?? 0) > 0 {
      let leader = leader.map { Printable.phrase($0) }
      let whom = leader.map { tongue("Til lederen, \($0): s", "To the leader, \($0): s") }
      parts.append(
        (whom ?? tongue("Til lederen: s", "To the leader: s"))
          + tongue(
            "ørg for, at en kollega har telefonen, til medarbejderen er tilbage.",
            "ee to it that a colleague has the telephone until the employee is back."))
    }
    return parts.joined(separator: " ")
  }
}
