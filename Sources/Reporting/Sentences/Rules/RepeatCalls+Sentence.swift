import Policy
import Rules

extension RepeatCalls {
  func sentence(_ tongue: Tongue) -> String {
    let within = tongue.amount(hours, ("time", "timer"), ("hour", "hours"))
    let main = tongue(
      "Efter \(tongue.part(repeated, of: unanswered)) ubesvarede opkald udefra ringede samme nummer "
        + "til afdelingen igen inden for \(within).",
      "After \(tongue.part(repeated, of: unanswered)) unanswered calls from outside, the same "
        + "number rang the department again within \(within).")
    let hidden =
      withheld == 0
      ? ""
      : tongue(
        " Ved \(withheld) af dem er nummeret skjult, så genkald kan ikke ses.",
        " In \(withheld) of them the number is withheld, so repeated calls cannot be seen.")
    return main + hidden + tongue.partly(isPartial)
  }
}
