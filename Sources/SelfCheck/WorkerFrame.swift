/// How server and worker talk over a pipe: frames of a length (four bytes, big end first) and that
/// many bytes, the first of which says what it is.
package enum WorkerFrame {
  package enum Kind: UInt8, Sendable {
    /// To the worker: what to hear, as JSON.
    case question = 1
    /// To the worker, after the question: the sound.
    case sound = 2
    /// From the worker: ready for a question.
    case ready = 10
    /// From the worker: seconds of sound as text, while it begins to listen.
    case listening = 11
    /// From the worker: the JSON document, the part of the page, the verdict, the wave.
    case document = 12
    case fragment = 13
    case overall = 14
    case wave = 15
    /// From the worker: it cannot hear at all, and why, for the log.
    case unavailable = 16
  }

  /// Longer frames are a fault.
  package static let mostBytes = 64 << 20

  package static func bytes(_ kind: Kind, _ content: some Collection<UInt8>) -> [UInt8] {
    let length = UInt32(content.count + 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count + 5)
    for shift in [24, 16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: length >> shift))
    }
    bytes.append(kind.rawValue)
    bytes += content
    return bytes
  }

  /// The length that four bytes say; nil for nothing, or too much.
  package static func length(_ head: [UInt8]) -> Int? {
    guard head.count == 4 else { return nil }
    let length = head.reduce(0) { $0 << 8 | Int($1) }
    return (1...mostBytes).contains(length) ? length : nil
  }
}
