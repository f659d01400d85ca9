import Foundation

/// The same numbers on every machine (xorshift64*; Vigna, "An experimental exploration of
/// Marsaglia's xorshift generators, scrambled").
package struct Random: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed == 0 ? 0x9E37_79B9_7F4A_7C15 : seed }

  package mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// Evenly between 0 and 1.
  package mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Normally distributed, mean 0 and deviation 1 (Box and Muller's method).
  package mutating func normal() -> Double {
    (-2 * log(1 - unit())).squareRoot() * cos(2 * Double.pi * unit())
  }

  /// Evenly from 0 up to, not including, `end`.
  package mutating func below(_ end: Int) -> Int { Int(next() % UInt64(max(1, end))) }
}
