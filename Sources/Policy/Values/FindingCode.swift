/// What can be found in a greeting. The raw value is the code in reports and the key in the file.
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

  /// The groups in which the file lists the codes.
  package enum Group: String, CaseIterable, Sendable {
    case elements
    case advice
    case quality
  }

  package var group: Group {
    switch self {
    case .name, .department, .callback, .switchboard: .elements
    case .unavailable, .nameAndNumber, .tone, .absenceReason, .returnDate, .cprNumber: .advice
    case .silent, .tooQuiet, .clipped, .tooNoisy, .tooShort, .cutOffAtStart, .cutOffAtEnd,
      .speechStartsLate, .deadAir, .toneAtEnd, .dcOffset:
      .quality
    }
  }

  package var defaultSeverity: Severity {
    switch self {
    case .name, .department, .callback, .switchboard, .cprNumber, .silent: .fail
    case .nameAndNumber, .absenceReason, .tooQuiet, .clipped, .tooNoisy, .tooShort,
      .cutOffAtStart, .cutOffAtEnd, .deadAir:
      .warn
    case .unavailable, .tone, .returnDate, .speechStartsLate, .toneAtEnd, .dcOffset: .info
    }
  }
}
