package import Engine

extension GreetingProblem {
  /// Why a greeting could not be evaluated, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .sound(let error): error.sentence(tongue)
    case .ear(let error): error.sentence(tongue)
    }
  }
}
