import Testing

@testable import Wording

/// The reason, the evidence and the detail that a reader of the report is shown.
@Suite struct ReasonTests {
  struct Expectation: Sendable, CustomTestStringConvertible {
    let element: Element
    let text: String
    let reason: Reason
    var quote: String?
    var detail: String?
    var testDescription: String { text }

    init(
      _ element: Element, _ text: String, _ reason: Reason, quote: String? = nil,
      detail: String? = nil
    ) {
      (self.element, self.text, self.reason) = (element, text, reason)
      (self.quote, self.detail) = (quote, detail)
    }
  }

  static let expectations: [Expectation] = [
    .init(
      .callback, "Læg en besked, så ringer jeg tilbage indenfor et døgn. Hej!", .promised,
      quote: "så ringer jeg tilbage indenfor et døgn", detail: "indenfor et døgn"),
    .init(
      .callback, "Jeg ringer tilbage inden for to døgn.", .limitTooLong, detail: "inden for to døgn"
    ),
    .init(.callback, "Jeg ringer tilbage på mandag", .limitIsADate),
    .init(.callback, "Jeg ringer tilbage tidligst om en time", .wrongDirection),
    .init(.callback, "Jeg ringer tilbage uden for et døgn", .outsideLimit),
    .init(.callback, "Jeg ringer tilbage", .noLimit, quote: "Jeg ringer"),
    .init(.callback, "Jeg ringer ikke tilbage inden for et døgn", .negated),
    .init(.callback, "Ring igen inden for et døgn", .callerRings),
    .init(.callback, "Jeg svarer på mails inden for et døgn", .anotherAct),
    .init(.callback, "Hvis jeg ikke har ringet inden for et døgn, så ring", .onlyInCondition),
    .init(.callback, "Læg en besked", .noPromise, quote: ""),
    .init(.callback, "Jeg vender tilbage inden for et døgn", .notRinging),
    .init(.callback, "Jeg ringer normalt tilbage inden for et døgn", .hedged),
    .init(.callback, "Jeg kan ringe tilbage inden for et døgn", .possibilityOnly),
    .init(.callback, "Jeg ringer tilbage inden for cirka et døgn", .vagueLimit),
    .init(.callback, "Jeg ringer tilbage inden for en dag", .calendarDay),
    .init(.callback, "Jeg ringer tilbage i morgen", .tomorrow),
    .init(.callback, "Jeg ringer tilbage inden kl. 16", .clockTime),
    .init(.callback, "Jeg ringer tilbage næste hverdag", .workingDays, detail: "næste hverdag"),
    .init(.callback, "Haster det, ringer jeg tilbage inden for et døgn", .conditional),
    .init(.callback, "Jeg ringer tilbage inden for et døgn på hverdage", .restricted),
    .init(.callback, "Jeg ringer tilbage senest et døgn efter min ferie", .countsFromElsewhere),
    .init(.callback, "Hun ringer tilbage inden for et døgn", .unclearAgent),
    .init(.callback, "Sekretæren ringer tilbage inden for et døgn", .unclearAgent),
    .init(.callback, "Så tager jeg kontakt til dig inden for et døgn", .notRinging),
    .init(.callback, "Jeg ringer tilbage inden for et døgn eller hurtigst muligt", .unclearLimit),
    .init(
      .callback, "Jeg er tilbage på mandag, og så ringer jeg tilbage inden for et døgn",
      .countsFromElsewhere),
    .init(.switchboard, "Tast dobbelt firkant nul for Omstillingen", .unclearWords),
    .init(.callback, "Jeg ringer eller skriver til dig inden for et døgn", .alternativeAct),
    .init(
      .callback, "Jeg ringer tilbage inden for et døgn. Det kan tage op til 48 timer.",
      .conflictingLimits),
    .init(
      .callback, "Jeg ringer tilbage inden for et døgn, men det kan jeg ikke love", .contradicted),
    .init(
      .switchboard, "Tast #0 for Omstillingen.", .keysLeadToSwitchboard,
      quote: "Tast #0 for Omstillingen", detail: "#0"),
    .init(.switchboard, "Tast firkant ni for Omstillingen", .wrongKeys, detail: "#9"),
    .init(.switchboard, "Tast stjerne nul for Omstillingen", .wrongKeys, detail: "*0"),
    .init(.switchboard, "Tast firkant nul", .destinationMissing),
    .init(.switchboard, "Tast firkant nul for at slette beskeden", .otherDestination),
    .init(.switchboard, "Tast kryds nul for Omstillingen", .unusualKeyName),
    .init(.switchboard, "Tast stjerne eller firkant nul for Omstillingen", .twoChoices),
    .init(.switchboard, "Tast firkant, vent, og tast nul for Omstillingen", .keysApart),
    .init(.switchboard, "Tast ikke firkant nul", .negated),
    .init(.switchboard, "#0 til Omstillingen er nedlagt", .outOfUse),
    .init(.switchboard, "Ring til Omstillingen på 43 68 68 68", .numberInsteadOfKeys),
    .init(.switchboard, "Vent, så kommer du til Omstillingen", .noKeys),
    .init(.switchboard, "Læg en besked", .notMentioned),
    .init(
      .name, "Du har ringet til Mette Hansens telefonsvarer", .fullName, quote: "Mette Hansens"),
    .init(.name, "Du har ringet til Mette i Borgerservice", .firstNameOnly, quote: "Mette"),
    .init(.name, "Du har ringet til fru Hansen", .surnameOnly),
    .init(.name, "Du har ringet til M. Hansen", .initialsOnly),
    .init(.name, "Du har ringet til Mette Jensen", .otherSurname, detail: "Mette Jensen"),
    .init(.name, "Du har ringet til Mette Hanssen", .similarName),
    .init(.name, "Du har ringet til Anne-Mette Hansen", .longerName),
    .init(.name, "Kontakt min kollega Mette Hansen", .notIntroduced),
    .init(.name, "Du har ringet til Mette Hansens sekretariat", .notIntroduced),
    .init(.name, "Du har ringet til Mette Hansen og Jens Olsen", .twoPeople, detail: "Jens Olsen"),
    .init(.name, "Du har ringet til Jens Olsen", .otherPerson, detail: "Jens Olsen"),
    .init(.name, "Mette Hansen er ikke længere ansat", .formerly),
    .init(.name, "Læg en besked", .nameMissing),
    .init(.department, "Mette Hansen, Borgerservicen", .departmentName, quote: "Borgerservicen"),
    .init(.department, "Mette Hansen, Borgerservice og Ydelse", .departmentAlias),
    .init(.department, "Mette Hansen, Jobcenteret", .otherDepartment, detail: "Jobcenteret"),
    .init(.department, "Mette Hansen, Borgerservice og Jobcentret", .twoDepartments),
    .init(.department, "Mette Hansen, Borgerservice og Kultur", .longerDepartment),
    .init(.department, "Mette Hansen. Ring til Borgerservice", .notIntroduced),
    .init(.department, "Mette Hansen, tidligere Borgerservice", .formerly),
    .init(.department, "Mette Hansen, Albertslund Kommune", .municipalityOnly),
    .init(.department, "Mette Hansen", .departmentMissing),
  ]

  @Test("reason, quote and detail", arguments: expectations)
  func reason(_ expected: Expectation) {
    let reading = WordingJudge().reading(of: expected.element, in: Utterance(text: expected.text))
    #expect(reading.reason == expected.reason)
    if let quote = expected.quote { #expect(reading.quote == quote) }
    if let detail = expected.detail { #expect(reading.detail == detail) }
  }

  @Test("a policy without names, a directory without departments")
  func nothingRequired() {
    let shared = Owner(names: [], department: "")
    let reading = WordingJudge().read(Utterance(text: "Læg en besked"), owner: shared)
    #expect(reading.elements[.name]?.reason == .notRequired)
    #expect(reading.elements[.name]?.verdict == .pass)
    #expect(reading.elements[.department]?.reason == .departmentUnknown)
    #expect(reading.elements[.department]?.verdict == .review)
  }

  @Test("the policy's own model text passes in every element")
  func modelText() {
    let text = """
      Du har ringet til Mette Hansen, Borgerservice. Jeg kan ikke besvare telefonen i øjeblikket. \
      Læg dit navn og nummer, så ringer jeg tilbage indenfor et døgn eller vend retur til \
      Omstillingen ved at taste #0. Indtal din besked efter klartonen.
      """
    let reading = WordingJudge().read(Utterance(text: text), owner: mette)
    for element in Element.allCases { #expect(reading.elements[element]?.verdict == .pass) }
    for advice in reading.advice where advice.topic != .tone && advice.topic != .returnDate {
      #expect(advice.status == .ok, "\(advice)")
    }
  }
}
