package import Compression
package import Timing
package import Voicemail

/// What is kept of a log file that was read, beside what was found in it.
package struct KeptLog: Sendable, Hashable {
  package let source: AccessSource
  /// Sums of ``LogKeys``: what else decided what was found.
  package let reading: String
  package let numbers: String
  package let path: String
  package let identity: FileIdentity
  /// Packed: kept as a whole. Else it can be read on.
  package let isPacked: Bool
  /// So many bytes were read, of the file as it lies there.
  package let size: Int
  /// Sums of their first, and of samples of all.
  package let head: String
  package let content: String
  /// The oldest record.
  package let oldest: Instant?

  package init(
    source: AccessSource, reading: String, numbers: String, path: String, identity: FileIdentity,
    isPacked: Bool, size: Int, head: String, content: String, oldest: Instant?
  ) {
    self.source = source
    self.reading = reading
    self.numbers = numbers
    self.path = path
    self.identity = identity
    self.isPacked = isPacked
    self.size = size
    self.head = head
    self.content = content
    self.oldest = oldest
  }
}

/// Remembers logs from run to run. Asked by one reader at a time.
package protocol LogMemory: Sendable {
  /// What is known of files of a source that were read alike, each with its number.
  func known(_ source: AccessSource, reading: String) -> [(id: Int64, log: KeptLog)]
  /// What was found in one.
  func found(in id: Int64) -> [UInt8]?
  /// Keeps a file as it is now, of which `read` bytes had to be read.
  func keep(_ log: KeptLog, found: [UInt8], read: Int)
  /// What is known is still so; `read` bytes had to be read for what is not kept.
  func confirm(_ id: Int64, _ log: KeptLog, read: Int)
}
