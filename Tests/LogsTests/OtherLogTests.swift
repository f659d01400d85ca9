import Logs
import Testing
import Timing
import Voicemail

private let notified: [LogCase] = [
  LogCase(
    "left, left, heard one, heard the other, looked again", .externnotify,
    """
    1795417900,default,4512,1,3,0
    1795417910,default,4512,2,3,0
    1795417924,default,4512,1,4,0
    1795418000,default,4512,0,5,0
    1795419000,default,4512,0,5,0

    """,
    [
      "4512@default - played - 1795417924", "4512@default - played - 1795418000",
      "4512@default - opened - 1795419000",
    ]),
  LogCase(
    "an urgent message is a new one", .externnotify,
    "1795417900,default,4512,1,3,0\n1795417910,default,4512,1,3,1\n", []),
  LogCase(
    "unchanged with messages waiting: opened, heard none", .externnotify,
    "1795417900,default,4512,1,3,0\n1795417910,default,4512,1,3,0\n",
    ["4512@default - opened - 1795417910"]),
  LogCase(
    "deleted once mailed: unchanged proves nothing", .externnotify,
    "1795417900,default,4512,0,0,0\n1795417910,default,4512,0,0,0\n", [],
    settings: LogSettings(deletesAfterMail: [MailboxID("4512", context: "default")])),
  LogCase(
    "out of order", .externnotify,
    "1795417924,default,4512,0,1,0\n1795417900,default,4512,1,0,0\n",
    ["4512@default - played - 1795417924"]),
  LogCase(
    "half a line and no line", .externnotify, "1795417924,default,45\nx,default,4512,1,2,3\n", [],
    faults: [.shape, .time]),
]

private func waiting(_ time: String, new: Int, old: Int, channel: String? = nil) -> String {
  "Event: MessageWaiting\nPrivilege: call,all\nTimestamp: \(time)\n"
    + (channel.map { "Channel: \($0)\nCallerIDNum: 43686868\n" } ?? "")
    + "Mailbox: 4512@default\nWaiting: \(new > 0 ? 1 : 0)\nNew: \(new)\nOld: \(old)\n\n"
}

private let managed: [LogCase] = [
  LogCase(
    "heard by the owner", .managerEvents,
    "Asterisk Call Manager/9.0.0\n"
      + waiting("1795417900.1", new: 1, old: 0, channel: "PJSIP/trunk-2")
      + waiting("1795417924.1", new: 0, old: 1, channel: "PJSIP/4512-0000002a"),
    ["4512@default 4512 played - 1795417924"]),
  LogCase(
    "changed without a channel: a portal, a clean-up", .managerEvents,
    waiting("1795417900.1", new: 1, old: 0) + waiting("1795417924.1", new: 0, old: 1), []),
  LogCase(
    "no time stamps", .managerEvents, "Event: MessageWaiting\nMailbox: 4512\nNew: 0\nOld: 0\n\n",
    [], faults: [.time]),
  LogCase(
    "a new PIN is read over", .managerEvents,
    "Event: VoicemailPasswordChange\nTimestamp: 1795417900.1\nMailbox: 4512\nNewPassword: 14512\n\n",
    []),
  LogCase(
    "a block without its end", .managerEvents,
    waiting("1795417924.1", new: 0, old: 1, channel: "PJSIP/4512-1").replacing("\n\n", with: ""), []
  ),
]

private func authentication(_ result: String, user: String = "4512") -> String {
  "Event-Name: CUSTOM\nEvent-Date-Local: 2026-11-23%2008%3A12%3A04\n"
    + "Event-Date-Timestamp: 1795417924123456\nCaller-Caller-ID-Number: 4512\n"
    + "Event-Subclass: vm%3A%3Amaintenance\nVM-Action: authentication\nVM-Auth-Result: \(result)\n"
    + "VM-User: \(user)\nVM-Domain: pbx.example.dk\nVM-User-Password: 14512\n\n"
}

private let switched: [LogCase] = [
  LogCase(
    "authenticated", .freeswitchEvents, authentication("success"),
    ["4512@pbx.example.dk 4512 opened - 1795417924"]),
  LogCase(
    "refused", .freeswitchEvents, "Content-Length: 523\n\n" + authentication("fail"),
    ["4512@pbx.example.dk 4512 attempt - 1795417924"]),
  LogCase(
    "refused, and something else typed", .freeswitchEvents,
    authentication("fail", user: "010203-1234"),
    ["- 4512 attempt - 1795417924 asked"]),
]

private let logins = LogFormat.table(
  .unityLogins(mailbox: "Extension", time: "Date/Time", action: "Action", dateOrder: .monthFirst))
private let generic = LogFormat.table(
  TableMapping(mailbox: "Lokalnummer", time: "Kl", date: "Dato", caller: "Fra"))

private let tables: [LogCase] = [
  LogCase(
    "Unity logins", logins,
    """
    User Phone Login and MWI
    Name,Extension,Date/Time,Source,Action,"New, at login"
    "Hansen, Mette",4512,11/23/2026 8:12:04 AM,TUI,Login,2
    "Hansen, Mette",4512,11/23/2026 12:12:04 PM,TUI,MWI Off,0
    "Hansen, Mette",4512,11/23/2026 12:12:04 AM,TUI,Login,0

    """,
    ["4512 - opened - 1795389124", "4512 - opened - 1795417924"]),
  LogCase(
    "Danish, with a mark and semicolons", generic,
    "\u{FEFF}Lokalnummer;Dato;Kl;Fra\n4512;23-11-2026;08.12.04;4600\n4512;23/11/26;08:12;43686868\n",
    ["4512 - opened - 1795417920", "4512 4600 opened - 1795417924"]),
  LogCase("no headings", generic, "4512;23-11-2026;08.12.04;4600\n", [], faults: [.shape]),
]

@Suite struct OtherLogTests {
  @Test(arguments: notified + managed + switched + tables)
  func proves(_ log: LogCase) { log.check() }

  @Test(arguments: [
    ("2026-11-23T08:12:04+01:00", 1_795_417_924), ("2026-11-23 07:12:04Z", 1_795_417_924),
    ("2026-11-23 08:12:04.5", 1_795_417_924), ("1795417924", 1_795_417_924),
    ("23.11.2026 08.12", 1_795_417_920), ("31-02-2026 08:12", nil), ("2026-11-23", nil),
    ("2026-11-23 25:00", nil), ("2026-11-23 08:12 xx", nil), ("", nil),
  ])
  func tellsTimes(_ text: String, _ expected: Int64?) {
    let mapping = TableMapping(mailbox: "box", time: "time")
    let reading = Reading(
      "box;time\n4512;\(text)\n", .table(mapping), LogSettings(zone: copenhagen))
    #expect(reading.events.first?.at == expected.map { Instant($0) })
  }

  @Test(arguments: [
    ("[2026-11-23 08:12:05] VERBOSE[2871][C-0000002a] pbx.c: x\n", AccessSource.fullLog),
    ("[Nov 23 08:12:05] NOTICE[2871] x.c: y\n", .fullLog),
    ("1795417900,default,4512,1,3,0\n", .externnotify),
    ("Event: MessageWaiting\nPrivilege: call,all\n", .managerEvents),
    ("Event-Name: CUSTOM\nCore-UUID: x\n", .freeswitchEvents),
    (#""APP_START","1.2","","","","","","","","","","","","","","","","","","""# + "\n", .cel),
    (
      #""","1","2","c","","ch","","Dial","x","2026-11-23 07:12:04",,"2026-11-23 07:12:04",1,1,"A","D""#
        + "\n", .cdr
    ),
    ("Lokalnummer;Dato\n", nil), ("", nil),
  ])
  func tellsLogsApart(_ text: String, _ expected: AccessSource?) {
    let bytes = Array(text.utf8)
    #expect(AccessSource.detected(in: bytes.span) == expected)
  }

  @Test func noSecretAndNoOutsideNumberIsKept() {
    let texts: [(LogFormat, String)] = [
      (.freeswitchEvents, authentication("fail", user: "0102031234")),
      (.managerEvents, waiting("1795417924.1", new: 0, old: 0, channel: "PJSIP/43686868-1")),
      (
        .fullLog(),
        "[2026-11-23 08:12:07] VERBOSE[1][C-1] app_voicemail.c: Incorrect password '14512' for "
          + "user '14512' (context = 43686868)\n"
      ),
    ]
    for (format, text) in texts {
      let settings = LogSettings(zone: copenhagen, numbers: InternalNumbers(known: ["4512"]))
      let reading = Reading(text, format, settings)
      let kept = "\(reading.events) \(reading.facts)"
      for secret in ["14512", "43686868", "0102031234"] { #expect(!kept.contains(secret)) }
    }
  }
}
