import Reporting
import Timing
import Voicemail

/// Every case of what is told of a mailbox.
enum MailboxSamples {
  static let all = notes + heard + others + keys + codes + [settings]

  static let zone = TimeZoneRules(name: "CET", firstOffset: 3600, changes: [])
  /// On the 20th in UTC, on the 21st an hour east of it.
  static let lateEvening = Instant(1_795_217_400)

  private static let notes: [ErrorSample] = [
    note(.copiesDiffer(seconds: 2.25), "2"), note(.temporaryGreeting(since: nil)),
    note(.temporaryGreeting(since: lateEvening), "2026-11-21"),
    note(.abandonedRecording(since: lateEvening), "2026-11-21"),
    note(.greetingsOnly, "maxmsg=0"), note(.full(messages: 100, most: 100), "100"),
    note(.nearlyFull(messages: 91, most: 100), "91", "100"),
    note(.unreadable(detail: Hostile.text), Hostile.shown), note(.linkOutside),
    note(.strangeMetadata(file: Hostile.text), Hostile.shown), note(.neverUsed),
    note(.notConfigured),
  ]

  private static let heard: [ErrorSample] =
    GreetingSlot.allCases.map { heard(.recording(file($0), copies: []), "2026-11-21") }
    + HeardGreetingDoubt.allCases.map { heard(.unknown($0)) }
    + [
      heard(.text(Hostile.text), "Å�[2J �x"), heard(.announcement(name: nil)),
      heard(.announcement(name: file(.name))),
      heard(.recording(file(.unavailable), copies: [file(.busy)]), Hostile.shown),
    ]

  private static let others: [ErrorSample] = [
    mailbox(.recording(file(.temporary), copies: [])) { $0.unheard = [file(.unavailable)] },
    mailbox(.announcement(name: nil)) { $0.alsoHeard = [file(.busy)] },
    mailbox(.recording(file(.standard), copies: [])) { $0.alsoHeard = [file(.closed)] },
  ]

  private static let keys =
    [
      "operator_off", "no_o_extension", "login_key", "operator_key_differs",
      "no_operator_extension",
      "stated", "ignore_digits", Hostile.text,
    ].map { code in
      ErrorSample(
        code, evidence: ["0", code == Hostile.text ? Hostile.shown : ""],
        sentence: OperatorKey.notWired(code).sentence)
    } + [ErrorSample("wired", evidence: ["0"], sentence: OperatorKey.wired.sentence)]

  private static let codes = AccessCode.allCases.map {
    ErrorSample($0, evidence: ["GDPR"], sentence: $0.sentence)
  }

  private static var settings: ErrorSample {
    var settings = MailboxSettings()
    settings.isEnabled = false
    settings.leavesByMail = true
    settings.deletesAfterMail = true
    settings.movesHeard = false
    settings.mostMessages = 1
    let found = settings
    return ErrorSample("settings", evidence: ["moveheard=no", "1 "]) {
      found.sentences($0).joined(separator: " ")
    }
  }

  private static func file(_ slot: GreetingSlot) -> GreetingFile {
    GreetingFile(path: "v/\(Hostile.text).wav", slot: slot, changed: lateEvening, size: 1)
  }

  private static func note(_ kind: MailboxNote.Kind, _ evidence: String...) -> ErrorSample {
    let note = MailboxNote(kind, place: SourcePlace(file: "v/\(Hostile.text)"))
    return ErrorSample(kind, evidence: evidence + ["v/\(Hostile.shown): "]) {
      note.sentence($0, zone: zone)
    }
  }

  private static func heard(_ heard: HeardGreeting, _ evidence: String...) -> ErrorSample {
    mailbox(heard, evidence) { _ in }
  }

  private static func mailbox(
    _ heard: HeardGreeting, _ evidence: [String] = [Hostile.shown],
    _ change: (inout Mailbox) -> Void
  ) -> ErrorSample {
    var mailbox = Mailbox(
      id: MailboxID("4501"), system: .asterisk, heard: heard, place: SourcePlace(file: "v"))
    change(&mailbox)
    let found = mailbox
    return ErrorSample(heard, evidence: evidence) {
      found.heardSentences($0, zone: zone).joined(separator: " ")
    }
  }
}
