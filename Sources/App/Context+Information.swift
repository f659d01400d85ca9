import Engine
import Policy
import Reporting
import Rules
import Timing

extension Context {
  /// Whether listening may be looked at today.
  func information() throws(Stop) -> InformationStanding {
    policy.information.standing(on: try SitePeriod.today(self))
  }
}

extension Context {
  /// Days before the employees were told can be seen in the logs, and a person should know so.
  func tellOfDays(before standing: InformationStanding, _ period: SitePeriod) {
    guard case .given(let date) = standing, period.period.first < date else { return }
    let (told, first) = (tongue.date(date), tongue.date(period.period.first))
    output.diagnostic(
      tongue(
        "Perioden begynder \(first), før de ansatte blev orienteret (\(told)). Overvej --since "
          + "\(date.iso).",
        "The period begins on \(first), before the employees were told (\(told)). Consider --since "
          + "\(date.iso)."))
  }
}
