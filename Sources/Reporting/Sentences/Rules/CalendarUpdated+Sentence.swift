import Rules

extension CalendarUpdated {
  func sentence(_ tongue: Tongue) -> String {
    let all = tongue.amount(days, ("arbejdsdag", "arbejdsdage"), ("working day", "working days"))
    if free.isEmpty {
      return tongue(
        "Kalenderen viser fraværet (\(all)).", "The calendar shows the absence (\(all)).")
    }
    return tongue(
      "Væk i \(all), men kalenderen er tom: \(DayList(free).text(tongue)). Skriv fraværet i "
        + "kalenderen, så kolleger og \(tongue.switchboard) kan se det.",
      "Away on \(all), but the calendar is empty: \(DayList(free).text(tongue)). Put the absence in "
        + "the calendar, so that colleagues and the switchboard can see it.")
  }
}
