// Glibc for sin, cos and tan only.
import Glibc

/// A second-order recursive filter (direct form II transposed).
///
/// Coefficients after R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
/// coefficients".
struct Biquad {
  private let b0: Double
  private let b1: Double
  private let b2: Double
  private let a1: Double
  private let a2: Double
  private var z1 = 0.0
  private var z2 = 0.0

  private init(b: (Double, Double, Double), a: (Double, Double, Double)) {
    b0 = b.0 / a.0
    b1 = b.1 / a.0
    b2 = b.2 / a.0
    a1 = a.1 / a.0
    a2 = a.2 / a.0
  }

  static func highPass(hertz: Double, quality: Double, sampleRate: Double) -> Biquad {
    let w = 2 * Double.pi * hertz / sampleRate
    let c = cos(w)
    let alpha = sin(w) / (2 * quality)
    return Biquad(b: ((1 + c) / 2, -(1 + c), (1 + c) / 2), a: (1 + alpha, -2 * c, 1 - alpha))
  }

  static func lowPass(hertz: Double, quality: Double, sampleRate: Double) -> Biquad {
    let w = 2 * Double.pi * hertz / sampleRate
    let c = cos(w)
    let alpha = sin(w) / (2 * quality)
    return Biquad(b: ((1 - c) / 2, 1 - c, (1 - c) / 2), a: (1 + alpha, -2 * c, 1 - alpha))
  }

  /// The quality factors of the two sections of a fourth-order Butterworth filter.
  static let butterworth4 = [0.541_196_1, 1.306_562_9]

  mutating func process(_ input: Double) -> Double {
    let output = b0 * input + z1
    z1 = b1 * input - a1 * output + z2
    z2 = b2 * input - a2 * output
    return output
  }
}
