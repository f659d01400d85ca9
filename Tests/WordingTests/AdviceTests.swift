import Testing

@testable import Wording

/// What a greeting says besides the four elements.
@Suite struct AdviceTests {
  private func reading(_ topic: AdviceTopic, _ text: String) throws -> AdviceReading {
    let owner = Owner(
      names: ["Mette Hansen"], department: "Sygedagpengekontoret",
      otherDepartments: ["Frokostordningen", "Barselsfonden"])
    let advice = WordingJudge().read(Utterance(text: text), owner: owner).advice
    return try #require(advice.first { $0.topic == topic })
  }

  @Test(
    "status and reason",
    arguments: [
      (AdviceTopic.unavailable, "Jeg kan desværre ikke tage telefonen", AdviceReading.Reason.said),
      (.unavailable, "Jeg kan ikke besvare telefonen i øjeblikket", .said),
      (.unavailable, "Jeg er optaget", .said), (.unavailable, "Jeg træffes ikke lige nu", .said),
      (.unavailable, "Læg en besked", .notSaid),
      (.unavailable, "Jeg ringer ikke tilbage", .notSaid),
      (.nameAndNumber, "Læg dit navn og nummer", .said),
      (.nameAndNumber, "Indtal navn og telefonnummer", .said),
      (.nameAndNumber, "Læg en besked. Oplys dit navn, og læg dit nummer", .said),
      (.nameAndNumber, "Du kan lægge en besked med navn og nummer", .said),
      (.nameAndNumber, "Læg en besked", .messageOnly),
      (.nameAndNumber, "Læg en besked med dit navn og hvad det drejer sig om", .numberNotAsked),
      (.nameAndNumber, "Læg dit telefonnummer", .nameNotAsked),
      (.nameAndNumber, "Mit navn er Mette, og mit nummer er 43", .notSaid),
      (.tone, "Indtal din besked efter klartonen", .said),
      (.tone, "læg en besked efter bippet", .said),
      (.tone, "Hej, du har ringet til Mette", .notSaid),
      (.absenceReason, "Jeg er syg", .reasonInPolicy),
      (.absenceReason, "Jeg er sygemeldt", .reasonInPolicy),
      (.absenceReason, "Jeg har ferie til mandag", .reasonInPolicy),
      (.absenceReason, "Jeg er gået til frokost", .reasonInPolicy),
      (.absenceReason, "Jeg er på barsel", .reasonByExtension),
      (.absenceReason, "Jeg sidder i møde", .reasonByExtension),
      (.absenceReason, "Jeg holder ikke ferie", .notSaid),
      (.absenceReason, "Spørg om ferieloven", .notSaid),
      (.absenceReason, "Du har ringet til Sygedagpengekontoret", .notSaid),
      (.absenceReason, "Ring til Frokostordningen eller Barselsfonden", .notSaid),
      (.absenceReason, "Jeg er i frit fald", .notSaid),
      (.absenceReason, "Jeg er på sommerferie", .reasonInPolicy),
      (.absenceReason, "Jeg er til personalemøde", .reasonByExtension),
      (.absenceReason, "Jeg er på barselsorlov", .reasonByExtension),
      (.absenceReason, "Jeg er hos tandlæge", .reasonByExtension),
      (.absenceReason, "Mit navn er Mette, jeg er læge i Sundhedscentret", .notSaid),
      (.absenceReason, "Jeg møder igen på mandag", .notSaid),
      (.absenceReason, "Du har ringet til Mette Hansen i Barsel og Orlov", .notSaid),
      (.absenceReason, "Du har ringet til Mette Hansen, Ferieafdelingen", .notSaid),
      (.absenceReason, "Du har ringet til Mette Hansen. Jeg er på ferie", .reasonInPolicy),
      (.absenceReason, "Er du syg, så ring til din læge", .notSaid),
      (.absenceReason, "Jeg ønsker dig en god ferie", .notSaid),
      (.absenceReason, "Læg en besked om din sygdom", .notSaid),
      (.cprNumber, "Læg dit navn og cpr-nummer", .cprAsked),
      (.cprNumber, "Oplys dit CPR nummer", .cprAsked),
      (.cprNumber, "Oplys ikke dit cpr-nummer", .notSaid),
      (.cprNumber, "Læg dit nummer", .notSaid),
      (.returnDate, "Jeg er tilbage tirsdag", .said),
      (.returnDate, "Jeg træffes igen mandag den 3. august", .said),
      (.returnDate, "Jeg ringer tilbage tirsdag", .notSaid),
      (.returnDate, "Jeg træffes mandag til torsdag fra 9 til 15", .notSaid),
      (.returnDate, "Telefonen er åben mandag fra 9 til 15", .notSaid),
      (.returnDate, "Jeg vender tilbage i morgen", .notSaid),
      (.returnDate, "Jeg er ikke på kontoret i dag", .notSaid),
      (.returnDate, "Jeg er væk indtil på mandag", .said),
      (.returnDate, "Jeg er tilbage i uge 32", .said),
      (.returnDate, "Jeg er tilbage efter nytår", .said),
    ])
  func reason(topic: AdviceTopic, text: String, reason: AdviceReading.Reason) throws {
    #expect(try reading(topic, text).reason == reason)
  }

  @Test("what is welcome is missing when it is not said, and what is not is flagged")
  func status() throws {
    #expect(try reading(.unavailable, "Hej").status == .missing)
    #expect(try reading(.absenceReason, "Hej").status == .ok)
    #expect(try reading(.absenceReason, "Jeg er syg").status == .flagged)
    #expect(try reading(.cprNumber, "Hej").status == .ok)
    #expect(try reading(.absenceReason, "Jeg er på ferie").quote == "ferie")
  }

  @Test(
    "dates of return",
    arguments: [
      (
        "Jeg træffes igen mandag den 3. august",
        SpokenDate(weekday: 1, day: 3, month: 8)
      ),
      ("Jeg er tilbage d. 12. januar 2027", SpokenDate(day: 12, month: 1, year: 2027)),
      ("Jeg er på kontoret igen fredag", SpokenDate(weekday: 5)),
      ("jeg er tilbage mandag den tredje august", SpokenDate(weekday: 1, day: 3, month: 8)),
      ("Jeg er tilbage den 3/8", SpokenDate(day: 3, month: 8)),
      ("Jeg er tilbage mandag 23/11-2026", SpokenDate(weekday: 1, day: 23, month: 11, year: 2026)),
      ("Jeg er tilbage 23.11.2026", SpokenDate(day: 23, month: 11, year: 2026)),
      ("Jeg er tilbage i uge toogtredive", SpokenDate(week: 32)),
      ("Jeg er væk i ugerne 29, 30 og 31", SpokenDate(week: 31)),
      ("Jeg er tilbage efter uge 8", SpokenDate(week: 8, isAfter: true)),
      ("Jeg er tilbage mandag i uge 32", SpokenDate(weekday: 1, week: 32)),
      ("Jeg er tilbage efter nytår", SpokenDate(occasion: .newYear, isAfter: true)),
      ("Jeg er på kontoret igen i overmorgen", SpokenDate(daysLater: 2)),
      ("Jeg er tilbage næste mandag", SpokenDate(weekday: 1, isNext: true)),
      (
        "Jeg er væk fra den 3. august til den 10. august",
        SpokenDate(day: 10, month: 8)
      ),
      (
        "Jeg holder ferie til den 7. august. Jeg er tilbage den 10. august",
        SpokenDate(day: 10, month: 8)
      ),
      ("Jeg er tilbage den enogtredivte december", SpokenDate(day: 31, month: 12)),
    ])
  func dates(text: String, date: SpokenDate) throws {
    #expect(try reading(.returnDate, text).date == date)
  }
}
