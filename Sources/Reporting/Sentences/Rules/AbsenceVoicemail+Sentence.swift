import Rules

extension AbsenceVoicemail {
  func sentence(_ tongue: Tongue) -> String { "" }
}
