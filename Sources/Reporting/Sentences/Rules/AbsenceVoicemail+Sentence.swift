import Rules

extension AbsenceVoicemail {
  func sentence(_ tongue: Tongue) -> String {
    if exemption == .applies { return exempt(tongue) }
    let facts = [
      tongue.absences(away), calls?.sentence(tongue), handover?.sentence(tongue), tooLong(tongue),
    ]
    return (facts.compactMap { $0 } + [advice(tongue)].compactMap { $0 }).joined(separator: " ")
  }

  /// Rules 10 and 18 side by side: the tension is for the municipality to settle.
  private func exempt(_ tongue: Tongue) -> String {
    let days = tongue.amount(longAbsenceDays, ("dag", "dage"), ("day", "days"))
    return tongue.absences(away) + " "
      + tongue(
        "Personen er undtaget, så telefonsvareren må bruges i fravær på højst \(days). Politikken "
          + "siger to ting: \"\(Self.ban)\" og \"\(Self.exception)\" Kommunen må selv afgøre, hvad "
          + "der vejer tungest.",
        "The person is exempt, so voicemail may be used in absences of at most \(days). The policy "
          + "says two things: \"\(Self.ban)\" and \"\(Self.exception)\" Which weighs more is for "
          + "the municipality to settle.")
  }

  private func tooLong(_ tongue: Tongue) -> String? {
    guard exemption == .absenceTooLong else { return nil }
    let days = tongue.amount(longAbsenceDays, ("dag", "dage"), ("day", "days"))
    return tongue(
      "Undtagelsen gælder ikke, for fraværet er længere end \(days).",
      "The exemption does not apply, for the absence is longer than \(days).")
  }

  private func advice(_ tongue: Tongue) -> String? {
    switch handover {
    case .colleague where (calls?.inVoicemail ?? 0) == 0: nil
    case nil where (calls?.unanswered ?? 0) == 0: nil
    default:
      tongue(
        "Viderestil telefonen til en kollega under fravær.",
        "Forward the telephone to a colleague during absence.")
    }
  }

  private static let ban =
    "Ved fravær over en dag (fx ferie eller sygdom) må der ikke benyttes telefonsvarer."
  private static let exception =
    "I tilfælde, hvor borgere kun kan betjenes af en bestemt person, kan voicemail tages i brug ved "
    + "fravær."
}
