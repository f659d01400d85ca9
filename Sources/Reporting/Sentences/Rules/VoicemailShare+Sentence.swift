import Policy
import Rules

extension VoicemailShare {
  func sentence(_ tongue: Tongue) -> String {
    tongue(
      "\(tongue.part(voicemail, of: calls)) opkald til afdelingen endte på telefonsvarer.",
      "\(tongue.part(voicemail, of: calls)) calls to the department ended in voicemail.")
      + tongue.partly(isPartial)
  }
}
