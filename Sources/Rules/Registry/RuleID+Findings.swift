package import Access
package import Policy
package import Wording

/// Which rule a finding is about, wherever it was made. What no rule names has none.
extension RuleID {
  package init(of element: Element) {
    self =
      switch element {
      case .name: .name
      case .department: .department
      case .callback: .callback
      case .switchboard: .switchboard
      }
  }

  package init(of topic: AdviceTopic) {
    self =
      switch topic {
      case .unavailable: .unavailable
      case .nameAndNumber: .nameAndNumber
      case .tone: .tone
      // "Der skal i stedet oplyses, hvornår medarbejderen kan forventes at træffes igen."
      case .absenceReason, .returnDate: .absenceReason
      case .cprNumber: .cprNumber
      }
  }

  package init?(of code: AccessFinding.Code) {
    if let rule = code.rule {
      self = RuleID(of: rule)
    } else if code == .abandonedRecording {
      // Somebody recorded a greeting that nobody hears.
      self = .greetingRecorded
    } else {
      return nil
    }
  }

  package init?(of code: FindingCode) {
    if code == .returnDate {
      self = .absenceReason
    } else if code.group == .quality {
      self = .soundQuality
    } else {
      self.init(rawValue: code.rawValue)
    }
  }

  private init(of rule: AccessRule) {
    self =
      switch rule {
      case .dailyListening: .dailyListening
      case .accessCode: .accessCode
      case .operatorWired: .operatorWired
      case .messagesTaken: .messagesTaken
      }
  }
}
