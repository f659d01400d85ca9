extension Rule {
  /// Every rule, in the order of the audit table.
  package static let all = RuleID.allCases.map(\.rule)

  /// The rules that a person means by `text`: a code (`absence_voicemail`), or a number of the audit
  /// table (`10`, `6a`), also without the letter (`6`: all of rule 6). Empty for what is neither.
  package static func named(_ text: String) -> [Rule] {
    let wanted = text.lowercased()
    let code = String(wanted.map { $0 == "-" ? "_" : $0 })
    if let id = RuleID(rawValue: code) { return [id.rule] }
    guard let first = wanted.first, first.isNumber else { return [] }
    return all.filter { rule in
      rule.number.hasPrefix(wanted) && rule.number.dropFirst(wanted.count).allSatisfy(\.isLetter)
    }
  }
}

extension RuleID {
  /// What the registry says of the rule.
  package var rule: Rule {
    switch self {
    case .activeService: .activeService
    case .callbackKept: .callbackKept
    case .absentCallsAnswered: .absentCallsAnswered
    case .messagesTaken: .messagesTaken
    case .absenceReasonOfColleague: .absenceReasonOfColleague
    case .name: .name
    case .department: .department
    case .unavailable: .unavailable
    case .nameAndNumber: .nameAndNumber
    case .callback: .callback
    case .switchboard: .switchboard
    case .operatorWired: .operatorWired
    case .tone: .tone
    case .greetingRecorded: .greetingRecorded
    case .dailyListening: .dailyListening
    case .accessCode: .accessCode
    case .absenceLeader: .absenceLeader
    case .absenceVoicemail: .absenceVoicemail
    case .callsAnswered: .callsAnswered
    case .colleaguePickup: .colleaguePickup
    case .deskForwarded: .deskForwarded
    case .notBackToSwitchboard: .notBackToSwitchboard
    case .presentation: .presentation
    case .meetingForwarded: .meetingForwarded
    case .colleagueKnows: .colleagueKnows
    case .voicemailShare: .voicemailShare
    case .onlyThisPerson: .onlyThisPerson
    case .messagesWhileAway: .messagesWhileAway
    case .absenceReason: .absenceReason
    case .calendarUpdated: .calendarUpdated
    case .competencies: .competencies
    case .departmentForwarded: .departmentForwarded
    case .closures: .closures
    case .scope: .scope
    case .staleGreeting: .staleGreeting
    case .cprNumber: .cprNumber
    case .soundQuality: .soundQuality
    }
  }
}
