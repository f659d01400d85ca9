package import Voicemail

/// How much a finding weighs; the names are those of the policy's severities.
package enum AccessSeverity: String, Sendable, Hashable, Comparable, CaseIterable {
  case info
  case warn
  case fail

  package static func < (a: AccessSeverity, b: AccessSeverity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warn: 1
    case .fail: 2
    }
  }
}

/// Who can put it right.
package enum Addressee: String, Sendable, Hashable, CaseIterable {
  case employee
  case it
}

/// Something about a mailbox, with its evidence. Reporting makes the sentence.
package struct AccessFinding: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case accessMissing(AccessMissing)
    case unheard(UnheardMessages)
    case heardLate(HeardLate)
    case neverUsed(NeverUsed)
    case openedByOthersOnly(OpenedByOthersOnly)
    case pinFailures(PINFailures)
    case full(MailboxFull)
    case accessCode(AccessCodeBreach)
    case operatorNotWired(OperatorNotWired)
    case temporaryGreeting(TemporaryGreetingLeftOn)
    case abandonedRecording(AbandonedRecording)
    case copiesDiffer(CopiesDiffer)
    case greetingsOnly(GreetingsOnly)
  }

  /// The raw value is the code in reports and in the policy file.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    case accessMissing = "access_missing"
    case unheard = "unheard_over_24h"
    case heardLate = "heard_late"
    case neverUsed = "never_used"
    case openedByOthersOnly = "opened_by_others_only"
    case pinFailures = "pin_failures"
    case full = "mailbox_full"
    case nearlyFull = "mailbox_nearly_full"
    case accessCode = "access_code"
    case operatorNotWired = "operator_not_wired"
    case temporaryGreeting = "temporary_greeting"
    case abandonedRecording = "abandoned_recording"
    case copiesDiffer = "greeting_copies_differ"
    case greetingsOnly = "greetings_only"
  }

  package let kind: Kind
  package let severity: AccessSeverity
  package let addressee: Addressee
  /// Where the evidence stands, in order; at most twenty of them.
  package let places: [SourcePlace]

  init(
    _ kind: Kind, _ severity: AccessSeverity, to addressee: Addressee, places: [SourcePlace]
  ) {
    self.kind = kind
    self.severity = severity
    self.addressee = addressee
    self.places = Array(Set(places).sorted().prefix(20))
  }

  package var code: Code {
    switch kind {
    case .accessMissing: .accessMissing
    case .unheard: .unheard
    case .heardLate: .heardLate
    case .neverUsed: .neverUsed
    case .openedByOthersOnly: .openedByOthersOnly
    case .pinFailures: .pinFailures
    case .full(let full): full.isFull ? .full : .nearlyFull
    case .accessCode: .accessCode
    case .operatorNotWired: .operatorNotWired
    case .temporaryGreeting: .temporaryGreeting
    case .abandonedRecording: .abandonedRecording
    case .copiesDiffer: .copiesDiffer
    case .greetingsOnly: .greetingsOnly
    }
  }
}
