import Testing
import Timing
import Voicemail

@Suite("msgNNNN.txt")
struct MessageMetadataTests {
  @Test(
    "what is read, and what a damaged file still tells",
    arguments: [
      (
        "origtime=1795442709\nmsg_id=1795442709-00000004\nflag=\nduration=17\n",
        "1795442709-00000004 1795442709 17 -"
      ),
      (
        "[message]\r\norigtime => 1795442709\r\nflag = Urgent\r\nduration => 17\r\n",
        "1795442709+17 1795442709 17 urgent"
      ),
      ("origtime=1795442709\nflag=PRIORITY", "1795442709+- 1795442709 - urgent"),
      ("origtime=\nduration=17", "- - 17 -"),
      ("duration=17\norigtime=-5", "- - 17 -"),
      ("origtime=99999999999999999999\nduration=1", "- - 1 -"),
      ("origtime=1795442709\nduration=abc", "1795442709+- 1795442709 - -"),
      // The caller cannot say when the message came, nor what it is called.
      ("origtime=1795442709\norigtime=5\nduration=1", "1795442709+1 1795442709 1 -"),
      ("callerid=\"x\norigtime=7\" <43686868>", "- - - -"),
      ("msg_id=43686868\norigtime=1795442709\nduration=2", "1795442709+2 1795442709 2 -"),
      ("msg_id=+4543686868-00\norigtime=1795442709\nduration=2", "1795442709+2 1795442709 2 -"),
      ("#include \"/etc/passwd\"\norigtime=1795442709\nduration=2", "1795442709+2 1795442709 2 -"),
      ("", "- - - -"),
    ])
  func metadata(text: String, expected: String) {
    let read = MessageMetadata(Array(text.utf8))
    let words = [
      read.arrived.map(read.identity) ?? "-", read.arrived.map { String($0.seconds) } ?? "-",
      read.duration.map(String.init) ?? "-", read.isUrgent ? "urgent" : "-",
    ]
    #expect(words.joined(separator: " ") == expected)
  }

  @Test("the caller's name and number are not kept, in either encoding")
  func caller() {
    for name in [Array("Søren".utf8), [0x53, 0xF8, 0x72, 0x65, 0x6E]] {
      let bytes =
        Array("callerid=\"".utf8) + name
        + Array(
          "\" <43686868>\nrdnis=43686868\ncallerchan=PJSIP/43686868-1\norigtime=1795442709".utf8)
      let read = MessageMetadata(bytes)
      #expect(read.arrived == Instant(1_795_442_709))
      #expect(!String(reflecting: read).contains("43686868"))
    }
  }

  @Test(
    "who left the message, when it is asked for",
    arguments: [
      ("callerid=\"Jens Hansen\" <43686868>\n", MessageCaller.outside(key)),
      ("callerid => \"S\u{F8}ren 1\" <+45 43 68 68 68>\n", .outside(key)),
      ("callerid=43686868\ncallerid=4512\n", .outside(key)),
      ("callerid=4512\n", .house(extension: "4512")),
      ("callerid=Unknown\n", .withheld), ("callerid=\n", .withheld), ("duration=17\n", .withheld),
      ("callerid=\"x\" <+4681234567>\n", .foreign),
    ])
  func callers(text: String, expected: MessageCaller) {
    let bytes = Array((text + "origtime=1795442709\n").utf8)
    #expect(MessageMetadata(bytes, numbers: NumberReader(NumberPlan())).caller == expected)
    #expect(MessageMetadata(bytes).caller == nil)
    let dump = String(reflecting: MessageMetadata(bytes, numbers: NumberReader(NumberPlan())))
    for secret in ["43686868", "Jens", "68 68", "4681234567"] { #expect(!dump.contains(secret)) }
  }
}

private let key = CallerKey(normal: "4543686868")
