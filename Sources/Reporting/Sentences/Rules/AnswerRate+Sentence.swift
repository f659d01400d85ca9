import Rules

extension AnswerRate {
  func sentence(_ tongue: Tongue) -> String { "" }
}
