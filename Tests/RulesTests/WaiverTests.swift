import Rules
import Testing
import Timing

@Test("lines that are right count, lines that are not waive nothing and are told")
func waiverFile() throws {
  let file = try WaiverFile(
    csv: Array(
      """
      Postkasse;Regel;Grund;Ansvarlig;Udløber
      4512;10;Kun hun kan svare;Ida Leder;31-12-2026
      '0417;absence_voicemail;Samme;Ida Leder;2026-12-31
      4513;10;;Ida Leder;2026-12-31
      4514;99;Grund;Ida Leder;2026-12-31
      4515;16;Grund;Ida Leder;2026-12-31
      4516;10;Grund;Ida Leder;31. december
      4517;10;Hun er 010190-1235;Ida Leder;2026-12-31
      """.utf8))
  #expect(file.waivers.map(\.mailbox) == ["4512", "0417"])
  #expect(
    file.waivers.allSatisfy { $0.rule == .absenceVoicemail && $0.expires.iso == "2026-12-31" })
  #expect(
    file.faults.map(\.kind) == [
      .missing([.reason]), .unknownRule("99"), .severalRules("16"), .badDate("31. december"),
      .personalNumber,
    ])
  #expect(file.faults.map(\.line) == [4, 5, 6, 7, 8])
  // What is written is read again, leading zeros too.
  let again = try WaiverFile(csv: WaiverFile.bytes(file.waivers))
  #expect(again.waivers.map(\.mailbox) == ["4512", "0417"] && again.faults.isEmpty)
  #expect(throws: WaiverFileError.noHeader([.owner, .expires])) {
    try WaiverFile(csv: Array("mailbox;rule;reason\n1;10;x\n".utf8))
  }
}

@Test("a waiver holds on its last day and no longer; of two the longer counts")
func waiverBook() throws {
  let day = try #require(CivilDate(iso: "2026-12-31"))
  func waiver(_ mailbox: String, _ rule: RuleID, _ expires: CivilDate) -> Waiver {
    Waiver(mailbox: mailbox, rule: rule, reason: "r", owner: "o", expires: expires)
  }
  let waivers = [
    waiver("1", .absenceVoicemail, day), waiver("1", .absenceVoicemail, day + -30),
    waiver("2", .callback, day + -1),
  ]
  let last = WaiverBook(waivers, today: day)
  #expect(last.active("1", .absenceVoicemail) != nil && last.expired("1", .absenceVoicemail) == nil)
  #expect(last.active("2", .callback) == nil && last.expired("2", .callback) != nil)
  #expect(last.active("1", .callback) == nil && last.active("3", .callback) == nil)
  #expect(last.exempt == [.absenceVoicemail: ["1"]])
  let after = WaiverBook(waivers, today: day + 1)
  #expect(after.active("1", .absenceVoicemail) == nil && after.exempt.isEmpty)
}
