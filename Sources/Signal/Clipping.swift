/// Flat tops: what an overdriven amplifier or converter leaves of loud speech.
///
/// A sample counts as clipped when it belongs to a run of equal samples (within three steps of
/// 16 bits) at the extreme of its polarity. Full scale is not asked for: a recording clipped first
/// and turned down afterwards is just as damaged. A loud sound that is not clipped has round tops.
package struct Clipping: Sendable, Equatable, Codable {
  /// The share of all samples that are clipped, 0…1.
  package let share: Double
  /// The longest flat top, in milliseconds.
  package let longestRunMs: Double

  /// Peaks below this amplitude are not looked at: coarse quantisation makes flat tops there.
  private static let leastPeak: Float = 0.5

  package init(of sound: SampleBuffer) {
    let samples = sound.samples
    let highest = samples.max() ?? 0
    let lowest = samples.min() ?? 0
    let least = max(3, sound.sampleRate / 8000)
    var clipped = 0
    var longest = 0
    var start = 0
    while start < samples.count {
      let value = samples[start]
      let extreme = value >= 0 ? highest : lowest
      guard abs(extreme) >= Self.leastPeak, abs(value) >= 0.98 * abs(extreme) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < samples.count, abs(samples[end] - value) <= 3 / 32768 { end += 1 }
      if end - start >= least {
        clipped += end - start
        longest = max(longest, end - start)
      }
      start = end
    }
    share = samples.isEmpty ? 0 : Double(clipped) / Double(samples.count)
    longestRunMs = Double(longest) * 1000 / Double(sound.sampleRate)
  }
}
