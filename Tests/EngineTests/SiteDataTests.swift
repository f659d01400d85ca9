import Engine
import Policy
import Rules
import Testing
import Timing

private let sources: [(file: String, given: Set<RuleData>)] = [
  ("", []),
  ("sources: { greetings: 'g' }", [.greetings]),
  ("sources: { directory: { csv: 'p.csv' } }", [.directory]),
  ("sources: { directory: { os2mo: 'm.db' } }", [.directory]),
  ("sources: { asterisk: { spool: 's' } }", [.greetings, .mailboxes, .messages]),
  ("sources: { asterisk: { extensionsConf: 'e' } }", [.dialplan]),
  ("sources: { freeswitch: { database: 'f.db' } }", [.mailboxes, .messages]),
  ("sources: { freeswitch: { storage: 'f', operatorKey: '9' } }", [.greetings, .dialplan]),
  ("sources: { fusionpbx: { voicemails: 'v.csv' } }", [.mailboxes]),
  ("sources: { fusionpbx: { voicemails: 'v.DB' } }", [.mailboxes, .messages]),
  ("sources: { fusionpbx: { voicemails: 'v.csv', messages: 'm.csv' } }", [.mailboxes, .messages]),
  ("sources: { unity: { users: 'u.csv', greetings: 'g' } }", [.mailboxes, .greetings]),
  ("sources: { generic: { mailboxes: 'm.csv' } }", [.mailboxes]),
  ("sources: { logs: { cdr: ['c'] } }", [.accessLogs, .calls]),
  ("sources: { logs: { full: ['c'] } }", [.accessLogs]),
  ("sources: { absences: { csv: ['a'] } }", [.absences]),
  ("sources: { absences: { ical: ['a'] } }", [.absences, .calendars]),
  ("sources: { absences: { os2mo: 'yes' } }", []),
  (
    "sources: { absences: { os2mo: 'yes' }, directory: { os2mo: 'm.db' } }",
    [.absences, .directory]
  ),
  ("sources: { forwards: { astdb: ['a'] } }", [.forwards]),
  ("sources: { forwards: { csv: ['a'] } }", [.forwards]),
  ("sources: { closures: { csv: ['c'] } }", [.closures]),
  ("numbers: { switchboard: ['4500'] }", [.switchboardNumber]),
  ("telephoneHours: { friday: '09:00-12:00' }", [.telephoneHours]),
  ("waivers: 'w.csv'", [.waivers]),
  ("information: { purpose: 'p' }", []),
  ("information: { purpose: ' ', informedOn: '2026-10-01' }", []),
  ("information: { informedOn: '2026-10-01' }", []),
  ("information: { purpose: 'p', informedOn: '2026-10-01' }", [.information]),
  ("information: { purpose: 'p', informedOn: '2026-11-02' }", [.information]),
  // Still to come.
  ("information: { purpose: 'p', informedOn: '2026-11-03' }", []),
]

@Test(arguments: sources.indices)
func aSiteFileGivesWhatItNames(index: Int) throws {
  let policy = try SitePolicy.parse(json5: "{ \(sources[index].file) }")
  let today = try #require(CivilDate(iso: "2026-11-02"))
  #expect(policy.given(on: today) == sources[index].given, "\(sources[index].file)")
}
