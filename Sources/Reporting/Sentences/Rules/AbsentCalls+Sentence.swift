import Rules

extension AbsentCalls {
  func sentence(_ tongue: Tongue) -> String { "" }
}
