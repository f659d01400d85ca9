package import Policy
package import Rules
import Timing

/// What the registry's words are called.
extension Tongue {
  package func name(of data: RuleData) -> String {
    switch data {
    case .greetings: self("hilsner", "greetings")
    case .directory: self("medarbejderliste", "list of people")
    case .mailboxes: self("postkasser", "mailboxes")
    case .messages: self("beskedernes tidspunkter", "times of messages")
    case .accessLogs: self("logge, der viser aflytning", "logs that show listening")
    case .calls: self("opkaldslog (CDR)", "call records (CDR)")
    case .absences: self("fravær", "absences")
    case .forwards: self("viderestillinger", "forwards")
    case .telephoneHours: self("telefontid", "telephone hours")
    case .switchboardNumber: self("omstillingens numre", "numbers of the switchboard")
    case .dialplan: self("nummerplan (dialplan)", "dialplan")
    case .calendars: self("kalendere", "calendars")
    case .closures: self("listen \"Rådhuslukninger\"", "the list \"Rådhuslukninger\"")
    case .information: self("orientering af medarbejderne", "information of the employees")
    case .waivers: self("liste over undtagelser", "list of exceptions")
    }
  }

  package func name(of auditability: Auditability) -> String {
    switch auditability {
    case .automatic: self("ja", "yes")
    case .partly: self("delvist", "partly")
    case .never: self("nej", "no")
    }
  }

  package func name(of addressee: RuleAddressee) -> String {
    switch addressee {
    case .employee: self("medarbejderen", "the employee")
    case .leader: self("lederen", "the leader")
    case .it: self("IT", "IT")
    case .policyOwner: self("den, der ejer politikken", "whoever owns the policy")
    case .waiverOwner: self("den ansvarlige for undtagelsen", "the owner of the exception")
    }
  }

  /// What a rule weighs under `policy`; a dash for what has no weight of its own.
  package func weight(of rule: Rule, _ policy: SitePolicy) -> String {
    guard let code = rule.severity else { return "–" }
    let severity = policy.severities[code]
    guard severity > .off else { return self("fra", "off") }
    if rule.isFigure { return self("tal", "figure") }
    return switch severity {
    case .off, .info: self("oplysning", "information")
    case .warn: self("advarsel", "warning")
    case .fail: self("brud", "breach")
    }
  }

  /// "10", or a dash for what the policy does not number.
  func number(of rule: Rule) -> String { rule.number.isEmpty ? "–" : rule.number }
}

extension RuleData {
  /// Where the site file gives it.
  package var setting: String {
    switch self {
    case .greetings: "sources.greetings"
    case .directory: "sources.directory"
    case .mailboxes: "sources.asterisk/freeswitch/fusionpbx/unity/generic"
    case .messages: "sources.asterisk/freeswitch/fusionpbx"
    case .accessLogs: "sources.logs"
    case .calls: "sources.logs.cdr"
    case .absences: "sources.absences"
    case .forwards: "sources.forwards"
    case .telephoneHours: "telephoneHours"
    case .switchboardNumber: "numbers.switchboard"
    case .dialplan: "sources.asterisk.extensionsConf"
    case .calendars: "sources.absences.ical"
    case .closures: "sources.closures"
    case .information: "information"
    case .waivers: "waivers"
    }
  }
}

extension Rule {
  /// Where the configuration sets what the rule weighs.
  package var severitySetting: String? {
    severity.map { "severities.\($0.group.rawValue).\($0.rawValue)" }
  }
}

extension RuleStanding {
  /// In words; what is missing with the settings that give it.
  package func sentence(_ tongue: Tongue, severitySetting: String?) -> String {
    switch self {
    case .judged: tongue("bedømmes.", "it is judged.")
    case .off:
      tongue(
        "slået fra\(severitySetting.map { " (\($0): \"off\")" } ?? "").",
        "switched off\(severitySetting.map { " (\($0): \"off\")" } ?? "").")
    case .never: tongue("ingen data viser det.", "no data show it.")
    case .notBuilt:
      tongue(
        "denne udgave af Klartone bedømmer den ikke.", "this version of Klartone does not judge it."
      )
    case .missing(let all, let oneOf):
      tongue("mangler: ", "missing: ") + lacking(all, oneOf, tongue) + "."
    case .notInformed(let reason, let all, let oneOf):
      off(reason, tongue)
        + (all.isEmpty && oneOf.isEmpty
          ? "" : tongue("; mangler også: ", "; missing too: ") + lacking(all, oneOf, tongue)) + "."
    }
  }

  private func off(_ reason: NotInformed, _ tongue: Tongue) -> String {
    switch reason {
    case .purposeMissing, .dateMissing:
      tongue(
        "slået fra, til formål og dato for orientering af medarbejderne er skrevet (information)",
        "off until purpose and date of informing the employees are written (information)")
    case .notYet(let date):
      tongue(
        "slået fra, til medarbejderne er orienteret \(tongue.date(date)) (information.informedOn)",
        "off until employees are informed on \(tongue.date(date)) (information.informedOn)")
    }
  }

  private func lacking(_ all: [RuleData], _ oneOf: [RuleData], _ tongue: Tongue) -> String {
    func text(_ data: RuleData) -> String {
      "\(tongue.name(of: data)) (\(data.setting))"
    }
    let either =
      oneOf.isEmpty
      ? [] : [oneOf.map(text).joined(separator: tongue(" eller ", " or "))]
    return (all.map(text) + either).joined(separator: "; ")
  }
}
