package import Signal

extension SampleBuffer {
  /// One sound after another.
  package static func + (first: SampleBuffer, second: SampleBuffer) -> SampleBuffer {
    precondition(first.sampleRate == second.sampleRate, "sounds of one rate")
    return SampleBuffer(samples: first.samples + second.samples, sampleRate: first.sampleRate)
  }

  /// Two sounds at the same time; the shorter one ends in silence.
  package func mixed(with other: SampleBuffer) -> SampleBuffer {
    precondition(sampleRate == other.sampleRate, "sounds of one rate")
    let count = max(samples.count, other.samples.count)
    let sum = (0..<count).map { index in
      (index < samples.count ? samples[index] : 0)
        + (index < other.samples.count ? other.samples[index] : 0)
    }
    return SampleBuffer(samples: sum, sampleRate: sampleRate)
  }

  /// Every amplitude changed by a function.
  package func mapped(_ change: (Float) -> Float) -> SampleBuffer {
    SampleBuffer(samples: samples.map(change), sampleRate: sampleRate)
  }

  /// Likeness (−1…1) to another sound: the correlation at the best shift of up to `reach` samples.
  package func likeness(to other: SampleBuffer, reach: Int = 0) -> Double {
    (-reach...reach).map { correlation(with: other, shift: $0) }.max() ?? 0
  }

  private func correlation(with other: SampleBuffer, shift: Int) -> Double {
    var product = 0.0
    var mine = 0.0
    var others = 0.0
    let first = max(0, -shift)
    let end = max(first, min(samples.count, other.samples.count - shift))
    for index in first..<end {
      let a = Double(samples[index])
      let b = Double(other.samples[index + shift])
      product += a * b
      mine += a * a
      others += b * b
    }
    return mine > 0 && others > 0 ? product / (mine * others).squareRoot() : 0
  }
}
