/// A file's bytes from one place to another, unpacked when its content is gzip, whatever its name.
package struct ByteStream: ~Copyable {
  private let file: InputFile
  private var gzip: GzipReader?
  /// Of the file, packed or not.
  private var offset: Int
  private let end: Int
  private var packed: [UInt8] = []
  private var packedPosition = 0
  private var packedEnd = 0

  package var isPacked: Bool { gzip != nil }
  package var changed: Int64 { file.changed }
  package var identity: FileIdentity { file.identity }
  /// Of the file as it lies there, in bytes.
  package var size: Int { file.size }

  /// `range` is of a file that is not packed; a packed one is always read whole.
  package init(path: String, range: Range<Int>? = nil) throws(InputError) {
    let file = try InputFile(path: path)
    var magic: [UInt8] = [0, 0]
    let count = try file.read(from: 0, into: &magic, at: 0, room: 2)
    let isGzip = count == 2 && magic == [0x1F, 0x8B]
    let gzip = try isGzip ? Self.reader() : nil
    self.file = file
    self.gzip = gzip
    offset = isGzip ? 0 : range?.lowerBound ?? 0
    end = isGzip ? .max : range?.upperBound ?? .max
    if isGzip { packed = [UInt8](repeating: 0, count: 1 << 18) }
  }

  private static func reader() throws(InputError) -> GzipReader {
    do throws(GzipError) { return try GzipReader() } catch { throw .gzip(error) }
  }

  /// Puts at most `room` bytes into `buffer` from `start`, which must have room for them. Returns
  /// how many; 0 is the end.
  package mutating func read(
    into buffer: inout [UInt8], at start: Int, room: Int
  ) throws(InputError) -> Int {
    if gzip != nil { return try unpack(into: &buffer, at: start, room: room) }
    let count = try file.read(
      from: offset, into: &buffer, at: start, room: min(room, end - offset))
    offset += count
    return count
  }

  private mutating func unpack(
    into buffer: inout [UInt8], at start: Int, room: Int
  ) throws(InputError) -> Int {
    while true {
      if packedPosition == packedEnd {
        packedEnd = try file.read(from: offset, into: &packed, at: 0, room: packed.count)
        packedPosition = 0
        do throws(GzipError) {
          if packedEnd == 0 {
            try gzip?.finish()
            return 0
          }
          if let before = gzip?.before { gzip?.passed(offset - before) }
        } catch { throw .gzip(error) }
        offset += packedEnd
      }
      do throws(GzipError) {
        let made = try gzip?.unpack(
          packed, from: &packedPosition, to: packedEnd, into: &buffer, at: start, room: room)
        if let made, made > 0 { return made }
      } catch { throw .gzip(error) }
    }
  }
}
