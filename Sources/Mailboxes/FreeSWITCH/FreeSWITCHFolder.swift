import Timing
import Voicemail

/// A mailbox's folder as FreeSWITCH and FusionPBX keep it: `<domain>/<mailbox>/greeting_1.wav`,
/// `recorded_name.wav`, and `…_TMP` of both for what was never accepted. Messages (`msg_….wav`) lie
/// there too and are not even looked at.
struct FreeSWITCHFolder {
  private let storage: StorageFolder
  private let parts: [String]
  private(set) var greetings: [GreetingFile] = []
  private(set) var names: [GreetingFile] = []
  private(set) var abandoned: [GreetingFile] = []
  private(set) var notes: [MailboxNote] = []

  init(_ storage: StorageFolder, mailbox: MailboxID) {
    self.storage = storage
    parts = [mailbox.context, mailbox.number].compactMap { $0 }
    let place = SourcePlace(file: storage.path(parts))
    guard let files = storage.names(in: parts) else {
      notes.append(MailboxNote(.unreadable(detail: "folder"), place: place))
      return
    }
    for file in files {
      guard let kind = Kind(file) else { continue }
      switch storage.find(parts + [file], slot: kind.isName ? .name : .standard) {
      case .file(let found) where kind.isAbandoned: abandoned.append(found)
      case .file(let found) where kind.isName: names.append(found)
      case .file(let found): greetings.append(found)
      case .linkOutside:
        let place = SourcePlace(file: storage.path(parts + [file]))
        notes.append(MailboxNote(.linkOutside, place: place))
      case .missing: continue
      }
    }
    for file in abandoned {
      notes.append(
        MailboxNote(.abandonedRecording(since: file.changed), place: SourcePlace(file: file.path)))
    }
  }

  /// The file that a path of the telephone system's own machine means: paths there are not paths
  /// here, but they end alike.
  func find(_ configured: String, slot: GreetingSlot) -> StorageFolder.Found {
    let ends = configured.split(whereSeparator: { $0 == "/" || $0 == "\\" }).map(String.init)
    guard let name = ends.last else { return .missing }
    if ends.count > parts.count, Array(ends.dropLast().suffix(parts.count)) != parts {
      // Another mailbox's folder.
      return .missing
    }
    return storage.find(parts + [name], slot: slot)
  }
}

/// What a file is for, by its name.
private struct Kind {
  let isName: Bool
  let isAbandoned: Bool

  init?(_ file: String) {
    guard let dot = file.lastIndex(of: ".") else { return nil }
    var stem = file[..<dot].lowercased()
    isAbandoned = stem.hasSuffix("_tmp")
    if isAbandoned { stem.removeLast(4) }
    isName = stem == "recorded_name"
    let number = stem.hasPrefix("greeting_") ? stem.dropFirst(9) : ""
    let isGreeting = !number.isEmpty && number.allSatisfy { ("0"..."9").contains($0) }
    guard isName || isGreeting else { return nil }
  }
}
