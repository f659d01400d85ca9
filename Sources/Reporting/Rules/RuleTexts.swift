package import Policy
package import Rules
import Wording

/// What is told of a rule beside its own words.
package struct RuleTexts: Sendable, Hashable {
  /// A short name, without a full stop.
  package let title: String
  /// What the policy asks for, in plain words.
  package let meaning: String
  /// How Klartone judges it; nil for what it does not.
  package var judging: String?
  /// What cannot be seen; for a rule that no data show, why.
  package let limits: String
  /// What to do about a finding.
  package var remedy: String?
  /// What meets the rule, and what does not.
  package var passes: String?
  package var fails: String?
  /// What goes with the rule every time it is explained.
  package var note: String?
}

extension Rule {
  /// The rule explained, with the limits and names of the municipality's `policy`.
  package func texts(_ tongue: Tongue, _ policy: SitePolicy) -> RuleTexts {
    let writer = RuleWriter(tongue: tongue, policy: policy)
    return switch id {
    case .activeService: writer.activeService
    case .callbackKept: writer.callbackKept
    case .absentCallsAnswered: writer.absentCallsAnswered
    case .messagesTaken: writer.messagesTaken
    case .absenceReasonOfColleague: writer.absenceReasonOfColleague
    case .name: writer.name
    case .department: writer.department
    case .unavailable: writer.unavailable
    case .nameAndNumber: writer.nameAndNumber
    case .callback: writer.callback
    case .switchboard: writer.switchboard
    case .operatorWired: writer.operatorWired
    case .tone: writer.tone
    case .greetingRecorded: writer.greetingRecorded
    case .dailyListening: writer.dailyListening
    case .accessCode: writer.accessCode
    case .absenceLeader: writer.absenceLeader
    case .absenceVoicemail: writer.absenceVoicemail
    case .callsAnswered: writer.callsAnswered
    case .colleaguePickup: writer.colleaguePickup
    case .deskForwarded: writer.deskForwarded
    case .notBackToSwitchboard: writer.notBackToSwitchboard
    case .presentation: writer.presentation
    case .meetingForwarded: writer.meetingForwarded
    case .colleagueKnows: writer.colleagueKnows
    case .voicemailShare: writer.voicemailShare
    case .onlyThisPerson: writer.onlyThisPerson
    case .messagesWhileAway: writer.messagesWhileAway
    case .absenceReason: writer.absenceReason
    case .calendarUpdated: writer.calendarUpdated
    case .competencies: writer.competencies
    case .departmentForwarded: writer.departmentForwarded
    case .closures: writer.closures
    case .scope: writer.scope
    case .staleGreeting: writer.staleGreeting
    case .cprNumber: writer.cprNumber
    case .soundQuality: writer.soundQuality
    }
  }

  /// Rules that pull the other way: their words are shown beside the rule's own.
  package var counterparts: [Rule] {
    switch id {
    case .absenceVoicemail: [RuleID.onlyThisPerson.rule]
    case .onlyThisPerson: [RuleID.absenceVoicemail.rule]
    default: []
    }
  }
}

/// Writes what is told of rules; a property for each.
struct RuleWriter {
  let tongue: Tongue
  let policy: SitePolicy

  /// "et døgn".
  var limit: String {
    if tongue.language == .danish { return policy.wording.spokenLimit }
    if case .allow(let days) = policy.callback.workingDays {
      return tongue.amount(days, ("hverdag", "hverdage"), ("working day", "working days"))
    }
    return "\(tongue.number(policy.callback.limitHours, places: 0)) hours"
  }
  /// "#0".
  var keys: String { policy.switchboard.keys }
  /// "firkant nul".
  var spokenKeys: String { policy.wording.spokenKeys }
  /// "Omstillingen".
  var operatorName: String { Tongue(policy).switchboard }

  func days(_ count: Int) -> String {
    tongue.amount(count, ("kalenderdag", "kalenderdage"), ("calendar day", "calendar days"))
  }

  func hours(_ count: Int) -> String {
    tongue.amount(count, ("time", "timer"), ("hour", "hours"))
  }

  /// What holds of every figure of a department.
  var figureLimits: String {
    tongue(
      "Et tal for hele afdelingen, aldrig en dom over en person; meget små afdelinger får intet "
        + "tal. Kun tid, som opkaldsloggen dækker, tæller med.",
      "A figure of the whole department, never a verdict on a person; very small departments get "
        + "none. Only time that the call records cover counts.")
  }

  /// What holds of every rule about absence.
  var absenceLimits: String {
    tongue(
      "Kun fravær, der er registreret, kan ses. Hvorfor nogen er væk, læses aldrig.",
      "Only absence that is registered can be seen. Why somebody is away is never read.")
  }

  /// Rules 5 and 20 speak of colleagues.
  var inference: String {
    tongue(
      "Reglen handler om, hvad man siger om en kollega. At den også gælder ens egen hilsen, er en "
        + "slutning, som Klartone drager: derfor højst en advarsel som standard.",
      "The rule is about what one says of a colleague. That it holds for one's own greeting too is "
        + "an inference of Klartone's: hence no more than a warning by default.")
  }

  /// Rule 10 against rule 18.
  var tension: String {
    tongue(
      "Regel 10 og regel 18 trækker hver sin vej. Klartone undtager kun de personer, der står i "
        + "listen over undtagelser; hvem det skal være, afgør kommunen.",
      "Rules 10 and 18 pull in opposite directions. Klartone exempts only the people on the list "
        + "of exceptions; who they are is for the municipality to settle.")
  }

  /// Rules 13 and 16.
  var undefinedLength: String {
    tongue(
      "Politikken siger ikke, hvor lang \"længere tid\" er; \(policy.absence.deskMinutes) minutter "
        + "er en indstilling (absence.deskMinutes). En kalender viser kun, hvad der er skrevet i "
        + "den, og hvad det handler om, læses aldrig. Viderestilling ses kun, som den er på "
        + "tidspunktet for kontrollen. Derfor er reglen slået fra som standard.",
      "The policy does not say how long \"længere tid\" is; \(policy.absence.deskMinutes) minutes "
        + "are a setting (absence.deskMinutes). A calendar shows only what was written in it, and "
        + "what that is about is never read. Forwards are seen only as they are at the time of the "
        + "check. So the rule is off by default.")
  }
}
