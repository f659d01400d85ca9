/// Finds the chunk that holds the sound in a RIFF (little-endian) or FORM (big-endian) file.
struct ChunkWalk {
  enum Kind {
    case wave, aiff

    var soundChunk: String { self == .wave ? "data" : "SSND" }
    var formatChunk: String { self == .wave ? "fmt " : "COMM" }
  }

  /// A chunk: where its contents begin and how long they are said to be.
  struct Chunk: Equatable {
    let start: Int
    let declared: Int
  }

  private(set) var format: Chunk?
  private(set) var sound: Chunk?
  /// A chunk before the sound whose size is wrong, and the size that leads to the sound.
  private(set) var repaired: (sizeAt: Int, size: Int)?
  private let kind: Kind
  private let file: FileBytes

  init(_ kind: Kind, in file: FileBytes) throws(SoundFileError.Reason) {
    self.kind = kind
    self.file = file
    var position = 12
    // More chunks than any recorder writes mean a file made to keep us busy.
    for _ in 0..<1000 {
      guard let header = try header(at: position) else { break }
      let chunk = Chunk(start: position + 8, declared: header.size)
      if header.name == kind.soundChunk {
        sound = chunk
        return
      }
      if header.name == kind.formatChunk { format = format ?? chunk }
      let next = chunk.start + header.size + header.size % 2
      guard next < file.size, try self.header(at: next) != nil else {
        try search(after: chunk)
        return
      }
      position = next
    }
  }

  /// The size of a chunk led nowhere: look for the name of the sound chunk itself.
  private mutating func search(after chunk: Chunk) throws(SoundFileError.Reason) {
    let bytes = try file.bytes(at: chunk.start, count: 65_536)
    let wanted = Array(kind.soundChunk.utf8)
    let places = bytes.indices.lazy.filter { bytes[$0...].starts(with: wanted) }
    // Chunks begin at even places, counted from their container.
    guard let place = places.first(where: { $0 % 2 == 0 }),
      let header = try header(at: chunk.start + place)
    else { return }
    sound = Chunk(start: chunk.start + place + 8, declared: header.size)
    repaired = (sizeAt: chunk.start - 4, size: place)
  }

  /// Bytes of sound that are there, whatever the header says.
  func actualBytes(of chunk: Chunk) throws(SoundFileError.Reason) -> Int {
    let available = file.size - chunk.start
    guard chunk.declared < available else { return available }
    let end = chunk.start + chunk.declared
    if try isMetadata(from: end) { return chunk.declared }
    return available
  }

  /// Whether what follows the sound is other chunks, or padding, to the end of the file.
  private func isMetadata(from end: Int) throws(SoundFileError.Reason) -> Bool {
    let rest = try file.bytes(at: end, count: 4096)
    if file.size - end < 16 || rest.allSatisfy({ $0 == 0 }) { return true }
    // Some writers forget the padding byte after an odd length.
    for start in [end + end % 2, end] where try isChain(from: start) { return true }
    return false
  }

  private func isChain(from start: Int) throws(SoundFileError.Reason) -> Bool {
    var position = start
    for _ in 0..<1000 {
      guard file.size - position >= 8 else { return true }
      guard let header = try header(at: position), !Self.begins.contains(header.name) else {
        return false
      }
      let next = position + 8 + header.size + header.size % 2
      // The last chunk may itself be cut off, if it is one that is known.
      if next > file.size + 1 { return Self.metadata.contains(header.name) }
      position = next
    }
    return false
  }

  private static let begins: Set = ["RIFF", "FORM", "data", "SSND"]
  private static let metadata: Set = [
    "LIST", "id3 ", "ID3 ", "bext", "cue ", "smpl", "fact", "PEAK", "JUNK", "junk", "inst", "iXML",
    "_PMX", "note", "plst", "labl", "adtl", "DISP", "PAD ", "FLLR", "cart", "axml", "acid", "afsp",
    "NAME", "AUTH", "(c) ", "ANNO", "COMT", "MARK", "INST", "APPL",
  ]

  private func header(
    at position: Int
  ) throws(SoundFileError.Reason) -> (name: String, size: Int)? {
    let bytes = try file.bytes(at: position, count: 8)
    guard bytes.count == 8, bytes[0..<4].allSatisfy({ (0x20..<0x7F).contains($0) }) else {
      return nil
    }
    let size = kind == .wave ? bytes.littleEndian32(at: 4) : bytes.bigEndian32(at: 4)
    return (String(decoding: bytes[0..<4], as: UTF8.self), size)
  }
}
