import Voicemail

extension HeardGreeting {
  /// Stable code for reports.
  var code: String {
    switch self {
    case .recording: "recording"
    case .text: "text"
    case .announcement: "announcement"
    case .unknown: "unknown"
    }
  }

  /// Why, as a stable code.
  var reason: String {
    switch self {
    case .recording(let file, _): file.slot.rawValue
    case .text: "text"
    case .announcement(let name): name == nil ? "not_recorded" : "name_only"
    case .unknown(let doubt): doubt.rawValue
    }
  }

  /// The recording that callers hear.
  var file: GreetingFile? {
    if case .recording(let file, _) = self { file } else { nil }
  }
}
