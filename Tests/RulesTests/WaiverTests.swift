import Directory
import Policy
import Testing
import Timing
import Voicemail

@testable import Rules

private func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(number: 0) }

private func file(_ text: String) throws -> WaiverFile { try WaiverFile(csv: Array(text.utf8)) }

private func waiver(
  _ mailbox: String, _ rule: RuleID, until iso: String = "2026-12-31"
) -> Waiver {
  Waiver(mailbox: mailbox, rule: rule, reason: "r", owner: "o", expires: day(iso))
}

@Suite("Waivers")
struct WaiverTests {
  private static let heading = "mailbox;rule;reason;owner;expires\n"
  private static let good = "4512;10;eneste sagsbehandler;Lise Holm;2027-01-31"

  @Test(
    "a waiver is read as offices write it: encodings, separators, headings, dates, rules",
    arguments: [
      heading + good,
      "Lokalnummer,Regel,Begrundelse,Ansvarlig,Udløber\n"
        + "4512,10,eneste sagsbehandler,Lise Holm,31-01-2027\n",
      "\u{FEFF}Udløbsdato;Ejer;Årsag;Regelnummer;Postkasse;Note\r\n"
        + "31.1.2027;Lise Holm;eneste sagsbehandler;absence-voicemail;4512;x\r\n",
      heading + "\n  4512 ;\"absence_voicemail\"; eneste  sagsbehandler;Lise Holm;31/01/2027;;\n",
    ])
  func reading(_ text: String) throws {
    let read = try file(text)
    #expect(read.faults.isEmpty, "\(read.faults)")
    let waiver = try #require(read.waivers.first)
    #expect(waiver.mailbox == "4512" && waiver.rule == .absenceVoicemail)
    #expect(waiver.reason == "eneste sagsbehandler" && waiver.owner == "Lise Holm")
    #expect(waiver.expires == day("2027-01-31"))
    let windows: [UInt8] = text.replacing("ø", with: "\u{1}").replacing("Å", with: "\u{2}").utf8.map
    {
      $0 == 1 ? 0xF8 : $0 == 2 ? 0xC5 : $0
    }
    if !text.hasPrefix("\u{FEFF}") {
      #expect(try WaiverFile(csv: windows).waivers.map(\.expires) == [waiver.expires])
    }
  }

  @Test(
    "a line with a fault waives nothing, is told of by its line, and the rest counts",
    arguments: [
      (";10;r;o;2027-01-31", .missing([.mailbox])),
      ("4513;10;;  ;2027-01-31", .missing([.reason, .owner])),
      ("4513;10;r", .missing([.owner, .expires])),
      ("4513;99;r;o;2027-01-31", .unknownRule("99")),
      ("4513;alle;r;o;2027-01-31", .unknownRule("alle")),
      ("4513;6a;r;o;2027-01-31", .severalRules("6a", [.name, .department])),
      ("4513;15;r;o;2027-01-31", .notWaivable(.presentation)),
      ("4513;23;r;o;2027-01-31", .notWaivable(.departmentForwarded)),
      ("4513;17;r;o;2027-01-31", .notWaivable(.voicemailShare)),
      ("4513;10;r;o;2027-02-29", .badDate("2027-02-29")),
      ("4513;10;r;o;31-01-27", .badDate("31-01-27")),
      ("4513;10;r;o;snart", .badDate("snart")),
      ("4513;10;syg, 010203-1234;o;2027-01-31", .personalNumber(.reason)),
      ("4513;10;r; med semikolon;o;2027-01-31", .tooManyFields(expected: 5, found: 6)),
      ("4512;absence_voicemail;r;o;2028-01-31", .repeated(firstLine: 2)),
      ("4513;10;\"r;o;2027-01-31", .unclosedQuote),
    ] as [(String, WaiverFault.Kind)])
  func faults(_ line: String, _ kind: WaiverFault.Kind) throws {
    let isOpen = kind == .unclosedQuote
    let after = isOpen ? "" : "\n4514;name;r;o;2027-01-31\n"
    let read = try file(Self.heading + Self.good + "\n" + line + after)
    #expect(read.faults == [WaiverFault(line: 3, kind)])
    #expect(read.waivers.map(\.mailbox) == (isOpen ? ["4512"] : ["4512", "4514"]))
    #expect(read.waivers.first?.expires == day("2027-01-31"))
  }

  @Test("a file without its headings waives nothing; an empty one is no mistake")
  func headings() throws {
    #expect(try file("").waivers.isEmpty)
    #expect(throws: WaiverFileError.missingColumns([.owner, .expires], line: 1)) {
      try file("mailbox;rule;reason\n4512;10;r\n")
    }
    #expect(throws: WaiverFileError.missingColumns(WaiverColumn.allCases, line: 1)) {
      try file(Self.good)
    }
    #expect(throws: WaiverFileError.undecodable(.notText(line: 1))) { try file("a\0b") }
  }

  @Test(
    "what is written is read again; foreign columns, faulty lines and formulas stay as they are")
  func writing() throws {
    let text =
      "Note;Regel;Postkasse;Begrundelse;Ansvarlig;Udløber\nx;10;4512;r;o;2027-01-31\n"
      + ";;ødelagt;;;\n"
    let before = try file(text)
    let added = Waiver(
      mailbox: "4513", rule: .name, reason: "=1+1; \"citat\"", owner: "Å",
      expires: day("2026-12-01"))
    let with = try WaiverFile(csv: before.adding(added))
    #expect(with.faults.map(\.line) == [3])
    #expect(with.waivers.map(\.mailbox) == ["4512", "4513"])
    #expect(with.waivers.last?.reason == added.reason && with.waivers.last?.owner == "Å")
    let bytes = String(decoding: before.adding(added), as: UTF8.self)
    #expect(bytes.contains("x;10;4512;r;o;2027-01-31\r\n;;ødelagt;;;\r\n;name;4513;"))
    // A second one of the same kind takes its place; nobody else is touched.
    let replaced = try WaiverFile(csv: with.adding(waiver("4512", .absenceVoicemail)))
    #expect(replaced.waivers.map(\.mailbox) == ["4513", "4512"])
    let gone = try WaiverFile(csv: replaced.removing(waiver("4513", .name)))
    #expect(gone.waivers.map(\.mailbox) == ["4512"] && gone.faults.count == 1)
    let new = String(decoding: try file("").adding(waiver("0123", .tone)), as: UTF8.self)
    #expect(new == "\u{FEFF}mailbox;rule;reason;owner;expires\r\n0123;tone;r;o;2026-12-31\r\n")
  }

  @Test(
    "a waiver counts on its last day and not on the next",
    arguments: [("2026-12-30", true), ("2026-12-31", true), ("2027-01-01", false)])
  func lastDay(_ today: String, _ counts: Bool) {
    let kept = waiver("4512", .callback)
    let book = WaiverBook([kept], today: day(today))
    #expect(book.effect(on: "4512", .callback) == (counts ? .waived(kept) : .expired(kept)))
    #expect(book.effect(on: "4512", .name) == .none)
    #expect(book.effect(on: "451", .callback) == .none)
    #expect(book.exempt == (counts ? [.callback: ["4512"]] : [:]))
    #expect(
      book.effect(on: "4512", .callback).severity(of: .fail) == (counts ? .off : .fail))
  }

  @Test("contexts tell mailboxes apart; a waiver of the number alone covers them all")
  func contexts() {
    let one = waiver("4512@salg", .dailyListening)
    let book = WaiverBook([one, waiver("4513", .dailyListening)], today: day("2026-11-01"))
    func isWaived(_ number: String, _ context: String?) -> Bool {
      book.effect(on: MailboxID(number, context: context), .dailyListening).waiver != nil
    }
    #expect(isWaived("4512", "salg") && !isWaived("4512", "default") && !isWaived("4512", nil))
    #expect(isWaived("4513", "salg") && isWaived("4513", nil))
  }

  @Test("rule 18's waiver lets somebody off rule 10; rules 5 and 20 are about the same words")
  func kin() {
    let (only, words) = (waiver("4512", .onlyThisPerson), waiver("4513", .absenceReasonOfColleague))
    let book = WaiverBook([only, words], today: day("2026-11-01"))
    #expect(book.exempt[.absenceVoicemail] == ["4512"])
    #expect(book.effect(on: "4512", .absenceVoicemail) == .waived(only))
    #expect(book.effect(on: "4513", .absenceReason) == .waived(words))
    #expect(book.effect(on: "4513", .absenceVoicemail) == .none)
    // One that has run out does not hide one that holds.
    let old = waiver("4512", .absenceVoicemail, until: "2026-10-01")
    let both = WaiverBook([old, only], today: day("2026-11-01"))
    #expect(both.effect(on: "4512", .absenceVoicemail) == .waived(only))
  }
}
