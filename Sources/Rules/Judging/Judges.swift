extension RuleGround {
  /// What all rules that are judged here say. Rules of the greeting and of listening are judged in
  /// Audit and Access.
  package var results: [RuleResult] { Self.judges.flatMap { $0.judge(self) } }

  /// Every judge; a rule is judged when its judge stands here.
  static let judges: [any RuleJudge.Type] = [
    CallbackKept.self, AbsentCalls.self, AbsenceLeader.self, AbsenceVoicemail.self,
    MessagesWhileAway.self, RepeatCalls.self, AnswerRate.self, Pickups.self,
    BackToSwitchboard.self, VoicemailShare.self, DepartmentForwarded.self, CalendarUpdated.self,
    DeskForwarded.self, MeetingForwarded.self, ClosuresListed.self,
  ]
}
