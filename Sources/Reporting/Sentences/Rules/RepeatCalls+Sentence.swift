import Rules

extension RepeatCalls {
  func sentence(_ tongue: Tongue) -> String { "" }
}
