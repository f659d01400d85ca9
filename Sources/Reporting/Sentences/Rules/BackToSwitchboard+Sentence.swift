import Policy
import Rules

extension BackToSwitchboard {
  func sentence(_ tongue: Tongue) -> String {
    tongue(
      "\(tongue.part(returned, of: answered)) besvarede opkald kom bagefter til \(tongue.switchboard). "
        + "Borgere, der selv taster sig dertil fra telefonsvareren, er ikke talt med.",
      "\(tongue.part(returned, of: answered)) answered calls came to the switchboard afterwards. "
        + "Callers who go there from the mailbox by a key are not counted.")
      + tongue.partly(isPartial)
  }
}
