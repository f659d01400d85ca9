// Glibc for sin and cos only.
import Glibc

/// Power spectra of frames of one fixed length: Hann window, radix-2 transform (Cooley–Tukey).
struct FourierTransform {
  /// Length in samples: a power of two.
  let size: Int
  private let window: [Float]
  private let cosines: [Float]
  private let sines: [Float]
  private let reversed: [Int]

  /// - Parameter size: a power of two, at least 4.
  init(size: Int) {
    precondition(size >= 4 && size & (size - 1) == 0, "the size is a power of two")
    self.size = size
    let turn = 2 * Double.pi / Double(size)
    window = (0..<size).map { Float(0.5 - 0.5 * cos(turn * Double($0))) }
    cosines = (0..<size / 2).map { Float(cos(turn * Double($0))) }
    sines = (0..<size / 2).map { Float(-sin(turn * Double($0))) }
    let bits = size.trailingZeroBitCount
    reversed = (0..<size).map { index in
      (0..<bits).reduce(0) { $0 | ((index >> $1 & 1) << (bits - 1 - $1)) }
    }
  }

  /// The power in each of the bins 0…size/2; `samples` beyond the end count as zero.
  func powerSpectrum(of samples: [Float], from start: Int) -> [Float] {
    var real = [Float](repeating: 0, count: size)
    var imaginary = [Float](repeating: 0, count: size)
    for index in 0..<size {
      let position = start + index
      if position >= 0, position < samples.count {
        real[reversed[index]] = samples[position] * window[index]
      }
    }
    var half = 1
    while half < size {
      let stride = size / (2 * half)
      var block = 0
      while block < size {
        for offset in 0..<half {
          let c = cosines[offset * stride]
          let s = sines[offset * stride]
          let low = block + offset
          let high = low + half
          let r = real[high] * c - imaginary[high] * s
          let i = real[high] * s + imaginary[high] * c
          real[high] = real[low] - r
          imaginary[high] = imaginary[low] - i
          real[low] += r
          imaginary[low] += i
        }
        block += 2 * half
      }
      half *= 2
    }
    return (0...size / 2).map { real[$0] * real[$0] + imaginary[$0] * imaginary[$0] }
  }
}
