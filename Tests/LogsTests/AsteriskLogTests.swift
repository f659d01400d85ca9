import Logs
import Testing
import Timing
import Voicemail

/// One log and the accesses it proves.
struct LogCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let format: LogFormat
  let text: String
  let expected: [String]
  var settings = LogSettings(zone: copenhagen)
  var faults: [LogFault.Kind] = []

  init(
    _ name: String, _ format: LogFormat, _ text: String, _ expected: [String],
    settings: LogSettings = LogSettings(zone: copenhagen), faults: [LogFault.Kind] = []
  ) {
    testDescription = name
    self.format = format
    self.text = text
    self.expected = expected
    self.settings = settings
    self.faults = faults
  }

  func check() {
    let reading = Reading(
      text, format, settings, changed: CivilDate(year: 2026, month: 11, day: 24))
    #expect(reading.summary == expected)
    #expect(reading.facts.faults.flatMap { repeatElement($0.kind, count: $0.count) } == faults)
  }
}

private func call(
  _ src: String, _ dst: String, _ app: String, _ data: String, _ start: String, _ seconds: Int,
  channel: String = "PJSIP/4512-0000002a", end: String? = nil, identity: String = "1.1"
) -> String {
  #"""
  "","\#(src)","\#(dst)","app-vmmain","""Mette Hansen"" <\#(src)>","\#(channel)","","\#(app)","\#(data)",\#
  "\#(start)","\#(start)","\#(end ?? start)",\#(seconds),\#(seconds),"ANSWERED","DOCUMENTATION","\#(identity)",""\#n
  """#
}

private let winter = "2026-11-23 07:12:04"
private let local = LogFormat.callRecords(isUTC: false)

private let callRecords: [LogCase] = [
  LogCase(
    "own mailbox", local, call("4512", "*97", "VoiceMailMain", "4512@default,s", winter, 66),
    ["4512@default 4512 opened 66s 1795414324"]),
  LogCase(
    "in GMT", .callRecords(isUTC: true),
    call("4512", "*97", "VoiceMailMain", "4512@default,s", winter, 66),
    ["4512@default 4512 opened 66s 1795417924"]),
  LogCase(
    "hung up at once", local, call("4512", "*97", "VoiceMailMain", "4512@default", winter, 4),
    ["4512@default 4512 attempt 4s 1795414324"]),
  LogCase(
    "a message left is no access", local,
    call("43686868", "4512", "VoiceMail", "4512@default,us", winter, 62, channel: "PJSIP/trunk-2b"),
    []),
  LogCase(
    "left with a key: the last application is another", local,
    call("4512", "*97", "Hangup", "", winter, 30), ["- 4512 opened 30s 1795414324"]),
  LogCase(
    "the system asks for the mailbox", local,
    call("4512", "*98", "VoiceMailMain", "", winter, 30),
    ["- 4512 opened 30s 1795414324 asked"]),
  LogCase(
    "a colleague dials the mailbox", local,
    call("4600", "*984512", "Macro", "hangupcall", winter, 30, channel: "PJSIP/4600-1"),
    ["4512 4600 opened 30s 1795414324"]),
  LogCase(
    "a citizen's number is dropped", local,
    call("43686868", "*97", "VoiceMailMain", "4512@default", winter, 30, channel: "PJSIP/trunk-1"),
    ["4512@default - opened 30s 1795414324"]),
  LogCase(
    "a mailbox that is a citizen's number is none", local,
    call("43686868", "*97", "VoiceMailMain", "43686868@default", winter, 30, channel: "SIP/x-1"),
    []),
  LogCase(
    "but it is, when it is known", local,
    call("43686868", "*97", "VoiceMailMain", "43686868@default", winter, 30, channel: "SIP/x-1"),
    ["43686868@default 43686868 opened 30s 1795414324"],
    settings: LogSettings(
      zone: copenhagen, numbers: InternalNumbers(known: ["43686868"]))),
  LogCase(
    "old letters before the mailbox", local,
    call("4512", "*97", "VoiceMailMain", "s4512", winter, 30)
      + call("4512", "700", "VoiceMailMain", "p45", winter, 31, identity: "1.2"),
    ["4512 4512 opened 30s 1795414324", "- 4512 opened 31s 1795414324 asked"]),
  LogCase(
    "a prefix names no mailbox", local,
    call("4512", "700", "VoiceMailMain", "45@default,p", winter, 31),
    ["- 4512 opened 31s 1795414324 asked"]),
  LogCase(
    "the repeated hour", local,
    call("4512", "*97", "VoiceMailMain", "4512@default", "2026-10-25 02:30:00", 31),
    ["4512@default 4512 opened 31s 1792888200 or 1792891800"]),
  LogCase(
    "the skipped hour", local,
    call("4512", "*97", "VoiceMailMain", "4512@default", "2026-03-29 02:30:00", 31), [],
    faults: [.skippedHour]),
  LogCase(
    "a copy for the account", local,
    call("4512", "*97", "VoiceMailMain", "4512@default", winter, 31)
      + call("4512", "*97", "VoiceMailMain", "4512@default", winter, 31),
    ["4512@default 4512 opened 31s 1795414324"]),
  LogCase(
    "unanswered, with an empty date", local,
    #""","43686868","4512","ext-local","x","a","b","Dial","c","2026-11-23 07:20:00",,"#
      + #""2026-11-23 07:21:02",62,0,"NO ANSWER","DOCUMENTATION","1.43","""#, []),
  LogCase("no record", local, "rubbish\n\"\n", [], faults: [.shape, .shape]),
  LogCase(
    "no time", local, call("4512", "*97", "VoiceMailMain", "4512", "2026-13-23 07:12:04", 66), [],
    faults: [.time]),
  LogCase(
    "the custom order",
    .callRecords(.custom, isUTC: false),
    #""""Mette"" <4512>","4512","*97","app","PJSIP/4512-1","","VoiceMailMain","4512@default","#
      + #""2026-11-23 07:12:04","2026-11-23 07:12:04","2026-11-23 07:13:10","66","66","ANSWERED","#
      + #""3","","1.1","","7""#,
    ["4512@default 4512 opened 66s 1795414324"]),
]

private func event(
  _ kind: String, _ time: String, app: String = "VoiceMailMain", identity: String = "1795417924.42"
) -> String {
  """
  "\(kind)","\(time)","Mette Hansen","4512","4512","","*97","*97","app-vmmain",\
  "PJSIP/4512-0000002a","\(app)","4512@default,s","3","","\(identity)","1795417924.42","","","",""\n
  """
}

private let channelEvents: [LogCase] = [
  LogCase(
    "begin and end", .channelEvents(),
    event("APP_START", "1795417924.123456") + event("APP_END", "1795417990.5"),
    ["4512@default 4512 opened 66s 1795417924"]),
  LogCase(
    "ended at once", .channelEvents(),
    event("APP_START", "1795417924.123456") + event("APP_END", "1795417926.5"),
    ["4512@default 4512 attempt 2s 1795417924"]),
  LogCase(
    "no end is logged", .channelEvents(), event("APP_START", "1795417924.123456"),
    ["4512@default 4512 opened - 1795417924"]),
  LogCase(
    "the end of another call", .channelEvents(),
    event("APP_START", "1795417924.1") + event("APP_END", "1795417926.5", identity: "9.9"),
    ["4512@default 4512 opened - 1795417924"]),
  LogCase(
    "a local date", .channelEvents(), event("APP_START", "2026-11-23 08:12:04.123"),
    ["4512@default 4512 opened - 1795417924"]),
  LogCase(
    "another application", .channelEvents(), event("APP_START", "1795417924.1", app: "Dial"), []),
]

private let start =
  #"[2026-11-23 08:12:05] VERBOSE[2871][C-0000002a] pbx.c: Executing [*97@from-internal:8] "#
  + #"VoiceMailMain("PJSIP/4512-0000002a", "4512@default,s") in new stack"# + "\n"

private func verbose(_ time: String, _ message: String, call: String = "C-0000002a") -> String {
  "[2026-11-23 \(time)] VERBOSE[2871][\(call)] \(message)\n"
}

private let fullLogs: [LogCase] = [
  LogCase("execution alone", .fullLog(), start, ["4512@default 4512 opened - 1795417925"]),
  LogCase(
    "got no further than the PIN", .fullLog(),
    start
      + verbose(
        "08:12:06", "file.c: <PJSIP/4512-0000002a> Playing 'vm-password.ulaw' (language 'da')"),
    ["4512@default 4512 attempt - 1795417925"]),
  LogCase(
    "a wrong PIN, then a message played", .fullLog(),
    start
      + verbose(
        "08:12:07",
        "app_voicemail.c: Incorrect password '14511' for user '4512' (context = default)")
      + verbose(
        "08:12:15",
        "file.c: <PJSIP/4512-0000002a> Playing "
          + "'/var/spool/asterisk/voicemail/default/4512/INBOX/msg0000.slin' (language 'da')"),
    [
      "4512@default 4512 opened - 1795417925", "4512@default - attempt - 1795417927",
      "4512@default 4512 played - 1795417935",
    ]),
  LogCase(
    "only wrong PINs", .fullLog(),
    start
      + verbose(
        "08:12:07",
        "app_voicemail.c: Incorrect password '14511' for user '4512' (context = default)"),
    ["4512@default 4512 attempt - 1795417925", "4512@default - attempt - 1795417927"]),
  LogCase(
    "something typed for a user is not kept", .fullLog(),
    verbose(
      "08:12:07",
      "app_voicemail.c: Incorrect password '1' for user '0102031234' (context = default)"), []),
  LogCase(
    "a heard message is played again", .fullLog(),
    verbose(
      "08:12:15",
      "file.c: <PJSIP/4512-1> Playing '/v/default/4512/Old/msg0000.slin' (language 'da')"),
    ["4512@default 4512 opened - 1795417935"]),
  LogCase(
    "the greeting is no message", .fullLog(),
    verbose("08:12:15", "file.c: <SIP/x-1> Playing '/v/default/4512/unavail.slin' (language 'da')"),
    []),
  LogCase(
    "older versions", .fullLog(),
    "[2026-11-23 08:12:05.123] VERBOSE[2871] pbx.c:     -- Executing [*97@from-internal:8] "
      + "VoiceMailMain(\"SIP/4512-0000002a\", \"4512@default\") in new stack\n",
    ["4512@default 4512 opened - 1795417925"]),
  LogCase(
    "without a year", .fullLog(),
    "[Nov 23 08:12:05] VERBOSE[2871] pbx.c: Executing [*97@from-internal:8] "
      + "VoiceMailMain(\"SIP/4512-0000002a\", \"4512@default\") in new stack\n"
      + "[Dec  3 08:12:05] VERBOSE[2871] pbx.c: Executing [*97@from-internal:8] "
      + "VoiceMailMain(\"SIP/4512-0000002a\", \"4512@default\") in new stack\n",
    ["4512@default 4512 opened - 1764745925", "4512@default 4512 opened - 1795417925"]),
  LogCase(
    "JSON", .fullLog(),
    #"{"hostname":"pbx","timestamp":"2026-11-23 08:12:05","identifiers":{"lwp":2871,"#
      + #""callid":"[C-0000002a]"},"logmsg":{"location":{"filename":"pbx.c","function":"f","#
      + #""line":1},"level":"VERBOSE","message":"Executing [*97@from-internal:8] "#
      + #"VoiceMailMain(\"PJSIP/4512-0000002a\", \"4512@default,s\") in new stack"}}"#,
    ["4512@default 4512 opened - 1795417925"]),
  LogCase(
    "a longer message goes on", .fullLog(), start + "   and on\n",
    ["4512@default 4512 opened - 1795417925"]),
]

@Suite struct AsteriskLogTests {
  @Test(arguments: callRecords + channelEvents + fullLogs)
  func proves(_ log: LogCase) { log.check() }

  @Test func coverageIsOfEveryCall() {
    let calls =
      call("1", "2", "Dial", "x", "2026-11-23 06:59:00", 0, end: "2026-11-23 07:01:00")
      + call("1", "2", "Dial", "x", "2026-11-23 07:02:00", 0)
      + call("1", "2", "Dial", "x", "2026-11-23 09:02:00", 0)
      + call("1", "2", "Dial", "x", "2026-11-23 05:02:00", 0)
    let facts = Reading(calls, local).facts
    #expect(facts.activeHours.map { $0 - 498_720 }.sorted() == [4, 6, 8])
    #expect(facts.first == Instant(1_795_406_520))
    #expect(facts.last == Instant(1_795_420_920))
    #expect(facts.backwards.map(\.line) == [4])
  }

  @Test func theRepeatedHourIsCoveredTwiceAndNoJump() {
    let calls =
      call("1", "2", "Dial", "x", "2026-10-25 02:59:00", 0)
      + call("1", "2", "Dial", "x", "2026-10-25 02:00:30", 0)
      + call("1", "2", "Dial", "x", "2026-10-25 03:00:30", 0)
    let facts = Reading(calls, local).facts
    #expect(facts.backwards.isEmpty)
    #expect(facts.activeHours.count == 3)
  }

  @Test func withoutAZoneLocalTimesAreNoTimes() {
    let reading = Reading(
      event("APP_START", "2026-11-23 08:12:04"), .channelEvents(), LogSettings())
    #expect(reading.events.isEmpty)
    #expect(reading.lacksZone)
  }
}
