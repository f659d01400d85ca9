/// Makes samples fit for arithmetic: floating-point files may hold anything.
struct Cleaner {
  private var notFinite = 0
  private var peak: Float = 0

  /// Overshoot of a lossy codec is not worth a word.
  private static let tolerated: Float = 1.1

  mutating func clean(_ samples: inout [Float], count: Int) {
    for index in 0..<count {
      let sample = samples[index]
      if !sample.isFinite {
        samples[index] = 0
        notFinite += 1
      } else if abs(sample) > 1 {
        peak = max(peak, abs(sample))
        samples[index] = sample > 0 ? 1 : -1
      }
    }
  }

  var notes: [SoundNote] {
    var notes: [SoundNote] = []
    if notFinite > 0 { notes.append(.notFinite(samples: notFinite)) }
    if peak > Self.tolerated { notes.append(.beyondFullScale(peak: Double(peak))) }
    return notes
  }
}
