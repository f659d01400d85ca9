import Testing
import Voicemail

private let plan = NumberPlan(
  outsideLine: "0", ownPrefixes: ["4368 "], switchboard: ["4368 6868", "4500", "33 66 33 66"])
private let house = NumberReader(plan, known: ["4512", "mette", "115566"])
private let plain = NumberReader(NumberPlan())

@Suite("Written numbers")
struct NumberReaderTests {
  @Test(
    "one number, however it is written",
    arguments: [
      "12345678", "+4512345678", "+45 12 34 56 78", "0045 12 34 56 78", "004512345678",
      "4512345678", "12-34.56/78", "(+45) 12345678", "012345678", "0004512345678",
      "\"Jens Hansen 99\" <12345678>", "Jens <+45 12345678>", "<12345678>", "\"12345678\"",
      "sip:+4512345678@10.0.0.5;user=phone", "SIP:12345678@host", "tel:+4512345678",
      "12\u{A0}34\u{A0}56\u{A0}78", "*31*12345678", "#31#12345678", "  12345678  ",
    ])
  func same(text: String) {
    let expected = WrittenNumber.outside(CallerKey(normal: "4512345678"), isForeign: false)
    // A parenthesis before the sign is not how anybody writes, so it is no number.
    #expect(house.read(text) == (text.hasPrefix("(+") ? .withheld : expected))
  }

  @Test(
    "extensions, and numbers of the house with one at the end",
    arguments: [
      ("4512", "4512"), ("\"Mette\" <4512>", "4512"), ("43684512", "4512"),
      ("+45 4368 4512", "4512"), ("043684512", "4512"), ("0045 43684512", "4512"),
      ("00012", "00012"), ("mette", "mette"), ("sip:mette@host", "mette"), ("115566", "115566"),
      ("43680012", "0012"),
    ])
  func extensions(text: String, expected: String) {
    #expect(house.read(text) == .extension(expected))
  }

  @Test(
    "nobody",
    arguments: [
      "", "anonymous", "Anonymous", "unknown", "\"Jens 12345678\" <anonymous>", "s", "s-NOANSWER",
      "*97", "0000000000", "sip:anonymous@anonymous.invalid", "<>", "+", "Hemmeligt nummer",
      "123456789012345678901", String(repeating: "1", count: 600), "12345678 x", "#",
    ])
  func nobody(text: String) { #expect(house.read(text) == .withheld) }

  @Test(
    "numbers of other countries, and of services",
    arguments: [
      ("+46812345678", "46812345678", true), ("0046812345678", "46812345678", true),
      ("00046812345678", "46812345678", true), ("46812345678", "46812345678", true),
      ("116111", "45116111", false), ("+45116111", "45116111", false),
    ])
  func others(text: String, normal: String, isForeign: Bool) {
    #expect(house.read(text) == .outside(CallerKey(normal: normal), isForeign: isForeign))
  }

  @Test("a plan of another country, and one that says nothing of the house")
  func plans() {
    #expect(plain.read("43684512") == plain.read("+4543684512"))
    #expect(plain.read("43684512") != plain.read("4512"))
    // Without an outside line, 0 and a number are not that number.
    #expect(plain.read("012345678") != plain.read("12345678"))
    let other = NumberReader(NumberPlan(country: "354", nationalDigits: 7))
    #expect(other.read("5551234") == other.read("+354 555 1234"))
    #expect(other.read("+4512345678") == .outside(CallerKey(normal: "4512345678"), isForeign: true))
    // Numbers as short as a whole one are not extensions, whatever they may have.
    let short = NumberReader(NumberPlan(country: "1", nationalDigits: 4), mostDigits: 9)
    #expect(short.read("1234") == short.read("+11234"))
  }

  @Test("the switchboard's numbers, as extensions and whole")
  func switchboard() {
    #expect(
      house.switchboard == [
        .extension("6868"), .extension("4500"),
        .outside(CallerKey(normal: "4533663366"), isForeign: false),
      ])
  }

  @Test("no number is in what is kept", arguments: ["12345678", "+46812345678", "0045 12345678"])
  func secrecy(text: String) {
    let dump = String(reflecting: MessageCaller(house.read(text))) + "\(house.read(text))"
    #expect(!dump.contains("12345678") && !dump.contains("45 12"))
  }
}
