import Rules

extension DepartmentForwarded {
  func sentence(_ tongue: Tongue) -> String { "" }
}
