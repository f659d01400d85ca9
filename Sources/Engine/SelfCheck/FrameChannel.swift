package import Foundation
package import SelfCheck

/// Frames over two pipes; see `WorkerFrame`.
package struct FrameChannel: Sendable {
  private let input: FileHandle
  private let output: FileHandle

  package init(reading input: FileHandle, writing output: FileHandle) {
    self.input = input
    self.output = output
  }

  /// The next frame; nil at the end, or when the other side does not keep to the frames.
  package func read() -> (kind: WorkerFrame.Kind, content: [UInt8])? {
    guard let head = bytes(4), let length = WorkerFrame.length(head), let frame = bytes(length),
      let kind = frame.first.flatMap(WorkerFrame.Kind.init)
    else { return nil }
    return (kind, Array(frame.dropFirst()))
  }

  /// False when nobody reads any more.
  @discardableResult
  package func write(_ kind: WorkerFrame.Kind, _ content: some Collection<UInt8>) -> Bool {
    do {
      try output.write(contentsOf: Data(WorkerFrame.bytes(kind, content)))
      return true
    } catch {
      return false
    }
  }

  private func bytes(_ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      guard let more = try? input.read(upToCount: count - bytes.count), !more.isEmpty else {
        return nil
      }
      bytes += more
    }
    return bytes
  }
}
