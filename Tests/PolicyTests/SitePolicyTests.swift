import Testing
import Wording

@testable import Policy

@Test func theDefaultFileIsTheDefaultPolicy() throws {
  #expect(try SitePolicy.parse(json5: SitePolicy.defaultJSON5) == SitePolicy())
  #expect(try SitePolicy.parse(json5: Array(SitePolicy.defaultJSON5.utf8)) == SitePolicy())
  #expect(try SitePolicy.parse(json5: "{}") == SitePolicy())
}

@Test func theDefaultFileNamesEverySetting() throws {
  let inFile = settings(in: try JSON5.parse(SitePolicy.defaultJSON5))
  let inPolicy = settings(in: try JSON5.parse(SitePolicy().canonicalJSON))
  #expect(inFile.sorted() == inPolicy.sorted())
  #expect(SitePolicy.defaultJSON5.split(separator: "\n").allSatisfy { $0.count <= 100 })
}

/// Each setting with another value than its default.
private let changes: [(file: String, expected: @Sendable (inout SitePolicy) -> Void)] = [
  ("municipality: { name: 'Høje-Taastrup' }", { $0.municipality.name = "Høje-Taastrup" }),
  ("municipality: { policyTitle: 'Svar' }", { $0.municipality.policyTitle = "Svar" }),
  ("name: { firstNameOnly: 'fail' }", { $0.name.firstNameOnly = .fail }),
  ("name: { firstNameOnly: 'pass' }", { $0.name.firstNameOnly = .pass }),
  ("departments: { aliases: {} }", { $0.departments.aliases = [:] }),
  (
    "departments: { aliases: { 'Børn og Unge': ['BU', \"Børn\"], It: [] } }",
    { $0.departments.aliases = ["Børn og Unge": ["BU", "Børn"], "It": []] }
  ),
  ("callback: { limitHours: 48 }", { $0.callback.limitHours = 48 }),
  ("callback: { workingDays: 'fail' }", { $0.callback.workingDays = .fail }),
  ("callback: { workingDays: { allow: 2 } }", { $0.callback.workingDays = .allow(upTo: 2) }),
  ("callback: { extraHedges: ['om muligt'] }", { $0.callback.extraHedges = ["om muligt"] }),
  ("switchboard: { keys: '9' }", { $0.switchboard.keys = "9" }),
  ("switchboard: { names: ['Kontakten'] }", { $0.switchboard.names = ["Kontakten"] }),
  ("switchboard: { ambiguousNames: [] }", { $0.switchboard.ambiguousNames = [] }),
  ("severities: { elements: { name: 'warn' } }", { $0.severities[.name] = .warn }),
  ("severities: { advice: { cpr_number: 'off' } }", { $0.severities[.cprNumber] = .off }),
  ("severities: { quality: { dead_air: 'info' } }", { $0.severities[.deadAir] = .info }),
  ("exitThreshold: 'fail'", { $0.exitThreshold = .fail }),
  ("quality: { tooQuietDBFS: -40.5 }", { $0.quality.tooQuietDBFS = -40.5 }),
  ("quality: { tooNoisySNR: 10 }", { $0.quality.tooNoisySNR = 10 }),
  ("quality: { clippedShare: 1e-3 }", { $0.quality.clippedShare = 0.001 }),
  ("quality: { clippedRunMilliseconds: 8 }", { $0.quality.clippedRunMilliseconds = 8 }),
  ("quality: { tooShortSeconds: 3 }", { $0.quality.tooShortSeconds = 3 }),
  ("quality: { startsLateSeconds: 2 }", { $0.quality.startsLateSeconds = 2 }),
  ("quality: { deadAirSeconds: 5 }", { $0.quality.deadAirSeconds = 5 }),
  ("quality: { maxMinutes: 5 }", { $0.quality.maxMinutes = 5 }),
  ("recogniser: { model: '/srv/da' }", { $0.recogniser.model = "/srv/da" }),
  ("recogniser: { lexicon: 'udtaler.txt' }", { $0.recogniser.lexicon = "udtaler.txt" }),
  ("recogniser: { bands: 'egne/bands.json' }", { $0.recogniser.bands = "egne/bands.json" }),
  ("recogniser: { workers: 4 }", { $0.recogniser.workers = 4 }),
  ("recogniser: { marginExtra: 0.25 }", { $0.recogniser.marginExtra = 0.25 }),
  ("recogniser: { confirm: 'review' }", { $0.recogniser.confirm = .review }),
  (
    "recogniser: { ears: ['pocketsphinx', 'w'], commands: { w: { command: ['a', 'b', 'b'] } } }",
    {
      $0.recogniser.ears = ["pocketsphinx", "w"]
      var command = RecogniserCommand()
      command.command = ["a", "b", "b"]
      $0.recogniser.commands = ["w": command]
    }
  ),
  ("language: 'en'", { $0.language = .english }),
]

/// Where things lie: each a path or a list of them.
private let places: [(file: String, expected: @Sendable (inout SitePolicy) -> Void)] = [
  ("sources: { greetings: '/a b' }", { $0.sources.greetings = "/a b" }),
  ("sources: { directory: { csv: '/a b' } }", { $0.sources.directory.csv = "/a b" }),
  ("sources: { directory: { os2mo: '/a b' } }", { $0.sources.directory.os2mo = "/a b" }),
  (
    "sources: { directory: { os2rollekatalog: '/a b' } }",
    { $0.sources.directory.os2rollekatalog = "/a b" }
  ),
  ("sources: { asterisk: { spool: '/a b' } }", { $0.sources.asterisk.spool = "/a b" }),
  (
    "sources: { asterisk: { voicemailConf: '/a b' } }",
    { $0.sources.asterisk.voicemailConf = "/a b" }
  ),
  (
    "sources: { asterisk: { extensionsConf: '/a b' } }",
    { $0.sources.asterisk.extensionsConf = "/a b" }
  ),
  ("sources: { freeswitch: { database: '/a b' } }", { $0.sources.freeswitch.database = "/a b" }),
  ("sources: { freeswitch: { storage: '/a b' } }", { $0.sources.freeswitch.storage = "/a b" }),
  ("sources: { fusionpbx: { voicemails: '/a b' } }", { $0.sources.fusionPBX.voicemails = "/a b" }),
  ("sources: { fusionpbx: { messages: '/a b' } }", { $0.sources.fusionPBX.messages = "/a b" }),
  ("sources: { fusionpbx: { greetings: '/a b' } }", { $0.sources.fusionPBX.greetings = "/a b" }),
  ("sources: { fusionpbx: { storage: '/a b' } }", { $0.sources.fusionPBX.storage = "/a b" }),
  ("sources: { unity: { greetings: '/a b' } }", { $0.sources.unity.greetings = "/a b" }),
  ("sources: { unity: { users: '/a b' } }", { $0.sources.unity.users = "/a b" }),
  ("sources: { unity: { unused: '/a b' } }", { $0.sources.unity.unused = "/a b" }),
  ("sources: { unity: { greetingList: '/a b' } }", { $0.sources.unity.greetingList = "/a b" }),
  ("sources: { generic: { greetings: '/a b' } }", { $0.sources.generic.greetings = "/a b" }),
  ("sources: { generic: { mailboxes: '/a b' } }", { $0.sources.generic.mailboxes = "/a b" }),
  ("sources: { logs: { cdr: ['x*'] } }", { $0.sources.logs.cdr = ["x*"] }),
  ("sources: { logs: { cdrColumns: ['x*'] } }", { $0.sources.logs.cdrColumns = ["x*"] }),
  ("sources: { logs: { cel: ['x*'] } }", { $0.sources.logs.cel = ["x*"] }),
  ("sources: { logs: { full: ['x*'] } }", { $0.sources.logs.full = ["x*"] }),
  ("sources: { logs: { externnotify: ['x*'] } }", { $0.sources.logs.externnotify = ["x*"] }),
  ("sources: { logs: { managerEvents: ['x*'] } }", { $0.sources.logs.managerEvents = ["x*"] }),
  (
    "sources: { logs: { freeswitchEvents: ['x*'] } }", { $0.sources.logs.freeswitchEvents = ["x*"] }
  ),
  ("sources: { logs: { unityLogins: ['x*'] } }", { $0.sources.logs.unityLogins = ["x*"] }),
  ("sources: { logs: { unityMessages: ['x*'] } }", { $0.sources.logs.unityMessages = ["x*"] }),
  ("sources: { logs: { generic: ['x*'] } }", { $0.sources.logs.generic = ["x*"] }),
  ("sources: { logs: { ownNumbers: ['x*'] } }", { $0.sources.logs.ownNumbers = ["x*"] }),
  ("sources: { logs: { askingNumbers: ['x*'] } }", { $0.sources.logs.askingNumbers = ["x*"] }),
  ("sources: { logs: { prefixes: ['x*'] } }", { $0.sources.logs.prefixes = ["x*"] }),
  ("sources: { timeZone: 'UTC' }", { $0.sources.timeZone = "UTC" }),
  ("sources: { directory: { extensionDigits: 5 } }", { $0.sources.directory.extensionDigits = 5 }),
  ("sources: { asterisk: { greeting: 'busy' } }", { $0.sources.asterisk.greeting = .busy }),
  ("sources: { freeswitch: { operatorKey: '9' } }", { $0.sources.freeswitch.operatorKey = "9" }),
  ("sources: { unity: { columns: { a: 'B' } } }", { $0.sources.unity.columns = ["a": "B"] }),
  ("sources: { generic: { columns: { a: 'B' } } }", { $0.sources.generic.columns = ["a": "B"] }),
  ("sources: { logs: { columns: { a: 'B' } } }", { $0.sources.logs.columns = ["a": "B"] }),
  ("sources: { logs: { actions: { a: 'B' } } }", { $0.sources.logs.actions = ["a": "B"] }),
  ("sources: { logs: { cdrInUTC: 'yes' } }", { $0.sources.logs.cdrInUTC = .yes }),
  ("sources: { logs: { dateOrder: 'monthFirst' } }", { $0.sources.logs.dateOrder = .monthFirst }),
  ("access: { reading: 'every24Hours' }", { $0.access.reading = .every24Hours }),
  ("access: { days: 'working' }", { $0.access.days = .working }),
  ("access: { halfHolidays: 'yes' }", { $0.access.halfHolidays = .yes }),
  ("access: { leastOpenSeconds: 9 }", { $0.access.leastOpenSeconds = 9 }),
  ("access: { wrongCodes: 5 }", { $0.access.wrongCodes = 5 }),
  ("access: { codePrefix: '7' }", { $0.access.codePrefix = "7" }),
  ("access: { temporaryGreetingDays: 30 }", { $0.access.temporaryGreetingDays = 30 }),
  ("access: { mostSilentHours: 20 }", { $0.access.mostSilentHours = 20 }),
  ("access: { mostSilentBusyHours: 2 }", { $0.access.mostSilentBusyHours = 2 }),
  (
    "access: { unknownListeningExcuses: 'no' }", { $0.access.unknownListeningExcuses = .no }
  ),
  (
    "sources: { logs: { covers: { generic: '2026-11-16/2026-11-22' } } }",
    { $0.sources.logs.covers = ["generic": "2026-11-16/2026-11-22"] }
  ),
  (
    "sources: { logs: { servers: { a: ['a/*', 'b'] } } }",
    { $0.sources.logs.servers = ["a": ["a/*", "b"]] }
  ),
]

/// The rules beyond greeting and listening.
private let rules: [(file: String, expected: @Sendable (inout SitePolicy) -> Void)] = [
  ("severities: { rules: { access_code: 'off' } }", { $0.severities[.accessCode] = .off }),
  ("sources: { absences: { csv: ['x*'] } }", { $0.sources.absences.csv = ["x*"] }),
  ("sources: { absences: { ical: ['x*'] } }", { $0.sources.absences.ical = ["x*"] }),
  ("sources: { absences: { os2mo: 'yes' } }", { $0.sources.absences.os2mo = .yes }),
  ("sources: { absences: { columns: { a: 'B' } } }", { $0.sources.absences.columns = ["a": "B"] }),
  ("sources: { closures: { csv: ['x*'] } }", { $0.sources.closures.csv = ["x*"] }),
  ("sources: { closures: { columns: { a: 'B' } } }", { $0.sources.closures.columns = ["a": "B"] }),
  ("absence: { deskMinutes: 5 }", { $0.absence.deskMinutes = 5 }),
  (
    "severities: { rules: { waiver_expired: 'fail' } }", { $0.severities[.waiverExpired] = .fail }
  ),
  ("sources: { forwards: { astdb: ['x*'] } }", { $0.sources.forwards.astdb = ["x*"] }),
  ("sources: { forwards: { fusionpbx: ['x*'] } }", { $0.sources.forwards.fusionpbx = ["x*"] }),
  ("sources: { forwards: { csv: ['x*'] } }", { $0.sources.forwards.csv = ["x*"] }),
  ("sources: { forwards: { columns: { a: 'B' } } }", { $0.sources.forwards.columns = ["a": "B"] }),
  ("numbers: { country: '299' }", { $0.numbers.country = "299" }),
  ("numbers: { nationalDigits: 6 }", { $0.numbers.nationalDigits = 6 }),
  ("numbers: { outsideLine: '0' }", { $0.numbers.outsideLine = "0" }),
  ("numbers: { ownPrefixes: ['4368'] }", { $0.numbers.ownPrefixes = ["4368"] }),
  (
    "numbers: { switchboard: ['4500', '43684500'] }",
    {
      $0.numbers.switchboard = ["4500", "43684500"]
    }
  ),
  ("telephoneHours: { monday: '09:00-15:00' }", { $0.telephoneHours.monday = "09:00-15:00" }),
  ("telephoneHours: { tuesday: '00:00-24:00' }", { $0.telephoneHours.tuesday = "00:00-24:00" }),
  ("telephoneHours: { wednesday: '08:30-12:15' }", { $0.telephoneHours.wednesday = "08:30-12:15" }),
  ("telephoneHours: { thursday: '09:00-18:00' }", { $0.telephoneHours.thursday = "09:00-18:00" }),
  ("telephoneHours: { friday: '09:00-12:00' }", { $0.telephoneHours.friday = "09:00-12:00" }),
  ("telephoneHours: { saturday: '09:00-09:01' }", { $0.telephoneHours.saturday = "09:00-09:01" }),
  ("telephoneHours: { sunday: '23:59-24:00' }", { $0.telephoneHours.sunday = "23:59-24:00" }),
  ("absence: { longerThanDays: 2 }", { $0.absence.longerThanDays = 2 }),
  ("absence: { longerThanHours: 48 }", { $0.absence.longerThanHours = 48 }),
  ("absence: { longAbsenceDays: 30 }", { $0.absence.longAbsenceDays = 30 }),
  ("service: { repeatWithinHours: 4 }", { $0.service.repeatWithinHours = 4 }),
  ("information: { purpose: 'God service' }", { $0.information.purpose = "God service" }),
  ("information: { informedOn: '2028-02-29' }", { $0.information.informedOn = "2028-02-29" }),
  ("information: { controller: 'Byen' }", { $0.information.controller = "Byen" }),
  ("information: { contact: 'Ida' }", { $0.information.contact = "Ida" }),
  ("information: { legalBasis: 'Loven' }", { $0.information.legalBasis = "Loven" }),
  ("information: { recipients: ['Ledere'] }", { $0.information.recipients = ["Ledere"] }),
  ("information: { retentionDays: 30 }", { $0.information.retentionDays = 30 }),
  ("waivers: 'undtagelser.csv'", { $0.waivers = "undtagelser.csv" }),
  ("store: 'klartone.sqlite'", { $0.store = "klartone.sqlite" }),
]

/// Letters.
private let letters: [(file: String, expected: @Sendable (inout SitePolicy) -> Void)] = [
  ("letters: { from: 'it@by.dk' }", { $0.letters.from = "it@by.dk" }),
  ("letters: { sender: 'Byen' }", { $0.letters.sender = "Byen" }),
  ("letters: { replyTo: 'hr@by.dk' }", { $0.letters.replyTo = "hr@by.dk" }),
  ("letters: { guide: 'https://by.dk/tlf' }", { $0.letters.guide = "https://by.dk/tlf" }),
  ("letters: { selfCheck: 'https://by.dk/s' }", { $0.letters.selfCheck = "https://by.dk/s" }),
  ("letters: { privacy: 'https://by.dk/p' }", { $0.letters.privacy = "https://by.dk/p" }),
  ("letters: { everyDays: 14 }", { $0.letters.everyDays = 14 }),
  ("letters: { copyLeader: 'yes' }", { $0.letters.copyLeader = .yes }),
  ("letters: { sendmail: '/bin/m -t' }", { $0.letters.sendmail = "/bin/m -t" }),
]

/// Snippets.
private let evidence: [(file: String, expected: @Sendable (inout SitePolicy) -> Void)] = [
  ("evidence: { snippets: 'yes' }", { $0.evidence.snippets = .yes }),
  ("evidence: { secondsBefore: 0.5 }", { $0.evidence.secondsBefore = 0.5 }),
  ("evidence: { secondsAfter: 10 }", { $0.evidence.secondsAfter = 10 }),
  ("evidence: { verdicts: ['pass', 'fail'] }", { $0.evidence.verdicts = [.pass, .fail] }),
  ("evidence: { retentionDays: 7 }", { $0.evidence.retentionDays = 7 }),
]

private let samples = changes + places + rules + letters + evidence

@Test(arguments: samples.indices)
func aSettingChangesWhatItNames(index: Int) throws {
  var expected = SitePolicy()
  samples[index].expected(&expected)
  let policy = try SitePolicy.parse(json5: "{ \(samples[index].file) }")
  #expect(policy == expected)
  #expect(policy != SitePolicy())
  #expect(policy.canonicalJSON != SitePolicy().canonicalJSON)
  #expect(try SitePolicy.parse(json5: policy.canonicalJSON) == policy)
}

@Test func everySettingIsTried() throws {
  let tried = try samples.flatMap { settings(in: try JSON5.parse("{ \($0.file) }")) }
  let all = settings(in: try JSON5.parse(SitePolicy().canonicalJSON))
    .filter { !$0.hasPrefix("severities.") && !$0.hasPrefix("departments.aliases.") }
  #expect(Set(all).subtracting(tried).isEmpty)
}

@Test func theFingerprintIgnoresWhatChangesNoFinding() throws {
  let files: [(String, Bool)] = [
    ("language: 'en', exitThreshold: 'fail', recogniser: { workers: 3 }", true),
    ("municipality: { policyTitle: 'Svar' }", true),
    ("recogniser: { lexicon: 'udtaler.txt' }", true),
    ("letters: { from: 'it@by.dk' }", true),
    ("evidence: { snippets: 'yes', secondsAfter: 3, verdicts: ['pass'] }", true),
    ("municipality: { name: 'Svar' }", false),
    ("severities: { quality: { clipped: 'fail' } }", false),
    ("recogniser: { marginExtra: 1 }", false),
  ]
  for (file, same) in files {
    let policy = try SitePolicy.parse(json5: "{ \(file) }")
    #expect((policy.fingerprintJSON == SitePolicy().fingerprintJSON) == same, "\(file)")
  }
}

@Test func theCanonicalFormDependsOnNothingButTheValues() throws {
  let one = try SitePolicy.parse(
    json5: "{ language: 'en', departments: { aliases: { B: ['x\"y'], A: [] } } }")
  let other = try SitePolicy.parse(
    json5: "/* */ {departments:{'aliases':{\"A\":[],B:['x\"y',],}},\n\"language\":\"en\"}")
  #expect(one.canonicalJSON == other.canonicalJSON)
  #expect(one.canonicalJSON.contains(#""aliases":{"A":[],"B":["x\"y"]}"#))
  #expect(one.canonicalJSON.contains(#","callback":{"extraHedges":[],"limitHours":24,"#))
}

@Test func severitiesAreKnownByTheirCodes() {
  var severities = Severities()
  severities[.cutOffAtEnd] = .off
  #expect(severities.severity(ofCode: "cut_off_at_end") == .off)
  #expect(severities.severity(ofCode: "name_and_number") == .warn)
  #expect(severities.severity(ofCode: "callback") == .fail)
  #expect(severities.severity(ofCode: "call_back") == nil)
  #expect(Severity.allCases.sorted() == [.off, .info, .warn, .fail])
}

/// Paths of all values in a document, objects aside.
private func settings(in value: JSON5Value, at path: String = "") -> [String] {
  guard case .object(let members) = value.content else { return [path] }
  return members.flatMap {
    settings(in: $0.value, at: path.isEmpty ? $0.key : path + "." + $0.key)
  }
}
