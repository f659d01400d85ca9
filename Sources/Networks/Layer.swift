/// One layer of a network: sums of weighted inputs, which are values of one frame or of several.
///
/// Layers that look at a few frames apart, one upon the other, see far to either side with few
/// weights (time-delay networks: Waibel and others 1989; Peddinti and others 2015).
struct Layer: Sendable {
  typealias Chunk = SIMD16<Float>
  static var size: Int { Chunk.scalarCount }

  /// Which frames it looks at, counted from its own, ascending.
  let offsets: [Int]
  /// Values that it takes of each of these.
  let width: Int
  /// Numbers from one frame's outputs to the next's: whole chunks.
  let stride: Int
  /// Of each frame, the others of a chunk being nothing.
  let outputs: Int
  /// Chunk of outputs by chunk of outputs, in each input by input.
  var weights: [Chunk]
  var biases: [Chunk]

  /// - Parameters:
  ///   - offsets: ascending, at least one.
  ///   - weights: input by input, in each output by output.
  ///   - biases: one per output.
  init(offsets: [Int], weights: [Float], biases: [Float]) {
    let outputs = biases.count
    let inputs = weights.count / max(1, outputs)
    let firsts = Swift.stride(from: 0, to: outputs, by: Self.size)
    var chunks: [Chunk] = []
    chunks.reserveCapacity((outputs + Self.size - 1) / Self.size * inputs)
    for first in firsts {
      for input in 0..<inputs {
        let row = input * outputs
        chunks.append(Self.chunk(weights[row + first..<row + min(first + Self.size, outputs)]))
      }
    }
    self.offsets = offsets
    self.weights = chunks
    self.biases = firsts.map { Self.chunk(biases[$0..<min($0 + Self.size, outputs)]) }
    self.outputs = outputs
    width = inputs / offsets.count
    stride = Self.size * self.biases.count
  }

  /// Frames that it needs before the first and behind the last of its own.
  var before: Int { max(0, -offsets[0]) }
  var behind: Int { max(0, offsets[offsets.count - 1]) }

  /// As they were given: input by input, in each output by output.
  var weightValues: [Float] {
    let inputs = offsets.count * width
    var values = [Float](repeating: 0, count: inputs * outputs)
    for output in 0..<outputs {
      let row = output / Self.size * inputs
      for input in 0..<inputs {
        values[input * outputs + output] = weights[row + input][output % Self.size]
      }
    }
    return values
  }

  /// One per output.
  var biasValues: [Float] { (0..<outputs).map { biases[$0 / Self.size][$0 % Self.size] } }

  static func chunk(_ values: ArraySlice<Float>) -> Chunk {
    var chunk = Chunk()
    for (index, value) in values.enumerated() { chunk[index] = value }
    return chunk
  }

  /// - Parameters:
  ///   - values: in which frame n's begin at n times `stride`; the first `before` and the last
  ///     `behind` frames are only looked at.
  ///   - stride: at least `width`.
  ///   - count: of frames that are answered.
  /// - Returns: `count` times `self.stride` numbers.
  func applied(to values: [Float], stride: Int, count: Int) -> [Float] {
    precondition(values.count >= (count + before + behind) * stride, "whole frames")
    var result = [Float](repeating: 0, count: count * self.stride)
    // Two frames at a time: each weight is read once for two sums.
    for frame in Swift.stride(from: 0, to: count, by: 2) {
      for block in biases.indices {
        var (a, b) = (biases[block], biases[block])
        var row = block * offsets.count * width
        for offset in offsets {
          let first = start(frame, offset, stride, count)
          let second = start(frame + 1, offset, stride, count)
          for input in 0..<width {
            let weight = weights[row + input]
            a += weight * values[first + input]
            b += weight * values[second + input]
          }
          row += width
        }
        let place = frame * self.stride + Self.size * block
        for index in 0..<Self.size { result[place + index] = a[index] }
        guard frame + 1 < count else { continue }
        for index in 0..<Self.size { result[place + self.stride + index] = b[index] }
      }
    }
    return result
  }

  /// Where the values begin that `frame` sees at `offset`; beyond the last frame, the last's.
  func start(_ frame: Int, _ offset: Int, _ stride: Int, _ count: Int) -> Int {
    (min(frame, count - 1) + before + offset) * stride
  }
}
