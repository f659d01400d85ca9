/// What can be found. The raw value is the code in reports and the key in the file.
package enum FindingCode: String, CaseIterable, Sendable, Hashable {
  // The four elements (rules 6a, 6d, 6e).
  case name
  case department
  case callback
  case switchboard

  // Advice on the wording.
  /// "Jeg kan ikke besvare telefonen i øjeblikket." is missing (rule 6b).
  case unavailable
  /// "Læg dit navn og nummer" is missing (rule 6c).
  case nameAndNumber = "name_and_number"
  /// The tone or beep is not announced: "Indtal din besked efter klartonen" (rule 6f).
  case tone
  /// A reason for absence is told: "Oplys ikke om fraværsårsager" (rules 5 and 20).
  case absenceReason = "absence_reason"
  /// When the employee is back (rule 20), and whether that day has passed.
  case returnDate = "return_date"
  /// The caller is asked for a CPR number, which does not belong on an answering machine.
  case cprNumber = "cpr_number"

  // The sound.
  case silent
  case tooQuiet = "too_quiet"
  case clipped
  case tooNoisy = "too_noisy"
  case tooShort = "too_short"
  case cutOffAtStart = "cut_off_at_start"
  case cutOffAtEnd = "cut_off_at_end"
  case speechStartsLate = "speech_starts_late"
  case deadAir = "dead_air"
  case toneAtEnd = "tone_at_end"
  case dcOffset = "dc_offset"

  // Rules beyond the greeting; the codes are those of the rules.
  case dailyListening = "daily_listening"
  case accessCode = "access_code"
  case operatorWired = "operator_wired"
  case messagesTaken = "messages_taken"
  case callbackKept = "callback_kept"
  case absentCallsAnswered = "absent_calls_answered"
  case absenceLeader = "absence_leader"
  case absenceVoicemail = "absence_voicemail"
  case messagesWhileAway = "messages_while_away"
  case staleGreeting = "stale_greeting"
  case departmentForwarded = "department_forwarded"
  case calendarUpdated = "calendar_updated"
  case closures
  case deskForwarded = "desk_forwarded"
  case meetingForwarded = "meeting_forwarded"
  case activeService = "active_service"
  case callsAnswered = "calls_answered"
  case colleaguePickup = "colleague_pickup"
  case notBackToSwitchboard = "not_back_to_switchboard"
  case voicemailShare = "voicemail_share"

  /// An exception that has run out, beside the finding that counts again.
  case waiverExpired = "waiver_expired"

  /// The groups in which the file lists the codes.
  package enum Group: String, CaseIterable, Sendable {
    case elements
    case advice
    case quality
    case rules
  }

  package var group: Group {
    switch self {
    case .name, .department, .callback, .switchboard: .elements
    case .unavailable, .nameAndNumber, .tone, .absenceReason, .returnDate, .cprNumber: .advice
    case .silent, .tooQuiet, .clipped, .tooNoisy, .tooShort, .cutOffAtStart, .cutOffAtEnd,
      .speechStartsLate, .deadAir, .toneAtEnd, .dcOffset:
      .quality
    case .dailyListening, .accessCode, .operatorWired, .messagesTaken, .callbackKept,
      .absentCallsAnswered, .absenceLeader, .absenceVoicemail, .messagesWhileAway, .staleGreeting,
      .departmentForwarded, .calendarUpdated, .closures, .deskForwarded, .meetingForwarded,
      .activeService, .callsAnswered, .colleaguePickup, .notBackToSwitchboard, .voicemailShare,
      .waiverExpired:
      .rules
    }
  }

  package var defaultSeverity: Severity {
    switch self {
    case .name, .department, .callback, .switchboard, .cprNumber, .silent, .dailyListening,
      .accessCode, .messagesTaken, .absenceVoicemail:
      .fail
    case .nameAndNumber, .absenceReason, .tooQuiet, .clipped, .tooNoisy, .tooShort,
      .cutOffAtStart, .cutOffAtEnd, .deadAir, .operatorWired, .callbackKept,
      .absentCallsAnswered, .absenceLeader, .messagesWhileAway, .staleGreeting,
      .departmentForwarded, .waiverExpired:
      .warn
    case .unavailable, .tone, .returnDate, .speechStartsLate, .toneAtEnd, .dcOffset,
      .calendarUpdated, .closures, .activeService, .callsAnswered, .colleaguePickup,
      .notBackToSwitchboard, .voicemailShare:
      .info
    case .deskForwarded, .meetingForwarded: .off
    }
  }
}
