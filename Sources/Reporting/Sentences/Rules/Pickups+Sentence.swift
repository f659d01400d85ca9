import Rules

extension Pickups {
  func sentence(_ tongue: Tongue) -> String { "" }
}
