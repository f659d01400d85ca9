import Policy
import Timing
package import Voicemail

/// What things of a voicemail system are called in reports.
extension Tongue {
  package func name(of system: VoicemailSystem) -> String {
    switch system {
    case .asterisk: "Asterisk"
    case .freeswitch: "FreeSWITCH"
    case .fusionPBX: "FusionPBX"
    case .unity: "Cisco Unity"
    case .generic: self("andet system", "other system")
    }
  }

  package func name(of slot: GreetingSlot) -> String {
    switch slot {
    case .unavailable: self("hilsenen, når ingen svarer", "the greeting when nobody answers")
    case .busy: self("hilsenen ved optaget", "the busy greeting")
    case .temporary: self("den midlertidige hilsen", "the temporary greeting")
    case .name: self("det indtalte navn", "the recorded name")
    case .standard: self("standardhilsenen", "the standard greeting")
    case .alternate: self("den alternative hilsen", "the alternate greeting")
    case .closed: self("hilsenen uden for åbningstid", "the greeting outside opening hours")
    case .holiday: self("hilsenen på helligdage", "the greeting on holidays")
    case .internal: self("hilsenen til interne opkald", "the greeting for internal calls")
    case .error: self("hilsenen ved forkert tast", "the greeting for a wrong key")
    }
  }

  /// The day of a moment: on a clock of `zone`, in UTC where none is known.
  func day(of instant: Instant, in zone: TimeZoneRules?) -> String {
    (zone ?? .utc).civilTime(at: instant).date.iso
  }
}
