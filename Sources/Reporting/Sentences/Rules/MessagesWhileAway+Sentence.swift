import Rules

extension MessagesWhileAway {
  func sentence(_ tongue: Tongue) -> String { "" }
}
