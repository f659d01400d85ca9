/// One layer of a network: sums of weighted inputs.
struct Layer: Sendable {
  typealias Chunk = SIMD8<Float>

  let inputCount: Int
  /// Numbers from one frame's outputs to the next's: whole chunks.
  let stride: Int
  /// Chunk of outputs by chunk of outputs, in each input by input.
  private let weights: [Chunk]
  private let biases: [Chunk]

  /// - Parameters:
  ///   - weights: input by input, in each output by output.
  ///   - biases: one per output.
  init(weights: [Float], biases: [Float]) {
    let outputs = biases.count
    let inputs = weights.count / max(1, outputs)
    let firsts = Swift.stride(from: 0, to: outputs, by: 8)
    var chunks: [Chunk] = []
    chunks.reserveCapacity((outputs + 7) / 8 * inputs)
    for first in firsts {
      for input in 0..<inputs {
        let row = input * outputs
        chunks.append(Self.chunk(weights[row + first..<row + min(first + 8, outputs)]))
      }
    }
    self.weights = chunks
    self.biases = firsts.map { Self.chunk(biases[$0..<min($0 + 8, outputs)]) }
    inputCount = inputs
    stride = 8 * self.biases.count
  }

  private static func chunk(_ values: ArraySlice<Float>) -> Chunk {
    var chunk = Chunk()
    for (index, value) in values.enumerated() { chunk[index] = value }
    return chunk
  }

  /// - Parameters:
  ///   - values: in which frame n's inputs begin at n times `stride`.
  ///   - stride: at least 1.
  ///   - count: of frames.
  /// - Returns: `count` times `self.stride` numbers.
  func applied(to values: [Float], stride: Int, count: Int) -> [Float] {
    precondition(count == 0 || values.count >= (count - 1) * stride + inputCount, "whole windows")
    var result = [Float](repeating: 0, count: count * self.stride)
    // Four frames at a time: each weight is read once for four sums.
    for frame in Swift.stride(from: 0, to: count, by: 4) {
      let starts = (0..<4).map { min(frame + $0, count - 1) * stride }
      let (first, second, third, fourth) = (starts[0], starts[1], starts[2], starts[3])
      for block in biases.indices {
        var (a, b, c, d) = (biases[block], biases[block], biases[block], biases[block])
        let row = block * inputCount
        for input in 0..<inputCount {
          let weight = weights[row + input]
          a += weight * values[first + input]
          b += weight * values[second + input]
          c += weight * values[third + input]
          d += weight * values[fourth + input]
        }
        for (offset, sum) in [a, b, c, d].enumerated() where frame + offset < count {
          let place = (frame + offset) * self.stride + 8 * block
          for index in 0..<8 { result[place + index] = sum[index] }
        }
      }
    }
    return result
  }
}
