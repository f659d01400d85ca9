import Rules

extension CallbackKept {
  func sentence(_ tongue: Tongue) -> String { "" }
}
