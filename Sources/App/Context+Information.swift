import Engine
import Policy
import Reporting
import Timing

extension Context {
  /// Days before the employees were told can be seen in the logs, and a person should know so.
  func tellOfDaysBeforeInformation(_ period: SitePeriod) {
    guard let told = CivilDate(iso: policy.information.informedOn), period.period.first < told
    else { return }
    let first = tongue.date(period.period.first)
    output.diagnostic(
      tongue(
        "Perioden begynder \(first), før medarbejderne blev orienteret (\(tongue.date(told))). "
          + "Overvej --since \(told.iso).",
        "The period begins on \(first), before the employees were told (\(tongue.date(told))). "
          + "Consider --since \(told.iso)."))
  }
}
