/// Why a file is no network.
package enum NetworkFileError: Error, Sendable, Equatable {
  /// The file does not begin as a network's does.
  case noHeader
  /// Shorter or longer than its own sizes say; bytes.
  case wrongLength(expected: Int, found: Int)
  /// A size of nothing or beyond reason, or a layer whose inputs are not the outputs before it.
  case wrongSizes
}

extension AcousticNetwork {
  private static let magic = Array("klartone network 2\n".utf8)
  /// Inputs or outputs of one layer; a larger number is damage.
  private static let largest = 1 << 14

  /// Reads what `Network.save` of `tools/ear/network.py` wrote, all little-endian: a line that says
  /// what it is; cepstra per frame, layers; of each layer how many frames it looks at, which (signed,
  /// counted from its own, ascending), its inputs, outputs, weights (the upper sixteen bits of 32-bit
  /// numbers) and biases; the logarithms of the priors.
  ///
  /// - Throws: `NetworkFileError`.
  package init(_ bytes: [UInt8]) throws(NetworkFileError) {
    guard bytes.starts(with: Self.magic) else { throw .noHeader }
    var reader = Reader(bytes: bytes, next: Self.magic.count)
    let (frameSize, count) = (try reader.size(), try reader.size())
    guard (1...1000).contains(frameSize), (1...100).contains(count) else { throw .wrongSizes }
    var layers: [Layer] = []
    var width = frameSize
    for _ in 0..<count {
      let offsets = try reader.offsets()
      let (inputs, outputs) = (try reader.size(), try reader.size())
      guard inputs == width * offsets.count, (1...Self.largest).contains(inputs),
        (1...Self.largest).contains(outputs)
      else { throw .wrongSizes }
      let weights = try reader.halves(inputs * outputs)
      layers.append(Layer(offsets: offsets, weights: weights, biases: try reader.numbers(outputs)))
      width = outputs
    }
    let priors = try reader.numbers(width)
    guard reader.next == bytes.count else {
      throw .wrongLength(expected: reader.next, found: bytes.count)
    }
    self.init(frameSize: frameSize, layers: layers, logPrior: priors)
  }

  /// The file again, from which the same network is read: weights are rounded to sixteen bits.
  package var bytes: [UInt8] {
    var bytes = Self.magic
    func add(_ number: UInt32) {
      for shift: UInt32 in [0, 8, 16, 24] {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    func add(size: Int) { add(UInt32(bitPattern: Int32(size))) }
    add(size: frameSize)
    add(size: layers.count)
    for layer in layers {
      add(size: layer.offsets.count)
      for offset in layer.offsets { add(size: offset) }
      add(size: layer.offsets.count * layer.width)
      add(size: layer.outputs)
      for weight in layer.weightValues {
        // To the nearer, and to the even one of two as near, as `tools/ear/network.py` does.
        let bits = weight.bitPattern
        let rounded = bits + 0x7FFF + ((bits >> 16) & 1)
        bytes.append(UInt8(truncatingIfNeeded: rounded >> 16))
        bytes.append(UInt8(truncatingIfNeeded: rounded >> 24))
      }
      for bias in layer.biasValues { add(bias.bitPattern) }
    }
    for prior in logPrior { add(prior.bitPattern) }
    return bytes
  }

  private struct Reader {
    let bytes: [UInt8]
    var next: Int

    private mutating func take(_ count: Int) throws(NetworkFileError) -> ArraySlice<UInt8> {
      guard bytes.count - next >= count else {
        throw .wrongLength(expected: next + count, found: bytes.count)
      }
      defer { next += count }
      return bytes[next..<next + count]
    }

    mutating func size() throws(NetworkFileError) -> Int {
      Int(try take(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }

    /// Frames that a layer looks at: none is further away than ten seconds.
    mutating func offsets() throws(NetworkFileError) -> [Int] {
      let count = try size()
      guard (1...100).contains(count) else { throw .wrongSizes }
      var offsets: [Int] = []
      for _ in 0..<count {
        let offset = Int(Int32(truncatingIfNeeded: try size()))
        guard (-1000...1000).contains(offset), offsets.last.map({ $0 < offset }) ?? true else {
          throw .wrongSizes
        }
        offsets.append(offset)
      }
      return offsets
    }

    mutating func numbers(_ count: Int) throws(NetworkFileError) -> [Float] {
      let part = try take(4 * count)
      return (0..<count).map { number in
        let start = part.startIndex + 4 * number
        return Float(
          bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(part[start + $1]) << UInt32(8 * $1) })
      }
    }

    mutating func halves(_ count: Int) throws(NetworkFileError) -> [Float] {
      let part = try take(2 * count)
      return (0..<count).map { number in
        let start = part.startIndex + 2 * number
        return Float(bitPattern: UInt32(part[start]) << 16 | UInt32(part[start + 1]) << 24)
      }
    }
  }
}
