package import Rules

extension RuleDetail {
  /// What was found, with its figures, and what to do next.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .absentCalls(let found): found.sentence(tongue)
    case .absenceVoicemail(let found): found.sentence(tongue)
    case .absenceLeader(let found): found.sentence(tongue)
    case .messagesWhileAway(let found): found.sentence(tongue)
    case .callbackKept(let found): found.sentence(tongue)
    case .repeatCalls(let found): found.sentence(tongue)
    case .answerRate(let found): found.sentence(tongue)
    case .pickups(let found): found.sentence(tongue)
    case .backToSwitchboard(let found): found.sentence(tongue)
    case .voicemailShare(let found): found.sentence(tongue)
    case .departmentForwarded(let found): found.sentence(tongue)
    case .calendarUpdated(let found): found.sentence(tongue)
    case .deskForwarded(let found): found.sentence(tongue, isMeeting: false)
    case .meetingForwarded(let found): found.sentence(tongue, isMeeting: true)
    case .closuresListed(let found): found.sentence(tongue)
    }
  }
}
