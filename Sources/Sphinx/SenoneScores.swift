internal import Glibc

/// How well each frame of one sound fits each state of the model: computed once, searched often.
///
/// Kept in a file without a name, which is gone when the value is, whatever ends the process.
@safe package struct SenoneScores: ~Copyable {
  let file: UnsafeMutablePointer<FILE>

  init(file: UnsafeMutablePointer<FILE>) {
    unsafe self.file = unsafe file
  }

  deinit {
    unsafe fclose(file)
  }

  func rewind() {
    unsafe Glibc.rewind(file)
  }

  /// The scores of some frames, as those of a sound of its own.
  ///
  /// - Parameter frames: from 0; what lies outside the sound is left out.
  /// - Returns: scores that can be searched like those of a whole sound.
  /// - Throws: `SphinxError` when there are no such frames or memory is short.
  package func slice(_ frames: Range<Int>) throws(SphinxError) -> SenoneScores {
    let bytes = try contents()
    let first = try bytes.firstScore
    guard first + 1 < bytes.count else { throw SphinxError(.decodingFailed("senone scores")) }
    // Every state is scored in every frame, so all frames take the same room.
    let size = 2 + 2 * (Int(bytes[first]) | Int(bytes[first + 1]) << 8)
    let count = (bytes.count - first) / size
    let wanted = frames.clamped(to: 0..<count)
    let kept =
      bytes[..<first] + bytes[first + wanted.lowerBound * size..<first + wanted.upperBound * size]
    // A file in memory that the C library owns; one byte more for the zero it puts at the end.
    guard !wanted.isEmpty, let file = unsafe fmemopen(nil, kept.count + 1, "w+b") else {
      throw SphinxError(.noScratchFolder(path: "fmemopen", errno: errno))
    }
    let part = unsafe SenoneScores(file: file)
    try part.write(Array(kept))
    return part
  }

  private func write(_ bytes: [UInt8]) throws(SphinxError) {
    rewind()
    let written = unsafe bytes.withUnsafeBufferPointer {
      unsafe fwrite($0.baseAddress, 1, $0.count, file)
    }
    guard written == bytes.count, unsafe fflush(file) == 0 else {
      throw SphinxError(.noScratchFolder(path: "", errno: errno))
    }
  }

  private func contents() throws(SphinxError) -> [UInt8] {
    guard unsafe fseek(file, 0, SEEK_END) == 0, case let size = unsafe ftell(file), size > 0 else {
      throw SphinxError(.decodingFailed("senone scores"))
    }
    rewind()
    var bytes = [UInt8](repeating: 0, count: size)
    let read = unsafe bytes.withUnsafeMutableBufferPointer {
      unsafe fread($0.baseAddress, 1, $0.count, file)
    }
    guard read == size else { throw SphinxError(.decodingFailed("senone scores")) }
    return bytes
  }
}

extension [UInt8] {
  /// Where the scores begin: behind the header and the byte-order mark.
  fileprivate var firstScore: Int {
    get throws(SphinxError) {
      let end = Array("endhdr\n".utf8)
      var index = 0
      while index + end.count + 4 <= count, index < 4096 {
        if self[index..<index + end.count].elementsEqual(end) { return index + end.count + 4 }
        index += 1
      }
      throw SphinxError(.decodingFailed("senone scores"))
    }
  }
}
