/// Faint white noise, the same for every recording: digital silence, a noise gate and a quiet line
/// look alike to a recogniser that was trained with it.
package struct ComfortNoise {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private let deviation: Float

  /// `deviation`: standard deviation in units of a 16-bit sample; 0 is none.
  package init(deviation: Double) {
    // The sum of four uniform numbers in 0…1 has a standard deviation of √(4/12).
    self.deviation = Float(deviation) * Float(3).squareRoot()
  }

  /// The next sample of the noise, roughly normal.
  package mutating func next() -> Float {
    guard deviation > 0 else { return 0 }
    // SplitMix64 (Steele, Lea and Flood 2014); each 16 bits of its output are one uniform number.
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    var sum: Float = 0
    for part in 0..<4 { sum += Float((bits >> (16 * UInt64(part))) & 0xFFFF) / 65536 }
    return (sum - 2) * deviation
  }
}
