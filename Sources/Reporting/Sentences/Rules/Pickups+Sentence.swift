import Policy
import Rules

extension Pickups {
  func sentence(_ tongue: Tongue) -> String {
    tongue(
      "\(tongue.part(pickedUp, of: missed)) opkald, som den kaldte ikke selv tog, blev taget af en "
        + "kollega i afdelingen.",
      "\(tongue.part(pickedUp, of: missed)) calls that the person called did not take were taken "
        + "by a colleague in the department.")
      + tongue.partly(isPartial)
  }
}
