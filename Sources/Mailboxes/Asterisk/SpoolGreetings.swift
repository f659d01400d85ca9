import Foundation
import Timing
import Voicemail

/// The recordings in a mailbox's folder, and which of them a caller hears: temp, else unavail or
/// busy, else the system's announcement with the recorded name (`app_voicemail.c`,
/// `leave_voicemail`).
struct SpoolGreetings {
  /// What lies in the folder for one use.
  private struct Slot {
    /// Best first.
    var files: [GreetingFile] = []
    var hasLinkOutside = false
    var hasBrokenLink = false

    var isEmpty: Bool { files.isEmpty && !hasLinkOutside && !hasBrokenLink }
  }

  private static let names: [String: GreetingSlot] = [
    "unavail": .unavailable, "busy": .busy, "temp": .temporary, "greet": .name,
  ]
  /// Formats that Asterisk plays, the best first. `wav` and `WAV` are different codecs.
  private static let formats = [
    "wav", "wav16", "sln", "slin", "raw", "sln16", "ulaw", "ul", "mu", "pcm", "alaw", "al", "alw",
    "WAV", "gsm", "opus", "ogg", "mp3", "flac", "spx", "ilbc", "g722", "g729", "g723", "g726-32",
    "siren7", "siren14", "vox",
  ]
  private static let known = Set(formats.map { $0.lowercased() })

  private var slots: [GreetingSlot: Slot] = [:]
  private(set) var abandoned: [GreetingFile] = []

  /// `names`: all that lies in `folder`.
  init(folder: String, names: [String], files: SpoolFiles) {
    for name in names {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2 || parts.count == 3 && parts[1] == "tmp",
        let slot = Self.names[String(parts[0])], let format = parts.last,
        Self.known.contains(format.lowercased())
      else { continue }
      let path = "\(folder)/\(name)"
      switch files.item(path) {
      case .file(let size, let changed):
        let file = GreetingFile(path: path, slot: slot, changed: changed, size: size)
        if parts.count == 3 {
          abandoned.append(file)
        } else {
          slots[slot, default: Slot()].files.append(file)
        }
      case .linkOutside where parts.count == 2: slots[slot, default: Slot()].hasLinkOutside = true
      case .missing where parts.count == 2: slots[slot, default: Slot()].hasBrokenLink = true
      default: continue
      }
    }
    for slot in slots.keys {
      slots[slot]?.files.sort { (Self.rank($0.path), $0.path) < (Self.rank($1.path), $1.path) }
    }
  }

  var isEmpty: Bool { slots.values.allSatisfy(\.isEmpty) && abandoned.isEmpty }
  var hasLinkOutside: Bool { slots.values.contains(where: \.hasLinkOutside) }

  private func best(_ slot: GreetingSlot) -> GreetingFile? { slots[slot]?.files.first }

  private func has(_ slot: GreetingSlot) -> Bool { slots[slot].map { !$0.isEmpty } ?? false }

  var temporary: GreetingFile? { best(.temporary) }

  /// All greetings of one use in different formats, for uses that have more than one.
  var copies: [[GreetingFile]] {
    GreetingSlot.allCases.compactMap { slots[$0]?.files }.filter { $0.count > 1 }
  }

  /// What a caller hears when `VoiceMail()` asks for `called`, busy or unavailable.
  func heard(called: GreetingSlot) -> HeardGreeting {
    let used = has(.temporary) ? .temporary : called
    guard let slot = slots[used], !slot.isEmpty else { return .announcement(name: best(.name)) }
    if slot.hasLinkOutside { return .unknown(.linkOutside) }
    guard let first = slot.files.first else { return .unknown(.missingFile) }
    return .recording(first, copies: Array(slot.files.dropFirst()))
  }

  /// The other of busy and unavailable, where it is heard at times and is not the same recording.
  func alsoHeard(called: GreetingSlot) -> [GreetingFile] {
    guard !has(.temporary), let other = best(called == .busy ? .unavailable : .busy) else {
      return []
    }
    return best(called).map { Self.isSame($0, other) } ?? false ? [] : [other]
  }

  /// What a temporary greeting hides.
  var hidden: [GreetingFile] {
    has(.temporary) ? [GreetingSlot.unavailable, .busy].compactMap(best) : []
  }

  /// Capitals decide the codec where both are formats; `Wav` is neither, and comes last.
  private static func rank(_ path: String) -> Int {
    let format = (path as NSString).pathExtension
    return formats.firstIndex(of: format) ?? formats.count
  }

  private static func isSame(_ a: GreetingFile, _ b: GreetingFile) -> Bool {
    guard a.size == b.size, rank(a.path) == rank(b.path) else { return false }
    guard let x = try? SpoolFiles.bytes(a.path), let y = try? SpoolFiles.bytes(b.path) else {
      return false
    }
    return x == y
  }
}
