/// A rule of the telephone policy; the raw value is its code in reports and in the configuration.
///
/// Numbers and quotations are those of the audit table that the policy document was turned into.
package enum RuleID: String, Sendable, Hashable, CaseIterable {
  // The policy's front page.
  case activeService = "active_service"
  case callbackKept = "callback_kept"
  case absentCallsAnswered = "absent_calls_answered"
  case messagesTaken = "messages_taken"
  case absenceReasonOfColleague = "absence_reason_of_colleague"

  // The greeting.
  case name
  case department
  case unavailable
  case nameAndNumber = "name_and_number"
  case callback
  case switchboard
  case operatorWired = "operator_wired"
  case tone
  case greetingRecorded = "greeting_recorded"

  // Listening.
  case dailyListening = "daily_listening"
  case accessCode = "access_code"

  // Absence.
  case absenceLeader = "absence_leader"
  case absenceVoicemail = "absence_voicemail"

  // Answering.
  case callsAnswered = "calls_answered"
  case colleaguePickup = "colleague_pickup"
  case deskForwarded = "desk_forwarded"
  case notBackToSwitchboard = "not_back_to_switchboard"
  case presentation
  case meetingForwarded = "meeting_forwarded"
  case colleagueKnows = "colleague_knows"
  case voicemailShare = "voicemail_share"
  case onlyThisPerson = "only_this_person"
  case messagesWhileAway = "messages_while_away"
  case absenceReason = "absence_reason"
  case calendarUpdated = "calendar_updated"
  case competencies
  case departmentForwarded = "department_forwarded"
  case closures
  case scope

  // What follows from the rules, or from the law.
  case staleGreeting = "stale_greeting"
  case cprNumber = "cpr_number"
  case soundQuality = "sound_quality"
}
