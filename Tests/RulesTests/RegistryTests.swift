import Access
import Policy
import Testing
import Timing
import Wording

@testable import Rules

/// Number, whether data show it, default severity (a dash for none), and who is to act, as the audit
/// table has them.
private let table: [RuleID: String] = [
  .activeService: "1 partly info policy_owner figure",
  .callbackKept: "2 partly warn employee",
  .absentCallsAnswered: "3 partly warn leader",
  .messagesTaken: "4 partly fail employee",
  .absenceReasonOfColleague: "5 partly warn employee",
  .name: "6a automatic fail employee core",
  .department: "6a automatic fail employee core",
  .unavailable: "6b automatic info employee",
  .nameAndNumber: "6c automatic warn employee",
  .callback: "6d automatic fail employee core",
  .switchboard: "6e automatic fail employee core",
  .operatorWired: "6e automatic warn it",
  .tone: "6f automatic info employee",
  .greetingRecorded: "6 automatic - employee",
  .dailyListening: "7 partly fail employee core",
  .accessCode: "8 automatic fail employee",
  .absenceLeader: "9 partly warn leader",
  .absenceVoicemail: "10 partly fail employee",
  .callsAnswered: "11 partly info policy_owner figure",
  .colleaguePickup: "12 partly info policy_owner figure",
  .deskForwarded: "13 partly off employee",
  .notBackToSwitchboard: "14 partly info policy_owner figure",
  .presentation: "15 never - employee",
  .meetingForwarded: "16 partly off employee",
  .colleagueKnows: "16b never - employee",
  .voicemailShare: "17 partly info policy_owner figure",
  .onlyThisPerson: "18 automatic - policy_owner",
  .messagesWhileAway: "19 partly warn employee",
  .absenceReason: "20 partly warn employee",
  .calendarUpdated: "21 partly info employee",
  .competencies: "22 never - employee",
  .departmentForwarded: "23 partly warn leader",
  .closures: "24 partly info leader",
  .scope: " automatic - policy_owner",
  .staleGreeting: " automatic warn employee",
  .cprNumber: " automatic fail employee",
  .soundQuality: " automatic - employee",
]

@Test(arguments: RuleID.allCases)
func theRegistryIsTheAuditTable(id: RuleID) {
  let rule = id.rule
  #expect(rule.id == id)
  let severity = rule.severity.map { SitePolicy().severities[$0].rawValue } ?? "-"
  let words = [
    rule.number, rule.auditability.rawValue, severity, rule.addressee.rawValue,
    rule.isCore ? "core" : nil, rule.isFigure ? "figure" : nil,
  ]
  #expect(words.compactMap(\.self).joined(separator: " ") == table[id])
  // Only what follows from other rules or from the law has no words of the policy's.
  #expect(rule.quotes.isEmpty == [.staleGreeting, .cprNumber, .soundQuality].contains(id))
  #expect(rule.needs.isEmpty == (rule.auditability == .never))
  #expect(rule.needs.isDisjoint(with: rule.wants))
  #expect(rule.needs.isDisjoint(with: rule.needsOneOf))
}

@Test func everyRuleStandsInTheRegistryOnce() {
  #expect(Rule.all.map(\.id) == RuleID.allCases)
  #expect(Rule.all.filter(\.isCore).count == 5)
  // What can be weighed in the group of rules belongs to a rule, and weighs that rule alone.
  // An exception that ran out is none of the policy's sentences.
  for code in FindingCode.allCases where code.group == .rules && code != .waiverExpired {
    #expect(Rule.all.filter { $0.severity == code }.map(\.id.rawValue) == [code.rawValue])
  }
  // Nobody judges what no data show.
  #expect(Rule.all.allSatisfy { $0.auditability != .never || !$0.isJudged })
}

@Test(arguments: [
  ("10", [RuleID.absenceVoicemail]), ("6a", [.name, .department]), ("6A", [.name, .department]),
  ("16", [.meetingForwarded, .colleagueKnows]), ("16b", [.colleagueKnows]),
  ("absence_voicemail", [.absenceVoicemail]), ("Absence-Voicemail", [.absenceVoicemail]),
  (
    "6",
    [
      .name, .department, .unavailable, .nameAndNumber, .callback, .switchboard, .operatorWired,
      .tone, .greetingRecorded,
    ]
  ), ("1", [.activeService]), ("25", []), ("", []), ("a", []), ("6x", []), ("-1", []), ("10 ", []),
])
func aRuleIsFoundByNumberOrCode(text: String, expected: [RuleID]) {
  #expect(Rule.named(text).map(\.id) == expected)
}

@Test func everyFindingHasItsRule() {
  #expect(Element.allCases.map { RuleID(of: $0).rawValue } == Element.allCases.map(\.rawValue))
  let advice = AdviceTopic.allCases.map { "\($0.rawValue) \(RuleID(of: $0).rawValue)" }
  #expect(
    advice == [
      "unavailable unavailable", "name_and_number name_and_number", "tone tone",
      "absence_reason absence_reason", "return_date absence_reason", "cpr_number cpr_number",
    ])
  let found = AccessFinding.Code.allCases.map {
    "\($0.rawValue) \(RuleID(of: $0)?.rawValue ?? "-")"
  }
  #expect(
    found == [
      "access_missing daily_listening", "unheard_over_24h daily_listening",
      "heard_late daily_listening", "never_used daily_listening",
      "opened_by_others_only daily_listening", "pin_failures -", "mailbox_full messages_taken",
      "mailbox_nearly_full messages_taken", "access_code access_code",
      "operator_not_wired operator_wired", "temporary_greeting -",
      "abandoned_recording greeting_recorded", "greeting_copies_differ -",
      "greetings_only messages_taken",
    ])
  for code in FindingCode.allCases {
    #expect((RuleID(of: code) == nil) == (code == .waiverExpired), "\(code)")
    #expect((RuleID(of: code) == .soundQuality) == (code.group == .quality), "\(code)")
  }
}

@Test func aRuleOfTheAccessAuditIsARuleOfTheRegistry() {
  for rule in AccessRule.allCases {
    #expect(RuleID(rawValue: rule.rawValue)?.rule.severity?.rawValue == rule.rawValue)
  }
}

private struct Standing: Sendable {
  let rule: RuleID
  let given: Set<RuleData>
  var off: FindingCode?
  /// Today is 2026-11-02.
  var informedOn = "2026-10-01"
  let expected: RuleStanding
}

private let tomorrow = CivilDate(year: 2026, month: 11, day: 3) ?? CivilDate(number: 0)

private let standings: [Standing] = [
  Standing(rule: .name, given: [.greetings, .directory], expected: .judged),
  Standing(
    rule: .name, given: [.greetings], expected: .missing(all: [.directory], oneOf: [])),
  Standing(
    rule: .dailyListening, given: [.accessLogs, .mailboxes], informedOn: "",
    expected: .notInformed(.dateMissing, all: [], oneOf: [])),
  Standing(rule: .dailyListening, given: [.accessLogs], expected: .judged),
  Standing(
    rule: .dailyListening, given: [.accessLogs], informedOn: "2026-11-02", expected: .judged),
  // The day is still to come: until then it is off.
  Standing(
    rule: .dailyListening, given: [.accessLogs], informedOn: "2026-11-03",
    expected: .notInformed(.notYet(tomorrow), all: [], oneOf: [])),
  Standing(
    rule: .callbackKept, given: [.messages, .directory], informedOn: "2026-11-03",
    expected: .notInformed(.notYet(tomorrow), all: [.calls], oneOf: [])),
  Standing(
    rule: .callbackKept, given: [.messages, .directory],
    expected: .missing(all: [.calls], oneOf: [])),
  // One of two is enough; none is not.
  Standing(
    rule: .absenceVoicemail, given: [.absences, .directory],
    expected: .missing(all: [], oneOf: [.calls, .forwards])),
  Standing(rule: .absenceVoicemail, given: [.absences, .directory, .calls], expected: .judged),
  Standing(rule: .absenceVoicemail, given: [.absences, .directory, .forwards], expected: .judged),
  Standing(rule: .scope, given: [.directory], expected: .judged),
  // Off is off, with data and without.
  Standing(rule: .accessCode, given: [.mailboxes], off: .accessCode, expected: .off),
  Standing(rule: .accessCode, given: [], off: .accessCode, expected: .off),
  Standing(rule: .presentation, given: Set(RuleData.allCases), expected: .never),
]

@Test(arguments: standings.indices)
private func whatASiteFileLetsKlartoneJudge(index: Int) {
  let test = standings[index]
  var policy = SitePolicy()
  policy.information.purpose = "p"
  policy.information.informedOn = test.informedOn
  if let off = test.off { policy.severities[off] = .off }
  let standing = test.rule.rule.standing(given: test.given, policy: policy, on: tomorrow + -1)
  #expect(standing == test.expected)
}

@Test func everythingGivenLetsEverythingBeJudgedThatIsBuiltAndOn() {
  var policy = SitePolicy()
  policy.information.purpose = "p"
  policy.information.informedOn = "2026-10-01"
  let open = Rule.all.filter {
    $0.standing(given: Set(RuleData.allCases), policy: policy, on: tomorrow) != .judged
  }
  for rule in open {
    let isOff = rule.severity.map { SitePolicy().severities[$0] == .off } ?? false
    #expect(rule.auditability == .never || isOff || !rule.isJudged, "\(rule.id)")
  }
}
