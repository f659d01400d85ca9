import Foundation
import Letters
import Testing
import Timing

/// What Python's own email parser makes of a message; it is strict, and lists every defect.
private func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
  let script = """
    import sys, json, email, email.policy
    data = sys.stdin.buffer.read()
    m = email.message_from_bytes(data, policy=email.policy.default)
    head = data.split(b"\\r\\n\\r\\n")[0].decode("ascii").split("\\r\\n")
    def who(name):
        return [[a.display_name, a.addr_spec] for a in m[name].addresses] if m[name] else []
    print(json.dumps({
        "defects": [repr(d) for d in m.defects]
            + [repr(d) for v in m.values() for d in getattr(v, "defects", [])],
        "subject": m["subject"], "from": who("from"), "to": who("to"), "cc": who("cc"),
        "reply": who("reply-to"), "date": m["date"].datetime.isoformat(), "id": m["message-id"],
        "type": m.get_content_type(), "charset": m.get_content_charset(),
        "keys": sorted(k.lower() for k in m.keys()),
        "text": m.get_content(), "longest": max(map(len, head))}))
    """
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
  process.arguments = ["-c", script]
  let (input, output) = (Pipe(), Pipe())
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  try input.fileHandleForWriting.write(contentsOf: Data(bytes))
  try input.fileHandleForWriting.close()
  let read = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return try #require(try JSONSerialization.jsonObject(with: read) as? [String: Any])
}

private func message(
  name: String = "Mette Hansen", subject: String = "Hej", text: String = "Hej\n",
  copy: MailMessage.Party? = nil
) throws -> MailMessage {
  MailMessage(
    from: .init("Birkeager Kommune", try #require(MailAddress("telefoni@birkeager.example"))),
    to: .init(name, try #require(MailAddress("m.h+tlf@birkeager.example"))), copy: copy,
    replyTo: MailAddress("hr@birkeager.example"), subject: subject, text: text, language: "da",
    date: try #require(CivilDate(iso: "2026-11-02")).at(8, 5), offsetMinutes: 60, id: "klartone.1a")
}

extension CivilDate {
  fileprivate func at(_ hour: Int, _ minute: Int) -> CivilTime {
    CivilTime(date: self, secondOfDay: hour * 3600 + minute * 60)
  }
}

@Test(
  "Python's parser finds no defect, and reads what was written",
  arguments: [
    ("Mette Hansen", "Your voicemail: 2 things to put right"),
    ("Søren Ærø-Østergård", "Din telefonsvarer: 2 ting at rette – på både lokal 4512 og 4513, æøå"),
    ("\"Ib\" \\ Å (vikar), <x@y.dk>", "=?UTF-8?Q?snyd?= \u{1F4DE}\u{1F4DE}\u{1F4DE} og mere"),
    (
      "Ana-María de la Concepción Wojciechowska-Łukasiewicz-Þórðardóttir",
      String(repeating: "å", count: 300)
    ),
    // Nothing from outside begins a header of its own.
    ("Mette\r\nBcc: alle@birkeager.example", "Hej\r\n\r\nBrødtekst\u{2028}\u{0}X-Evil: 1"),
    ("", "="),
  ])
func python(name: String, subject: String) throws {
  let text = "Hej Åse\n\n.\nFrom nogen\n" + String(repeating: "en lang linje æ ", count: 200) + "\n"
  let leader = MailMessage.Party("Ib Å", try #require(MailAddress("ib@birkeager.example")))
  let mail = try message(name: name, subject: subject, text: text, copy: leader)
  let seen = try parsed(mail.bytes(.crlf))
  func harmless(_ text: String) -> String {
    text.replacing("\r\n", with: " ").split { $0 == " " || $0 == "\u{2028}" || $0 == "\u{0}" }
      .joined(separator: " ")
  }
  #expect((seen["defects"] as? [String]) == [], "\(seen)")
  #expect(seen["subject"] as? String == harmless(subject))
  // Python keeps blanks between two encoded words of a name, which are not part of it (RFC 2047, 6.2;
  // bpo-35547).
  let to = try #require((seen["to"] as? [[String]])?.first)
  #expect(to[0].replacing(" ", with: "") == harmless(name).replacing(" ", with: ""))
  #expect(to[1] == "m.h+tlf@birkeager.example")
  #expect(seen["cc"] as? [[String]] == [["Ib Å", "ib@birkeager.example"]])
  #expect(seen["reply"] as? [[String]] == [["", "hr@birkeager.example"]])
  #expect(seen["date"] as? String == "2026-11-02T08:05:00+01:00")
  #expect(seen["id"] as? String == "<klartone.1a@birkeager.example>")
  #expect(seen["type"] as? String == "text/plain" && seen["charset"] as? String == "utf-8")
  #expect((seen["text"] as? String)?.replacing("\r\n", with: "\n") == text)
  #expect(
    seen["keys"] as? [String] == [
      "auto-submitted", "cc", "content-language", "content-transfer-encoding", "content-type",
      "date", "from", "message-id", "mime-version", "reply-to", "subject", "to",
    ])
  #expect(try #require(seen["longest"] as? Int) <= 78)
  #expect(mail.bytes(.crlf).allSatisfy { $0 < 128 })
  // Programs on this system read lines that end in LF alone.
  #expect(!mail.bytes(.lf).contains(13))
}

@Test("only plain addresses are taken")
func addresses() {
  let good = ["a@b.dk", "m.h+tlf@sub.kommune.dk", "x_1@a-b.example"]
  let bad = [
    "", "a", "a@b", "@b.dk", "a@", "a b@b.dk", "a@b.dk\n", "a@b.dk, c@d.dk", "<a@b.dk>", "a@@b.dk",
    "a..b@c.dk", ".a@c.dk", "a@-b.dk", "æ@b.dk", "a@b..dk", "\"a\"@b.dk", "a@b.dk\u{0}",
    String(repeating: "a", count: 65) + "@b.dk",
  ]
  for text in good { #expect(MailAddress(text)?.text == text) }
  for text in bad { #expect(MailAddress(text) == nil, "\(text)") }
  #expect(MailAddress("a@sub.by.dk")?.domain == "sub.by.dk")
}

@Test("files are named for numbers, wherever those come from, and no two alike")
func fileNames() {
  var names = FileNames()
  #expect(names.name(for: "4512") == "4512")
  #expect(names.name(for: "../../etc/passwd") == "______etc_passwd")
  #expect(names.name(for: "4512") == "4512-2")
  #expect(names.name(for: "Søren Å") == "Søren_Å")
  #expect(names.name(for: "") == "_")
  #expect(names.name(for: String(repeating: "x", count: 500)).count == 60)
}
