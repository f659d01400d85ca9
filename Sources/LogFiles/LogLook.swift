internal import Compression
internal import Logs
internal import Timing
internal import Voicemail

/// A first look at a file.
struct LogLook {
  let isPacked: Bool
  /// As it lies there, in bytes.
  let size: Int
  let changed: CivilDate
  let identity: FileIdentity
  /// What the first lines look like.
  let found: AccessSource?
  /// The first bytes of the text.
  let head: [UInt8]

  init(_ path: String) throws(InputError) {
    var stream = try ByteStream(path: path)
    var head = [UInt8](repeating: 0, count: 64 << 10)
    var filled = 0
    while filled < head.count {
      // Damage is found, and told, when the whole file is read.
      guard let count = try? stream.read(into: &head, at: filled, room: head.count - filled),
        count > 0
      else { break }
      filled += count
    }
    isPacked = stream.isPacked
    size = stream.size
    changed = CivilTime(utc: Instant(stream.changed)).date
    identity = stream.identity
    found = AccessSource.detected(in: head.span.extracting(0..<filled))
    self.head = Array(head[..<min(filled, ContentCheck.headLength)])
  }
}
