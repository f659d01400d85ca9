/// Mono sound: samples and how many of them make a second.
package struct SampleBuffer: Sendable, Equatable {
  /// Amplitudes, nominally -1.0…1.0 (full scale is 1.0).
  package var samples: [Float]
  /// Samples per second, in hertz; always positive.
  package let sampleRate: Int

  package init(samples: [Float], sampleRate: Int) {
    precondition(sampleRate > 0, "a sample rate is positive")
    self.samples = samples
    self.sampleRate = sampleRate
  }

  /// Length in seconds.
  package var duration: Double { Double(samples.count) / Double(sampleRate) }
}

/// A stretch of time in seconds from the start of the sound; `start` ≤ `end`.
package struct TimeSpan: Sendable, Hashable, Codable {
  package let start: Double
  package let end: Double

  package init(start: Double, end: Double) {
    self.start = start
    self.end = max(start, end)
  }

  /// Halfway, in seconds.
  package var middle: Double { (start + end) / 2 }

  /// Length in seconds.
  package var duration: Double { end - start }

  /// Seconds that both have; below 0 those between them.
  package func overlap(_ other: TimeSpan) -> Double {
    min(end, other.end) - max(start, other.start)
  }
}
