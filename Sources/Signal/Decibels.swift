// Glibc for log10, pow and the trigonometric functions only: Swift's own library has none.
import Glibc

/// Levels in dBFS: decibels relative to full scale, where an amplitude of 1.0 is 0 dBFS.
///
/// A full-scale *sine* therefore has an RMS level of −3.01 dBFS. The scale ends at ``floor`` so
/// that digital silence stays a finite number and can be written as JSON.
package enum Decibels {
  /// The level reported for digital silence; lower than the quantisation noise of 16 bits (−98).
  package static let floor = -120.0

  /// The level of a mean power (mean square of the samples).
  package static func ofPower(_ power: Double) -> Double {
    power > 1e-12 ? max(floor, 10 * log10(power)) : floor
  }

  /// The level of an amplitude; its sign does not matter.
  package static func ofAmplitude(_ amplitude: Double) -> Double {
    ofPower(amplitude * amplitude)
  }

  /// The mean power of a level.
  package static func power(_ level: Double) -> Double {
    level <= floor ? 0 : pow(10, level / 10)
  }
}
