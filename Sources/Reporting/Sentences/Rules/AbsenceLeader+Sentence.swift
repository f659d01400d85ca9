import Rules

extension AbsenceLeader {
  func sentence(_ tongue: Tongue) -> String { "" }
}
