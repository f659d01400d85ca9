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
    let size = bytes.frameSize(first)
    let count = (bytes.count - first) / size
    let wanted = frames.clamped(to: 0..<count)
    let kept =
      bytes[..<first] + bytes[first + wanted.lowerBound * size..<first + wanted.upperBound * size]
    guard !wanted.isEmpty else { throw SphinxError(.decodingFailed("senone scores")) }
    return try Self.made(of: Array(kept))
  }

  /// What a file of scores looks like, whatever the sound.
  struct Layout: Sendable {
    /// What stands before the first score.
    let header: [UInt8]
    /// How many scores a frame has.
    let states: Int
  }

  /// That of these.
  func layout() throws(SphinxError) -> Layout {
    let bytes = try contents()
    let first = try bytes.firstScore
    guard first + 1 < bytes.count else { throw SphinxError(.decodingFailed("senone scores")) }
    return Layout(header: Array(bytes[..<first]), states: bytes.frameSize(first) / 2 - 1)
  }

  /// Scores from natural logarithms, a number per state, frame by frame; see `Decoder.scores`. `unit`
  /// is what one of a cost is worth, in nats; above 0.
  init(_ logarithms: [Float], layout: Layout, unit: Double) throws(SphinxError) {
    let states = layout.states
    guard states > 0, !logarithms.isEmpty, logarithms.count.isMultiple(of: states),
      logarithms.allSatisfy(\.isFinite)
    else {
      throw SphinxError(.decodingFailed("senone scores"))
    }
    var bytes = layout.header
    bytes.reserveCapacity(bytes.count + 2 * (logarithms.count + logarithms.count / states))
    for first in stride(from: 0, to: logarithms.count, by: states) {
      bytes.append(UInt8(truncatingIfNeeded: states))
      bytes.append(UInt8(truncatingIfNeeded: states >> 8))
      bytes.append(costs: logarithms[first..<first + states].map { -Double($0) / unit })
    }
    self = try Self.made(of: bytes)
  }

  /// These scores times `share` plus `others`; see `Decoder.mixed`. `unit` is what one of a cost is
  /// worth, in nats; above 0.
  func mixed(
    share: Double, with others: [Float], unit: Double
  ) throws(SphinxError) -> SenoneScores {
    let bytes = try contents()
    let first = try bytes.firstScore
    guard first + 1 < bytes.count else { throw SphinxError(.decodingFailed("senone scores")) }
    let size = bytes.frameSize(first)
    let states = size / 2 - 1
    let frames = others.count / max(1, states)
    guard states > 0, frames > 0, others.count == frames * states,
      others.allSatisfy(\.isFinite)
    else {
      throw SphinxError(.decodingFailed("senone scores"))
    }
    var mixed = Array(bytes[..<first])
    mixed.reserveCapacity(bytes.count)
    for frame in 0..<(bytes.count - first) / size {
      let start = first + frame * size
      let other = min(frame, frames - 1) * states
      mixed += bytes[start..<start + 2]
      mixed.append(
        costs: (0..<states).map { state in
          let place = start + 2 + 2 * state
          let own = Int(bytes[place]) | Int(bytes[place + 1]) << 8
          return share * Double(own) - Double(others[other + state]) / unit
        })
    }
    return try Self.made(of: mixed)
  }

  /// A file in memory that the C library owns.
  private static func made(of bytes: [UInt8]) throws(SphinxError) -> SenoneScores {
    // One byte more for the zero it puts at the end.
    guard let file = unsafe fmemopen(nil, bytes.count + 1, "w+b") else {
      throw SphinxError(.noScratchFolder(path: "fmemopen", errno: errno))
    }
    let scores = unsafe SenoneScores(file: file)
    try scores.write(bytes)
    return scores
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
  /// Adds a frame's: the best state costs nothing, as the library has it.
  fileprivate mutating func append(costs: [Double]) {
    let least = costs.min() ?? 0
    for cost in costs {
      let cost = UInt16(Swift.min((cost - least).rounded(), Double(Int16.max)))
      append(UInt8(truncatingIfNeeded: cost))
      append(UInt8(truncatingIfNeeded: cost >> 8))
    }
  }

  /// Bytes of one frame: every state is scored in every frame, so all take the same room.
  fileprivate func frameSize(_ first: Int) -> Int {
    2 + 2 * (Int(self[first]) | Int(self[first + 1]) << 8)
  }

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
