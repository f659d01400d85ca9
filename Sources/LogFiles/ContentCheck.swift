internal import Compression
internal import Digests

/// Whether a file still begins with what was read of it: sums of its first bytes, of the last that
/// were read, and of samples between, so that a long log need not be read to be known again.
enum ContentCheck {
  /// Bytes by which files that may be known are found.
  static let headLength = 4 << 10
  /// Bytes at both ends.
  private static let edge = 16 << 10
  private static let sample = 4 << 10
  /// From one sample to the next.
  private static let distance = 8 << 20

  /// The sum of the first bytes of a file of `count`, given those and maybe more.
  static func head(of bytes: [UInt8], count: Int) -> String {
    SHA256Sum(of: Array(bytes.prefix(min(headLength, count)))).hex
  }

  /// What is looked at of `count` bytes, in order, without overlaps.
  static func ranges(count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    func add(_ range: Range<Int>) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    guard count > 0 else { return [] }
    add(0..<min(edge, count))
    for start in stride(from: distance, to: count, by: distance) {
      add(start..<min(start + sample, count))
    }
    add(max(0, count - edge)..<count)
    return ranges
  }

  /// Of the first `count` bytes of a file, packed or not; nil when there are not so many.
  static func digest(of file: borrowing InputFile, count: Int) throws(InputError) -> String? {
    var seen: [UInt8] = []
    for range in ranges(count: count) {
      var bytes = [UInt8](repeating: 0, count: range.count)
      var filled = 0
      while filled < range.count {
        let read = try file.read(
          from: range.lowerBound + filled, into: &bytes, at: filled, room: range.count - filled)
        guard read > 0 else { return nil }
        filled += read
      }
      seen += bytes
    }
    return SHA256Sum(of: seen).hex
  }

  /// The same of text that passes by.
  struct Passing {
    private(set) var passed = 0
    private let ranges: [Range<Int>]
    private var seen: [UInt8] = []

    init(count: Int) { ranges = ContentCheck.ranges(count: count) }

    mutating func take(_ bytes: [UInt8], _ count: Int) {
      let piece = passed..<passed + count
      for range in ranges where range.overlaps(piece) {
        let part = range.clamped(to: piece)
        seen += bytes[part.lowerBound - passed..<part.upperBound - passed]
      }
      passed += count
    }

    var digest: String { SHA256Sum(of: seen).hex }
  }
}
