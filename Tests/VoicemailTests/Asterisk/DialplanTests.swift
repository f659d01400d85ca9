import Testing
import Voicemail

@Suite("extensions.conf: is there an operator?")
struct DialplanTests {
  @Test(
    "an `o` extension in a context or one that it includes",
    arguments: [
      ("[a]\nexten => o,1,Goto(x,s,1)", .found),
      ("[a]\nexten = o,1(start),Goto(x,s,1)", .found),
      ("[a]\ninclude => b\n[b]\nexten => o,1,Queue(q)", .found),
      ("[b](!)\nexten => o,1,Queue(q)\n[a](b)", .found),
      ("[a]\nexten => s,1,Hangup()\n[a](+)\nexten => o,1,Queue(q)", .found),
      ("[a]\nexten => _.,1,Hangup()", .found),
      ("[a]\nexten => o,2,Goto(x,s,1)", .absent),
      ("[a]\n;exten => o,1,Goto(x,s,1)", .absent),
      ("[a]\nexten => _0,1,Goto(x,s,1)\nexten => 0,1,Goto(x,s,1)", .absent),
      ("[a]\nexten => o/4512,1,Goto(x,s,1)", .absent),
      ("[a]\ninclude => a\ninclude => b\n[b]\ninclude => a", .absent),
      ("[a]\ninclude => nosuch", .unknown),
      ("[a]\nswitch => Realtime/a@extensions", .unknown),
      ("[a]\ninclude => b,08:00-16:00,mon-fri,*,*\n[b]\nexten => o,1,Queue(q)", .unknown),
      ("[b]\nexten => o,1,Queue(q)", .unknown),
    ] as [(String, Dialplan.Answer)])
  func hasOperator(text: String, expected: Dialplan.Answer) {
    let plan = Dialplan(ConfigFile(path: "p", bytes: Array(text.utf8))) { _ in .files([]) }
    #expect(plan.hasOperator(in: "a") == expected)
  }

  @Test(
    "is the system's own instruction skipped?",
    arguments: [
      ("VoiceMail(${EXTEN}@default,u)", false), ("VoiceMail(${EXTEN}@default,us)", true),
      ("VoiceMail(${EXTEN}@default,S)", true), ("Voicemail(4512|su)", true),
      ("VoiceMail(4512&4513@default,s)", true), ("VoiceMail(4599,s)", nil),
      ("VoiceMail(${EXTEN})", false), ("VoiceMail(${EXTEN},${OPTS})", nil),
      ("VoiceMail(${EXTEN},t(vm-sorry)u)", false), ("VoiceMailMain(4512,s)", nil),
      ("Dial(PJSIP/1)\n same => n,VoiceMail(${EXTEN},u)\n same => n,VoiceMail(4512,s)", true),
      ("VoiceMail(${EXTEN},u)\n same => n,VoiceMail(${EXTEN},s)", nil), ("VoiceMail(4512,s", true),
    ] as [(String, Bool?)])
  func instructions(call: String, expected: Bool?) {
    let text = "[a]\nexten => _4XXX,1,\(call)"
    let plan = Dialplan(ConfigFile(path: "p", bytes: Array(text.utf8))) { _ in .files([]) }
    #expect(plan.skipsInstructions(of: "4512") == expected)
  }

  @Test("contexts that call VoiceMail(), not those that listen")
  func calling() {
    let text = """
      [ind]
      exten => _4XXX,1,Dial(PJSIP/${EXTEN})
       same => n,VoiceMail(${EXTEN}@default,u)
      [lytte]
      exten => *97,1,VoiceMailMain(${CALLERID(num)}@default)
      [makro]
      exten => s,1,Macro(x)
      exten => s,n,Voicemail(4512)
      """
    let plan = Dialplan(ConfigFile(path: "p", bytes: Array(text.utf8))) { _ in .files([]) }
    #expect(plan.voicemailContexts == ["ind", "makro"])
  }
}
