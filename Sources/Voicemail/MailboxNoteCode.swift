extension MailboxNote.Kind {
  /// Stable code for reports.
  package var code: String {
    switch self {
    case .copiesDiffer: "copies_differ"
    case .temporaryGreeting: "temporary_greeting"
    case .abandonedRecording: "abandoned_recording"
    case .greetingsOnly: "greetings_only"
    case .full: "full"
    case .nearlyFull: "nearly_full"
    case .unreadable: "unreadable"
    case .linkOutside: "link_outside"
    case .strangeMetadata: "strange_metadata"
    case .neverUsed: "never_used"
    case .notConfigured: "not_configured"
    }
  }
}
