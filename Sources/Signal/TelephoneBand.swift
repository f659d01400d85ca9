/// What of a sound lies in the band where speech is judged: 120 Hz up to 3.7 kHz.
///
/// The lower edge (fourth order) takes away DC offset and the hum of the mains; the upper edge
/// leaves what a telephone line carries, so that one voice gives the same figures whether it came
/// as 8 kHz G.711 or as a 48 kHz file. Rates of 16 kHz and more are reduced by a whole factor, which
/// keeps all later analysis at 8–16 kHz.
struct TelephoneBand {
  let samples: [Float]
  /// Samples per second after the reduction; need not be a whole number.
  let sampleRate: Double

  init(_ sound: SampleBuffer) {
    let rate = Double(sound.sampleRate)
    let factor = max(1, sound.sampleRate / 8000)
    let upper = 3700.0
    var sections = Biquad.butterworth4.map {
      Biquad.highPass(hertz: 120, quality: $0, sampleRate: rate)
    }
    if rate > 2.2 * upper {
      sections += Biquad.butterworth4.map {
        Biquad.lowPass(hertz: upper, quality: $0, sampleRate: rate)
      }
    }
    // A filter that starts from rest would ring at the step from nothing to the DC offset.
    let offset = sound.samples.isEmpty ? 0 : Self.mean(sound.samples)
    var band: [Float] = []
    band.reserveCapacity(sound.samples.count / factor + 1)
    var phase = 0
    for sample in sound.samples {
      var value = Double(sample) - offset
      for index in sections.indices { value = sections[index].process(value) }
      if phase == 0 { band.append(Float(value)) }
      phase = phase + 1 == factor ? 0 : phase + 1
    }
    samples = band
    sampleRate = rate / Double(factor)
  }

  static func mean(_ samples: [Float]) -> Double {
    var sum = 0.0
    for sample in samples { sum += Double(sample) }
    return sum / Double(samples.count)
  }
}
