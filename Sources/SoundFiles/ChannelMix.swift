/// Makes one channel of several.
///
/// Channels are averaged. Where one is silent the average would lose 6 dB and gain its noise, and
/// where two cancel (one wired the wrong way round) it would lose the voice: then the loudest
/// channel alone is taken.
struct ChannelMix {
  private var sums: [Double]
  private var squares: [Double]
  private var mixSum = 0.0
  private var mixSquare = 0.0
  private var frames = 0

  /// A channel this far below the loudest (power; −40 dB) is silent.
  private static let silentShare = 1e-4
  /// An average with less than this share of the loudest channel's power (−10 dB) is a
  /// cancellation; eight equal channels without any likeness have −9 dB.
  private static let cancelledShare = 0.1

  init(channels: Int) {
    sums = [Double](repeating: 0, count: channels)
    squares = sums
  }

  /// Counts one frame and gives its average.
  mutating func average(_ frame: ArraySlice<Float>) -> Float {
    var total = 0.0
    for (channel, sample) in frame.enumerated() {
      let value = Double(sample)
      sums[channel] += value
      squares[channel] += value * value
      total += value
    }
    let average = total / Double(sums.count)
    mixSum += average
    mixSquare += average * average
    frames += 1
    return Float(average)
  }

  /// The one channel to take instead of the average; nil when the average is good.
  var better: Int? {
    guard sums.count > 1, frames > 0 else { return nil }
    let powers = sums.indices.map { variance(sums[$0], squares[$0]) }
    guard let loudest = powers.indices.max(by: { powers[$0] < powers[$1] }), powers[loudest] > 0
    else { return nil }
    let hasSilent = powers.contains { $0 < powers[loudest] * Self.silentShare }
    let cancels = variance(mixSum, mixSquare) < powers[loudest] * Self.cancelledShare
    return hasSilent || cancels ? loudest : nil
  }

  /// Power without the DC offset, which nobody hears.
  private func variance(_ sum: Double, _ square: Double) -> Double {
    let mean = sum / Double(frames)
    return max(0, square / Double(frames) - mean * mean)
  }
}
