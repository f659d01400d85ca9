import Rules

extension VoicemailShare {
  func sentence(_ tongue: Tongue) -> String { "" }
}
