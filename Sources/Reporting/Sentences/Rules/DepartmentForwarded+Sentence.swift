import Rules

extension DepartmentForwarded {
  func sentence(_ tongue: Tongue) -> String {
    let count = tongue(
      "\(toSwitchboard) af \(people) telefoner er viderestillet til \(tongue.switchboard).",
      "\(toSwitchboard) of \(people) telephones are forwarded to the switchboard.")
    if isInHours == false {
      return count
        + tongue(" Det var uden for telefontiden.", " That was outside telephone hours.")
    }
    guard toSwitchboard == people else { return count }
    let hours =
      isInHours == nil
      ? tongue(
        " Telefontiden er ikke angivet, så det kan være uden for den.",
        " Telephone hours are not given, so it may be outside them.") : ""
    return count + hours
      + tongue(
        " Er det ikke aftalt med \(tongue.switchboard), så lad en kollega i afdelingen tage telefonen.",
        " Unless it is agreed with the switchboard, let a colleague of the department take calls.")
  }
}
