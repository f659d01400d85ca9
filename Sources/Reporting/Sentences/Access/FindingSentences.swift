package import Access
import Policy
package import Timing
import Voicemail

extension AccessFinding {
  /// What was found and what to do. Where it was found are its `places`.
  package func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    switch kind {
    case .accessMissing(let missing): missing.sentence(tongue, zone: zone)
    case .unheard(let unheard): unheard.sentence(tongue, zone: zone)
    case .heardLate(let late): late.sentence(tongue, zone: zone)
    case .neverUsed(let unused): unused.sentence(tongue)
    case .openedByOthersOnly(let others): others.sentence(tongue)
    case .pinFailures(let failures): failures.sentence(tongue, zone: zone)
    case .full(let full): full.sentence(tongue)
    case .accessCode(let breach): breach.sentence(tongue)
    case .operatorNotWired(let wiring): wiring.sentence(tongue)
    case .temporaryGreeting(let greeting): greeting.sentence(tongue, zone: zone)
    case .abandonedRecording(let abandoned): abandoned.sentence(tongue, zone: zone)
    case .copiesDiffer(let copies): copies.sentence(tongue)
    case .greetingsOnly:
      tongue(
        "Postkassen tager ikke imod beskeder, så et løfte om at ringe tilbage vildleder. "
          + "Lad den tage imod beskeder, eller indtal en hilsen uden løftet.",
        "The mailbox takes no messages, so a promise to ring back misleads. "
          + "Let it take messages, or record a greeting without the promise.")
    }
  }
}
