extension Layer {
  /// How the error grows with each weight and bias.
  struct Gradient {
    var weights: [Chunk]
    var biases: [Chunk]
  }

  /// - Parameters:
  ///   - error: how it grows with each output: `count` times `stride` numbers.
  ///   - count: frames.
  ///   - input: what went in.
  /// - Returns: of the sum over all frames.
  func gradient(of error: [Float], _ count: Int, at input: AcousticNetwork.Pass) -> Gradient {
    var weights = [Chunk](repeating: .zero, count: self.weights.count)
    var sums = [Chunk](repeating: .zero, count: biases.count)
    let values = input.values
    // Four frames at a time: each sum is read and written once for four products.
    let whole = (count + 3) / 4 * 4
    for block in biases.indices {
      for first in Swift.stride(from: 0, to: whole, by: 4) {
        func chunk(_ frame: Int) -> Chunk {
          guard frame < count else { return .zero }
          let place = frame * stride + Self.size * block
          return Self.chunk(error[place..<place + Self.size])
        }
        let (a, b, c, d) = (chunk(first), chunk(first + 1), chunk(first + 2), chunk(first + 3))
        sums[block] += a + b + c + d
        var row = block * offsets.count * width
        for offset in offsets {
          let (i, j) = (
            start(first, offset, input.stride, count), start(first + 1, offset, input.stride, count)
          )
          let (k, l) = (
            start(first + 2, offset, input.stride, count),
            start(first + 3, offset, input.stride, count)
          )
          for index in 0..<width {
            weights[row + index] +=
              values[i + index] * a + values[j + index] * b + values[k + index] * c
              + values[l + index] * d
          }
          row += width
        }
      }
    }
    return Gradient(weights: weights, biases: sums)
  }

  /// How the error grows with what went in, where that was rectified: nothing where it was nothing.
  func blame(for error: [Float], _ count: Int, at input: AcousticNetwork.Pass) -> [Float] {
    let turned = self.turned
    let blocks = (width + Self.size - 1) / Self.size
    var result = [Float](repeating: 0, count: input.count * input.stride)
    for frame in 0..<count {
      let place = frame * stride
      for (number, offset) in offsets.enumerated() {
        let target = start(frame, offset, input.stride, count)
        for block in 0..<blocks {
          var sum = Chunk.zero
          let row = (number * blocks + block) * outputs
          for output in 0..<outputs { sum += error[place + output] * turned[row + output] }
          for lane in 0..<min(Self.size, width - block * Self.size) {
            let index = target + block * Self.size + lane
            if input.values[index] > 0 { result[index] += sum[lane] }
          }
        }
      }
    }
    return result
  }

  /// The weights frame by frame that is looked at, in each chunk of inputs by chunk, in each output by
  /// output.
  private var turned: [Chunk] {
    let inputs = offsets.count * width
    var result: [Chunk] = []
    for number in offsets.indices {
      for first in Swift.stride(from: 0, to: width, by: Self.size) {
        for output in 0..<outputs {
          let row = output / Self.size * inputs + number * width
          var chunk = Chunk.zero
          for lane in 0..<min(Self.size, width - first) {
            chunk[lane] = weights[row + first + lane][output % Self.size]
          }
          result.append(chunk)
        }
      }
    }
    return result
  }
}
