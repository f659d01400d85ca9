/// What a rule found; a case for each rule with figures of its own, whose type stands beside the
/// rule's logic in `Judging`.
package enum RuleDetail: Sendable, Hashable {
  case absentCalls(AbsentCalls)
  case absenceVoicemail(AbsenceVoicemail)
  case absenceLeader(AbsenceLeader)
  case messagesWhileAway(MessagesWhileAway)
  case callbackKept(CallbackKept)
  case repeatCalls(RepeatCalls)
  case answerRate(AnswerRate)
  case pickups(Pickups)
  case backToSwitchboard(BackToSwitchboard)
  case voicemailShare(VoicemailShare)
  case departmentForwarded(DepartmentForwarded)
  case calendarUpdated(CalendarUpdated)
  case deskForwarded(AwayFromDesk)
  case meetingForwarded(AwayFromDesk)
  case closuresListed(ClosuresListed)
}
