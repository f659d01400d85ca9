import Rules

extension BackToSwitchboard {
  func sentence(_ tongue: Tongue) -> String { "" }
}
