import Glibc
import Networks
import Testing

/// A network's file, written here as `tools/ear/network.py` writes it.
private struct NetworkBytes {
  var bytes = Array("klartone network 2\n".utf8)

  mutating func add(sizes: Int...) {
    for size in sizes { add(UInt32(bitPattern: Int32(size))) }
  }

  mutating func add(_ number: UInt32) {
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  mutating func add(numbers: [Float]) {
    for number in numbers { add(number.bitPattern) }
  }

  /// Numbers that sixteen bits hold exactly.
  mutating func add(weights: [Float]) {
    for weight in weights {
      bytes.append(UInt8(truncatingIfNeeded: weight.bitPattern >> 16))
      bytes.append(UInt8(truncatingIfNeeded: weight.bitPattern >> 24))
    }
  }
}

@Suite struct AcousticNetworkTests {
  /// Two cepstra a frame; nine sums of the frame before, this one and the next, of which only the
  /// first and the last count; three states, which see the sums of this frame and of the second after
  /// it, with priors of a half and two quarters.
  private static let file: NetworkBytes = {
    var file = NetworkBytes()
    file.add(sizes: 2, 2)
    file.add(sizes: 3, -1, 0, 1)
    var first = [Float](repeating: 0, count: 6 * 9)
    // The first cepstrum of the middle frame, and the second of the frame after it, negated.
    first[2 * 9] = 1
    first[5 * 9 + 8] = -1
    file.add(sizes: 6, 9)
    file.add(weights: first)
    file.add(numbers: [0, 0, 0, 0, 0, 0, 0, 0, 0.5])
    var second = [Float](repeating: 0, count: 18 * 3)
    second[0] = 2
    // The last of the sums of the second frame after it.
    second[17 * 3 + 1] = 1
    file.add(sizes: 2, 0, 2)
    file.add(sizes: 18, 3)
    file.add(weights: second)
    file.add(numbers: [0, 0, -1])
    file.add(numbers: [log(0.5), log(0.25), log(0.25)])
    return file
  }()

  @Test func scoresAreLogPosteriorsOverPriors() throws {
    let network = try AcousticNetwork(Self.file.bytes)
    #expect(network.frameSize == 2)
    #expect(network.stateCount == 3)
    // Five frames, so that four at a time leave one over; of mean 3 and 4, and their spreads.
    let frames: [(Float, Float)] = [(1, 4), (2, 6), (3, 2), (4, 4), (5, 4)]
    let scores = network.scores(of: frames.flatMap { [$0.0, $0.1] })
    #expect(scores.count == 15)
    let first = Float(2).squareRoot() + 1e-3
    let second = Float(1.6).squareRoot() + 1e-3
    for (index, frame) in frames.enumerated() {
      let third = frames[min(index + 3, 4)]
      let outputs = [2 * max(0, frame.0 - 3) / first, max(0, (4 - third.1) / second + 0.5), -1]
      let total = log(outputs.map { exp($0) }.reduce(0, +))
      let priors: [Float] = [0.5, 0.25, 0.25]
      for state in 0..<3 {
        let expected = outputs[state] - total - log(priors[state])
        #expect(abs(scores[3 * index + state] - expected) < 1e-5, "frame \(index) state \(state)")
      }
    }
    #expect(network.scores(of: []).isEmpty)
  }

  @Test func aFileThatIsNoneIsRefused() throws {
    let whole = Self.file.bytes
    #expect(throws: NetworkFileError.noHeader) { try AcousticNetwork([]) }
    #expect(throws: NetworkFileError.noHeader) { try AcousticNetwork(Array("s3\n".utf8)) }
    for count in 19..<whole.count {
      #expect(throws: NetworkFileError.self, "cut at \(count)") {
        try AcousticNetwork(Array(whole[..<count]))
      }
    }
    #expect(throws: NetworkFileError.wrongLength(expected: whole.count, found: whole.count + 1)) {
      try AcousticNetwork(whole + [0])
    }
    // Another number of inputs than the frames have, none, and beyond reason; no frame to look at,
    // one twice, and one too far away.
    for sizes in [
      [3, -1, 0, 1, 7], [3, -1, 0, 1, 0], [3, -1, 0, 1, Int(Int32.max)], [0], [3, -1, 0, 0, 6],
      [3, -1, 0, 1001, 6],
    ] {
      var wrong = NetworkBytes()
      for size in [2, 2] + sizes { wrong.add(sizes: size) }
      #expect(throws: NetworkFileError.wrongSizes) {
        try AcousticNetwork(wrong.bytes + whole[wrong.bytes.count...])
      }
    }
  }
}
