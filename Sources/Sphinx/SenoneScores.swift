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
    let layout = try Layout(of: bytes)
    let wanted = frames.clamped(to: 0..<layout.frames(in: bytes))
    guard !wanted.isEmpty else { throw SphinxError(.decodingFailed("senone scores")) }
    let kept = bytes[layout.start(of: wanted.lowerBound)..<layout.start(of: wanted.upperBound)]
    return try Self.made(of: layout.header + kept)
  }

  /// What a file of scores looks like, whatever the sound.
  struct Layout: Sendable {
    /// What stands before the first score.
    fileprivate let header: [UInt8]
    /// How many scores a frame has; at least 1.
    fileprivate let states: Int

    fileprivate init(of bytes: [UInt8]) throws(SphinxError) {
      let first = try bytes.firstScore
      guard first + 1 < bytes.count else { throw SphinxError(.decodingFailed("senone scores")) }
      states = Int(bytes[first]) | Int(bytes[first + 1]) << 8
      guard states > 0 else { throw SphinxError(.decodingFailed("senone scores")) }
      header = Array(bytes[..<first])
    }

    /// Every state is scored in every frame, so all take the same room.
    private var frameSize: Int { 2 + 2 * states }

    fileprivate func frames(in bytes: [UInt8]) -> Int { (bytes.count - header.count) / frameSize }

    /// Where a frame begins: with how many scores it has.
    fileprivate func start(of frame: Int) -> Int { header.count + frame * frameSize }

    /// A file's bytes; costs by frame and state, in the library's units, of which the best of a frame
    /// costs nothing, as the library has it.
    fileprivate func bytes(frames: Int, cost: (Int, Int) -> Double) -> [UInt8] {
      var bytes = header
      bytes.reserveCapacity(start(of: frames))
      func add(_ number: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: number))
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
      }
      var costs = [Double](repeating: 0, count: states)
      for frame in 0..<frames {
        for state in 0..<states { costs[state] = cost(frame, state) }
        let least = costs.min() ?? 0
        add(UInt16(truncatingIfNeeded: states))
        for cost in costs { add(UInt16(min((cost - least).rounded(), Double(Int16.max)))) }
      }
      return bytes
    }

    /// How many frames another scorer's numbers are.
    fileprivate func frames(of others: [Float]) throws(SphinxError) -> Int {
      guard !others.isEmpty, others.count.isMultiple(of: states), others.allSatisfy(\.isFinite)
      else { throw SphinxError(.decodingFailed("senone scores")) }
      return others.count / states
    }
  }

  /// That of these.
  func layout() throws(SphinxError) -> Layout { try Layout(of: contents()) }

  /// Scores from natural logarithms, a number per state, frame by frame; see `Decoder.scores`. `unit`
  /// is what one of a cost is worth, in nats; above 0.
  init(_ logarithms: [Float], layout: Layout, unit: Double) throws(SphinxError) {
    self = try Self.made(
      of: layout.bytes(frames: layout.frames(of: logarithms)) { frame, state in
        -Double(logarithms[frame * layout.states + state]) / unit
      })
  }

  /// These scores times `share` plus `others`; see `Decoder.mixed`. `unit` is what one of a cost is
  /// worth, in nats; above 0.
  func mixed(
    share: Double, with others: [Float], unit: Double
  ) throws(SphinxError) -> SenoneScores {
    let bytes = try contents()
    let layout = try Layout(of: bytes)
    let last = try layout.frames(of: others) - 1
    return try Self.made(
      of: layout.bytes(frames: layout.frames(in: bytes)) { frame, state in
        let place = layout.start(of: frame) + 2 + 2 * state
        let own = Int(bytes[place]) | Int(bytes[place + 1]) << 8
        return share * Double(own) - Double(others[min(frame, last) * layout.states + state]) / unit
      })
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
