import Access
import Rules
import Wording

/// Which rule a finding belongs to.
extension RuleID {
  init(_ element: Element) {
    switch element {
    case .name: self = .name
    case .department: self = .department
    case .callback: self = .callback
    case .switchboard: self = .switchboard
    }
  }

  init(_ topic: AdviceTopic) {
    switch topic {
    case .unavailable: self = .unavailable
    case .nameAndNumber: self = .nameAndNumber
    case .tone: self = .tone
    case .absenceReason: self = .absenceReason
    case .returnDate: self = .staleGreeting
    case .cprNumber: self = .cprNumber
    }
  }

  init(_ code: AccessFinding.Code) {
    switch code {
    case .accessMissing, .unheard, .heardLate, .neverUsed, .openedByOthersOnly:
      self = .dailyListening
    case .pinFailures, .accessCode: self = .accessCode
    case .full, .nearlyFull, .greetingsOnly: self = .messagesTaken
    case .operatorNotWired: self = .operatorWired
    case .temporaryGreeting, .abandonedRecording, .copiesDiffer: self = .greetingRecorded
    }
  }
}
