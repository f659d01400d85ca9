package import Signal

/// A recording's outline: how loud each of equally long stretches gets.
package struct WaveformShape: Sendable, Equatable {
  /// Loudest sample of each stretch, 0…1; two decimals.
  package let peaks: [Double]
  /// Of the recording, in seconds.
  package let seconds: Double

  package init(_ sound: SampleBuffer, columns: Int) {
    seconds = sound.duration
    let count = min(columns, sound.samples.count)
    peaks = (0..<count).map { column in
      let first = sound.samples.count * column / count
      let end = sound.samples.count * (column + 1) / count
      let peak = sound.samples[first..<end].reduce(Float(0)) { max($0, abs($1)) }
      return (Double(min(1, peak)) * 100).rounded() / 100
    }
  }
}
