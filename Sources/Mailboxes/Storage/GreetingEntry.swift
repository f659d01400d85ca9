import Timing
import Voicemail

/// A greeting of a mailbox that has several, as a list or a folder tells.
struct GreetingEntry {
  enum Content: Equatable {
    case file(GreetingFile)
    case text(String)
    /// The system's own words.
    case systemDefault
    /// The list says that there is a recording, which is not where it should be.
    case missingFile
    case linkOutside
    /// The list tells of the greeting, and nothing of what it says.
    case unknown
  }

  let slot: GreetingSlot
  let content: Content
  /// The same in other formats.
  var copies: [GreetingFile] = []
  /// Nil is not known.
  let isEnabled: Bool?
  let expires: Instant?
  let ignoresDigits: Bool?
  let place: SourcePlace

  init(
    slot: GreetingSlot, content: Content, copies: [GreetingFile] = [], isEnabled: Bool? = nil,
    expires: Instant? = nil, ignoresDigits: Bool? = nil, place: SourcePlace
  ) {
    self.slot = slot
    self.content = content
    self.copies = copies
    self.isEnabled = isEnabled
    self.expires = expires
    self.ignoresDigits = ignoresDigits
    self.place = place
  }

  /// Whether it plays at that time; nil is not known.
  func isOn(at now: Instant) -> Bool? {
    if let expires, expires <= now { return false }
    return isEnabled
  }

  var file: GreetingFile? { if case .file(let file) = content { file } else { nil } }

  fileprivate var heard: HeardGreeting? {
    switch content {
    case .file(let file): .recording(file, copies: copies)
    case .text(let text): .text(text)
    case .systemDefault: nil
    case .missingFile: .unknown(.missingFile)
    case .linkOutside: .unknown(.linkOutside)
    case .unknown: .unknown(.storedElsewhere)
    }
  }
}

/// Which of a mailbox's greetings is heard.
///
/// Unity's order: an alternate (or temporary) greeting that is on replaces all others; the standard
/// one is what callers hear else; closed, holiday, busy, internal and error are heard by others or at
/// other hours. An alternate that is there, and of which nothing tells whether it is on, leaves the
/// question open: to guess might pass a mailbox for a greeting that nobody hears.
struct GreetingChoice {
  let heard: HeardGreeting
  var alsoHeard: [GreetingFile] = []
  var unheard: [GreetingFile] = []
  var notes: [MailboxNote] = []
  /// Of the greeting that is heard.
  var ignoresDigits: Bool?

  init(_ entries: [GreetingEntry], at now: Instant) {
    let name = entries.first { $0.slot == .name }?.file
    let overriding = entries.filter { $0.slot == .alternate || $0.slot == .temporary }
    let on = overriding.filter { $0.isOn(at: now) == true }
    let standard = entries.filter { $0.slot == .standard || $0.slot == .unavailable }
    let isOpen = overriding.contains { $0.isOn(at: now) == nil }
    let candidates = on.isEmpty ? standard : on
    if on.isEmpty && isOpen || candidates.contains(where: { $0.content != candidates[0].content }) {
      heard = .unknown(.settingUnknown)
      unheard = entries.compactMap { $0.slot == .name ? nil : $0.file }
      return
    }
    let chosen = candidates.first
    if let on = on.first, on.expires == nil {
      notes.append(MailboxNote(.temporaryGreeting(since: on.file?.changed), place: on.place))
    }
    heard = chosen?.heard ?? .announcement(name: name)
    ignoresDigits = chosen?.ignoresDigits
    for entry in entries {
      guard let file = entry.file, entry.slot != .name, file != chosen?.file else { continue }
      let isOther = entry.slot != .standard && entry.slot != .unavailable
      let overrides = entry.slot == .alternate || entry.slot == .temporary
      if isOther, !overrides, entry.isOn(at: now) != false {
        alsoHeard.append(file)
      } else {
        unheard.append(file)
      }
    }
  }
}

extension GreetingEntry {
  /// Of files that no list tells of; those of one slot are one greeting in several formats.
  static func unlisted(_ files: [GreetingFile]) -> [GreetingEntry] {
    Dictionary(grouping: files, by: \.slot).values.compactMap { copies in
      let best = copies.sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
      return best.first.map {
        GreetingEntry(
          slot: $0.slot, content: .file($0), copies: Array(best.dropFirst()),
          place: SourcePlace(file: $0.path))
      }
    }.sorted { $0.place < $1.place }
  }
}

extension GreetingFile {
  /// Uncompressed first.
  fileprivate var rank: Int { path.hasSuffix(".wav") ? 0 : 1 }
}

extension GreetingSlot {
  /// What exports call it.
  init?(exported name: String) {
    switch headerKey(name) {
    case "standard", "default", "personal", "primary", "normal", "": self = .standard
    case "unavailable", "unavail", "noanswer", "ingensvar": self = .unavailable
    case "alternate", "outofoffice", "oof", "absence", "fravær", "ferie": self = .alternate
    case "temporary", "temp", "midlertidig": self = .temporary
    case "busy", "optaget": self = .busy
    case "closed", "offhours", "lukket", "afterhours": self = .closed
    case "holiday", "helligdag": self = .holiday
    case "internal", "intern": self = .internal
    case "error", "fejl": self = .error
    case "name", "recordedname", "voicename", "navn": self = .name
    default: return nil
    }
  }
}
