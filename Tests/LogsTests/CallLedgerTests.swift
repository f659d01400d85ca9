import Calls
import Logs
import Testing
import Timing
import Voicemail

private let numbers = NumberReader(NumberPlan(ownPrefixes: ["4368"]), known: ["4512", "4513"])
private let settings = LogSettings(zone: copenhagen, callNumbers: numbers)
private let local = LogFormat.callRecords(isUTC: false)
private let morning = "2026-11-23 08:12:04"
/// Its moment.
private let at: Int64 = 1_795_417_924

/// A record in Asterisk's own order, with all columns of newer versions.
private func record(
  _ src: String, _ dst: String, _ app: String, _ disposition: String, start: String = morning,
  seconds: Int = 60, spoken: Int = 50, channel: String = "PJSIP/trunk-1",
  partner: String = "PJSIP/4512-2", data: String = "", identity: String = "1795417924.42",
  linked: String = ""
) -> String {
  #"""
  "","\#(src)","\#(dst)","ctx","""A"" <\#(src)>","\#(channel)","\#(partner)","\#(app)","\#(data)",\#
  "\#(start)","\#(start)","\#(start)",\#(seconds),\#(spoken),"\#(disposition)","3","\#(identity)","",\#
  "","\#(linked)",7\#n
  """#
}

private func calls(_ text: String, _ format: LogFormat = local) -> [Call] {
  var sink = LogSink(file: "cdr", source: .cdr)
  var parser = format.parser(changed: nil, settings: settings)
  for (index, line) in text.split(separator: "\n").enumerated() {
    parser.read(Array(line.utf8).span, number: index + 1, into: &sink)
  }
  return sink.calls
}

private func party(_ party: Party) -> String {
  switch party {
  case .house(let number): number
  case .outside(let key):
    key == CallerKey(normal: "4512345678") ? "citizen" : "outside"
  case .withheld: "-"
  }
}

private func summary(_ call: Call) -> String {
  var words = [party(call.caller), party(call.callee), call.outcome.rawValue, "\(call.spoken)s"]
  if let box = call.mailbox { words.append("in \(box.number)@\(box.context ?? "-")") }
  if let answerer = call.answeredBy { words.append("by \(answerer)") }
  return words.joined(separator: " ")
}

@Suite("All calls of the call records")
struct CallLedgerTests {
  @Test(
    "who, to whom, and what came of it",
    arguments: [
      (record("12345678", "4512", "Dial", "ANSWERED"), "citizen 4512 answered 50s"),
      (record("+4512345678", "43684512", "Dial", "NO ANSWER"), "citizen 4512 no_answer 50s"),
      (record("anonymous", "4512", "Dial", "BUSY"), "- 4512 busy 50s"),
      (record("12345678", "4512", "Dial", "CONGESTION"), "citizen 4512 failed 50s"),
      // The channel tells who called, whatever number is shown.
      (
        record(
          "43680000", "12345678", "Dial", "ANSWERED", channel: "PJSIP/4512-1", partner: "PJSIP/t"),
        "4512 citizen answered 50s"
      ),
      (
        record("12345678", "4512", "VoiceMail", "ANSWERED", data: "4512@default,us"),
        "citizen 4512 voicemail 50s in 4512@default"
      ),
      (
        record("12345678", "4512", "voicemail", "NO ANSWER", data: "4513"),
        "citizen 4512 voicemail 50s in 4513@-"
      ),
      (
        record("4512", "*97", "VoiceMailMain", "ANSWERED", channel: "PJSIP/4512-1"),
        "4512 - other 50s"
      ),
      (record("12345678", "700", "Queue", "ANSWERED"), "citizen 700 other 50s"),
      (record("12345678", "4512", "Playback", "ANSWERED"), "citizen 4512 other 50s"),
      // Nobody was put through: a machine answered.
      (record("12345678", "4512", "Dial", "ANSWERED", partner: ""), "citizen 4512 other 50s"),
      // The caller may have left a mailbox by a key.
      (record("12345678", "4512", "Hangup", "ANSWERED"), "citizen 4512 other 50s"),
      (record("12345678", "4512", "Hangup", "NO ANSWER"), "citizen 4512 no_answer 50s"),
      (
        record(
          "4512", "012345678", "Hangup", "ANSWERED", channel: "PJSIP/4512-1", partner: "PJSIP/t"),
        "4512 outside answered 50s"
      ),
      // A colleague took it.
      (
        record("12345678", "4512", "Dial", "ANSWERED", partner: "PJSIP/4513-2"),
        "citizen 4512 answered 50s by 4513"
      ),
      (
        record("12345678", "4512", "Dial", "ANSWERED", partner: "Local/4513@ctx-1;1"),
        "citizen 4512 answered 50s by 4513"
      ),
      (record("", "s", "Dial", "ANSWERED"), "- - other 50s"),
    ])
  func records(text: String, expected: String) {
    #expect(calls(text).map(summary) == [expected])
  }

  @Test(
    "when it was",
    arguments: [
      (morning, "1795417924.42", at),
      // The hour that came twice: the identity knows which.
      ("2026-10-25 02:30:00", "1792888200.1", 1_792_888_200),
      ("2026-10-25 02:30:00", "1792891800.1", 1_792_891_800),
      ("2026-10-25 02:30:00", "pbx-2-1792891800.1", 1_792_891_800),
      // As accesses: the first.
      ("2026-10-25 02:30:00", "x", 1_792_888_200),
    ] as [(String, String, Int64)])
  func times(start: String, identity: String, began: Int64) {
    let call = calls(
      record("1", "4512", "Dial", "ANSWERED", start: start, identity: identity)
    ).first
    #expect(call?.began == Instant(began))
    #expect(call?.ended == Instant(began + 60))
  }

  @Test("legs of one call are linked, others are not")
  func links() {
    let found = calls(
      record("12345678", "4500", "Dial", "ANSWERED", identity: "1.1", linked: "1.1")
        + record("12345678", "4512", "Dial", "ANSWERED", identity: "1.2", linked: "1.1")
        + record("12345678", "4513", "Dial", "ANSWERED", identity: "1.3", linked: ""))
    #expect(found.count == 3)
    #expect(found[0].linked == found[1].linked && found[0].linked != found[2].linked)
    #expect(found.map(\.place.line) == [1, 2, 3])
  }

  @Test("lines that are none give no call, and one fault each")
  func damage() {
    let good = record("12345678", "4512", "Dial", "ANSWERED")
    for bad in [
      String(good.prefix(60)), good.replacing(",60,50,", with: ",60,x,"),
      good.replacing(morning, with: "yesterday"),
      record("1", "4512", "Dial", "ANSWERED", start: "2026-03-29 02:30:00"),
    ] {
      let reading = Reading(bad.split(separator: "\n").joined() + "\n" + good, local, settings)
      #expect(reading.facts.faultCount == 1, "\(bad)")
      #expect(calls(bad + (bad.hasSuffix("\n") ? "" : "\n") + good).count == 1)
    }
  }

  @Test("accesses and facts are those of a reading without calls")
  func accesses() {
    let text =
      record(
        "4512", "*97", "VoiceMailMain", "ANSWERED", channel: "PJSIP/4512-1", data: "4512@default")
      + record("12345678", "4512", "Dial", "ANSWERED")
    let with = Reading(text, local, settings)
    let without = Reading(text, local)
    #expect(with.summary == without.summary && with.summary.count == 1)
    #expect(with.facts == without.facts)
  }

  @Test("columns in another order, and columns that do not tell of calls")
  func columns() throws {
    let custom = LogFormat.callRecords(.custom, isUTC: true)
    let line = #"""
      "x","12345678","4512","ctx","PJSIP/t-1","PJSIP/4512-2","Dial","","2026-11-23 07:12:04","",\#
      "2026-11-23 07:13:04","60","50","ANSWERED","3","","1.1","","7"
      """#
    #expect(calls(line, custom).map(summary) == ["citizen 4512 answered 50s"])
    #expect(custom.tellsCalls)
    let few = try #require(CallRecordColumns(names: ["start", "billsec", "lastapp"]))
    #expect(!LogFormat.callRecords(few, isUTC: true).tellsCalls)
    #expect(!LogFormat.externnotify.tellsCalls)
  }

  @Test("no outside number is in anything that is kept")
  func secrecy() {
    let dump = String(
      reflecting: calls(
        record("12345678", "+45 87654321", "Dial", "ANSWERED", partner: "PJSIP/87654321-1")
          + record("12345678", "4512", "VoiceMail", "ANSWERED", data: "12345678@default")))
    #expect(!dump.contains("12345678") && !dump.contains("87654321"))
  }

  @Test("a call is small")
  func size() { #expect(MemoryLayout<Call>.stride <= 96) }
}
