import Access
import Policy
import Reporting
import Testing
import Timing
import Voicemail

@Suite("Sentences about listening")
struct AccessSentenceTests {
  private static let (danish, english) = (Tongue(.danish), Tongue(.english))
  private static let zone = InventedTown.zone
  private static let place = SourcePlace(file: Hostile.text, line: 7)
  private static let range = InventedTown.at(25, 1)..<InventedTown.at(26, 0)

  @Test(
    "days in few words",
    arguments: [
      ([(10, 27), (10, 28)], "27.–28. oktober", "27–28 October"),
      ([(11, 8), (11, 3), (11, 5), (11, 7)], "3., 5. og 7.–8. november", "3, 5 and 7–8 November"),
      (
        [(10, 30), (10, 31), (11, 1), (11, 9)], "30. oktober – 1. november og 9. november",
        "30 October – 1 November and 9 November"
      ),
      ([(10, 5)], "5. oktober", "5 October"), ([], "–", "–"),
      (
        (1...27).filter { $0 % 2 == 1 }.map { (3, $0) },
        "1., 3., 5., 7., 9., 11., 13., 15., 17., 19., 21., 23. marts og 2 andre dage",
        "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 March and 2 more days"
      ),
    ] as [([(Int, Int)], String, String)])
  func days(dates: [(Int, Int)], da: String, en: String) {
    let days = dates.map { InventedTown.date($0.1, month: $0.0) }
    #expect(Self.danish.days(days) == da)
    #expect(Self.english.days(days) == en)
  }

  @Test("days of two years tell which")
  func years() throws {
    let days = [
      try #require(CivilDate(year: 2026, month: 12, day: 31)),
      try #require(CivilDate(year: 2027, month: 1, day: 1)),
    ]
    #expect(Self.danish.days(days) == "31. december 2026 – 1. januar 2027")
  }

  @Test(
    "moments are on the site's clock, and the repeated hour says which it is",
    arguments: [
      (InventedTown.at(27, 8, 12), "27. oktober 2026 kl. 08.12", "27 October 2026 at 08:12"),
      (
        InventedTown.at(25, 2, 12), "25. oktober 2026 kl. 02.12 (sommertid)",
        "25 October 2026 at 02:12 (summer time)"
      ),
      (
        InventedTown.at(25, 2, 12) + 3600, "25. oktober 2026 kl. 02.12 (normaltid)",
        "25 October 2026 at 02:12 (winter time)"
      ),
    ])
  func moments(instant: Instant, da: String, en: String) {
    #expect(Self.danish.dateTime(instant, Self.zone) == da)
    #expect(Self.english.dateTime(instant, Self.zone) == en)
  }

  private static let reasons: [(CoverageGap.Reason, String)] = [
    (.silence(hours: 17, busyHours: 4), "17"), (.startsLate, ""), (.stopsEarly, ""),
    (.stillBeingWritten, ""), (.missingRotation(files: ["Master.csv.2"]), "\"Master.csv.2\""),
    (.clockJump(by: 7300), "2"), (.torn, ""), (.tooManyFaults(faults: 3, lines: 90), "90"),
    (.showsNoAccess, "sources.logs.ownNumbers"), (.empty, ""),
  ]

  private static let gaps = reasons.map { reason, evidence in
    ErrorSample(
      reason.code,
      evidence: ["25", "01", "24", Hostile.shown + ":7", evidence].filter { !$0.isEmpty }
    ) {
      CoverageGap(source: .cdr, range: range, reason: reason, place: place)
        .sentence($0, zone: zone)
    }
  }

  private static let doubts: [(Doubt, [String])] = [
    (
      .notCovered([CoverageGap(source: .cel, range: range, reason: .torn, place: place)]),
      ["CEL", Hostile.shown + ":7"]
    ), (.notCovered([]), []), (.noSource, ["sources.logs"]),
    (.repeatedHour([place]), [Hostile.shown + ":7"]), (.clockJump([place]), [Hostile.shown + ":7"]),
    (.bulkChange([place]), [Hostile.shown + ":7"]),
    (.leavesByMail, []), (.dayNotOver, []),
    (.ambiguousMailbox([place, SourcePlace(file: "full")]), [Hostile.shown + ":7, full"]),
    (.unattributed([place]), [Hostile.shown + ":7"]), (.greetingsOnly, []),
  ]

  private static let doubtSamples = doubts.map { doubt, evidence in
    ErrorSample(doubt.code, evidence: evidence) { doubt.sentence($0, zone: zone) }
  }

  private static let codes = Doubt.Code.allCases.flatMap { code in
    [
      ErrorSample(code, evidence: []) { code.sentence($0) },
      ErrorSample(code, evidence: ["25"]) {
        ListeningVerdict.notEvaluated([code: [InventedTown.date(25)]]).sentence($0)
      },
    ]
  }

  private static let verdicts =
    [ListeningVerdict.pass, .fail].map { verdict in
      ErrorSample(verdict, evidence: []) { verdict.sentence($0) }
    }
    + AccessCodeVerdict.allCases.map { verdict in
      ErrorSample(verdict, evidence: ["GDPR art"]) { verdict.sentence($0) }
    }

  private static let settings = [
    (RequiredDays.everyDay, ListeningReading.calendarDay),
    (.workingDays(WorkingDays()), .never24HoursBetween),
    (
      .workingDays(WorkingDays(holidays: DanishHolidays(byAgreement: [.christmasEve]))),
      .interval(seconds: 3600)
    ),
  ].flatMap { days, reading in
    var settings = AccessSettings()
    (settings.days, settings.reading) = (days, reading)
    let chosen = settings
    return [
      ErrorSample(days, evidence: []) { chosen.daysSentence($0) },
      ErrorSample(reading, evidence: ["\"En gang i døgnet\""]) { chosen.readingSentence($0) },
      ErrorSample("least", evidence: ["5 s"]) { chosen.evidenceSentence($0) },
    ]
  }

  @Test(
    "everything there is to say is said in both languages, with its evidence, harmlessly",
    arguments: gaps + doubtSamples + codes + verdicts + settings)
  func sentence(sample: ErrorSample) {
    sample.check()
  }

  @Test("the samples leave nothing out")
  func complete() {
    #expect(Set(Self.doubts.map(\.0.code)).union([.noRequiredDay]) == Set(Doubt.Code.allCases))
    #expect(Set(Self.reasons.map(\.0.code)).count == 10)
  }

  @Test("names are told apart in either language", arguments: [danish, english])
  func names(tongue: Tongue) {
    let listeners: [Listener] = [
      .owner, .colleague(sameDepartment: true), .colleague(sameDepartment: false),
      .colleague(sameDepartment: nil), .unknown,
    ]
    let states: [AccessDay.State] = [
      .listened(.opened, by: .owner), .missing(Self.range), .undecided([]), .notRequired,
    ]
    let groups = [
      Evidence.allCases.map(tongue.name(of:)), AccessSource.allCases.map(tongue.name(of:)),
      AccessCodeVerdict.allCases.map(tongue.name(of:)), listeners.map(tongue.name(of:)),
      states.map(tongue.name(of:)), AccessSeverity.allCases.map(tongue.name(of:)),
      Addressee.allCases.map(tongue.name(of:)),
      [ListeningVerdict.pass, .fail, .notEvaluated([:])].map(tongue.name(of:)),
    ]
    for names in groups {
      #expect(Set(names).count == names.count)
      #expect(!names.contains(""))
    }
  }
}
