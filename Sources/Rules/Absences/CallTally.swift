import Absence
import Calls
import Timing
import Voicemail

/// Calls to somebody who was away.
package struct CallTally: Sendable, Hashable {
  /// A call with several legs is one.
  package var calls = 0
  /// A person took it in the end, whoever it was.
  package var answered = 0
  /// It ended in the mailbox of who was away.
  package var inVoicemail = 0

  package init(calls: Int = 0, answered: Int = 0, inVoicemail: Int = 0) {
    self.calls = calls
    self.answered = answered
    self.inVoicemail = inVoicemail
  }

  package var unanswered: Int { calls - answered }
}

/// The calls to those who were away, found once for all of them.
struct AbsentCallIndex {
  private let history: CallHistory
  /// Calls that ended in a mailbox by its number, those whose callee is somebody else.
  private var passedOn: [String: [Call]] = [:]
  private var linked: [UInt64: [Call]] = [:]

  init(_ history: CallHistory, absences: [Absence]) {
    self.history = history
    let absent = Set(absences.map(\.extension))
    var wanted: Set<UInt64> = []
    for absence in absences {
      for call in history.calls(to: absence.extension, within: absence.span) where call.linked != 0
      {
        wanted.insert(call.linked)
      }
    }
    for call in history.calls {
      if wanted.contains(call.linked) { linked[call.linked, default: []].append(call) }
      if call.outcome == .voicemail, let box = call.mailbox?.number, absent.contains(box),
        call.callee != .house(box)
      {
        passedOn[box, default: []].append(call)
      }
    }
  }

  /// Counts calls to an extension within spans of time.
  ///
  /// What its owner dials does not count, nor what calls nobody, a menu for one. Whoever took the call
  /// after it had rung there has answered it: a colleague, a group, the switchboard.
  func tally(
    of extension: String, within spans: [Range<Instant>]
  ) -> (tally: CallTally, unanswered: [SourcePlace], inVoicemail: [SourcePlace]) {
    var tally = CallTally()
    var unanswered: [SourcePlace] = []
    var inVoicemail: [SourcePlace] = []
    for span in spans {
      var seen: Set<UInt64> = []
      for call in history.calls(to: `extension`, within: span) {
        guard call.caller != .house(`extension`), call.outcome != .other else { continue }
        let endsHere = isIn(`extension`, call)
        if endsHere {
          inVoicemail.append(call.place)
          tally.inVoicemail += 1
        }
        if call.linked != 0, !seen.insert(call.linked).inserted { continue }
        tally.calls += 1
        let later = (linked[call.linked] ?? []).filter { $0.began >= call.began }
        if call.outcome == .answered || later.contains(where: { $0.outcome == .answered }) {
          tally.answered += 1
        } else {
          unanswered.append(call.place)
        }
      }
      for call in passedOn[`extension`] ?? [] where span.contains(call.began) {
        inVoicemail.append(call.place)
        tally.inVoicemail += 1
        // Its leg to the absent person's own extension may have been counted already.
        if call.linked == 0 || seen.insert(call.linked).inserted {
          tally.calls += 1
          unanswered.append(call.place)
        }
      }
    }
    return (tally, unanswered, inVoicemail)
  }

  private func isIn(_ number: String, _ call: Call) -> Bool {
    call.outcome == .voicemail && (call.mailbox.map { $0.number == number } ?? true)
  }
}
