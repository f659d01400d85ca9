import Audit
import Directory
import Engine
import Policy
import Reporting
import Reports
import Signal
import SoundFiles
import Timing
import Voicemail
import Wording

@testable import Rules

private let policy = SitePolicy()
private let mette = Person(
  extension: "4512", name: "Mette Hansen", department: "Borgerservice", line: 2)

/// A greeting as text, heard on 24 November 2026.
private func text(_ words: String, person: Person? = mette) -> GreetingReport {
  evaluated(
    TextAudit(policy: policy).result(
      of: Utterance(text: words),
      expected: Expected(
        owner: Owner(names: ["Mette Hansen"], department: "Borgerservice")),
      setting: GreetingSetting(
        calendar: GreetingCalendar(today: CivilDate(year: 2026, month: 11, day: 24)))),
    person: person)
}

private func evaluated(
  _ result: GreetingResult, person: Person? = mette, sound: SoundSummary? = nil,
  problem: GreetingProblem? = nil
) -> GreetingReport {
  GreetingReport(
    path: "", mailbox: "4512", person: person, sha256: nil, sound: sound, problem: problem,
    result: result)
}

private func sound(_ faults: [QualityFinding]) -> GreetingReport {
  let quality = SoundQuality.assess(
    SampleBuffer(samples: [Float](repeating: 0, count: 8000), sampleRate: 8000))
  return evaluated(
    GreetingResult(elements: [], quality: faults, policy: policy),
    sound: SoundSummary(
      format: AudioFormat(container: .wav, codec: .pcm16, channels: 1, sampleRate: 8000),
      duration: 9, notes: [], levels: quality.levels, speech: []))
}

private let unreadable = evaluated(
  .notEvaluated(.noSound("empty"), policy: policy),
  problem: .sound(SoundFileError(path: "4512.wav", reason: .empty)))

extension GoldenCase {
  /// Rules 5, 6 and 20, and what follows from them.
  static var greeting: [RuleID: [GoldenCase]] {
    let unread = heard("the file is empty", unreadable)
    let none = heard("no greeting", evaluated(.noGreeting(policy: policy)))
    let wordless = heard("silence", evaluated(.notEvaluated(.silence, policy: policy)))
    let common = [unread, none, wordless]
    func texts(_ words: String...) -> [GoldenCase] {
      words.map { heard($0, text($0)) } + common
    }
    return [
      .name: texts(
        "Du har ringet til Mette Hansen.", "Du har ringet til Borgerservice.",
        "Du har ringet til Mette i Borgerservice."),
      .department: texts(
        "Du har ringet til Mette Hansen, Borgerservice.", "Du har ringet til Mette Hansen.",
        "Du har ringet til Mette Hansen, Borgerservicecenteret."),
      .callback: texts(
        "Så ringer jeg tilbage inden for et døgn.", "Så ringer jeg tilbage hurtigst muligt.",
        "Så ringer jeg tilbage næste hverdag."),
      .switchboard: texts(
        "Vend retur til Omstillingen ved at taste firkant nul.",
        "Vend retur til Omstillingen ved at taste stjerne nul.",
        "Vend retur til receptionen ved at taste firkant nul."),
      .unavailable: texts("Jeg kan ikke tage telefonen lige nu.", "Hej."),
      .nameAndNumber: texts("Læg dit navn og nummer.", "Læg en besked."),
      .tone: texts("Indtal din besked efter klartonen.", "Hej."),
      .absenceReason: texts("Jeg er tilbage mandag den 30. november.", "Jeg holder ferie."),
      .cprNumber: texts("Læg dit navn og nummer.", "Indtal dit CPR-nummer."),
      .greetingRecorded: texts("Hej.")
        + [
          heard(
            "nobody knows what is heard",
            evaluated(
              .notEvaluated(.greetingUnknown("missing_file"), policy: policy),
              problem: .unknownGreeting(mailbox: "4512", .missingFile)))
        ],
      .staleGreeting: texts(
        "Jeg er tilbage mandag den 30. november.", "Jeg er tilbage mandag den 23. november.",
        "Jeg er tilbage på mandag."),
      .soundQuality: [
        heard("no fault", sound([])), heard("quiet", sound([.tooQuiet(activeLevelDBFS: -41)])),
        unread,
      ],
      .scope: [
        heard("included", text("Hej.")), heard("nobody knows whose", text("Hej.", person: nil)),
        GoldenCase("no greeting at all") { tongue in
          report(
            ScanResult(
              reports: [], peopleWithoutGreeting: [mette], greetingsWithoutPerson: [], copies: [],
              skipped: []), tongue)
        },
      ],
    ]
  }

  private static func heard(_ name: String, _ greeting: GreetingReport) -> GoldenCase {
    GoldenCase(name) { tongue in
      report(
        ScanResult(
          reports: [greeting], peopleWithoutGreeting: [], greetingsWithoutPerson: [], copies: [],
          skipped: []), policy: policy, tongue)
    }
  }
}
