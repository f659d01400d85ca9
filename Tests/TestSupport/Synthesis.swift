import Foundation
package import Signal

/// Sounds with known properties.
package enum Synthesis {
  /// Digital silence.
  package static func silence(seconds: Double, rate: Int = 8000) -> SampleBuffer {
    SampleBuffer(
      samples: [Float](repeating: 0, count: Int(seconds * Double(rate))), sampleRate: rate)
  }

  /// A sine; `level` is its RMS in dBFS.
  package static func tone(
    hertz: Double, level: Double, seconds: Double, rate: Int = 8000
  ) -> SampleBuffer {
    let amplitude = pow(10, level / 20) * 2.0.squareRoot()
    let turn = 2 * Double.pi * hertz / Double(rate)
    let samples = (0..<Int(seconds * Double(rate))).map {
      Float(amplitude * sin(turn * Double($0)))
    }
    return SampleBuffer(samples: samples, sampleRate: rate)
  }

  /// White noise; `level` is its RMS in dBFS.
  package static func noise(
    level: Double, seconds: Double, rate: Int = 8000, seed: UInt64 = 1
  ) -> SampleBuffer {
    var random = Random(seed: seed)
    let amplitude = pow(10, level / 20)
    let samples = (0..<Int(seconds * Double(rate))).map { _ in Float(amplitude * random.normal()) }
    return SampleBuffer(samples: samples, sampleRate: rate)
  }

  /// Something like a voice: words of two to four syllables, each a vowel of pulses through three
  /// formants after a burst of breath, with pauses of 0.15–0.4 s between words.
  ///
  /// - Parameters:
  ///   - seconds: the length, the last word cut short to fit with a natural end.
  ///   - level: the RMS while speaking, in dBFS.
  ///   - rate: in hertz.
  ///   - seed: another seed, other words.
  /// - Returns: sound that begins and ends with silence of 50 ms.
  package static func speech(
    seconds: Double, level: Double = -20, rate: Int = 8000, seed: UInt64 = 7
  ) -> SampleBuffer {
    let speaker = Speaker(rate: rate, seed: seed)
    return speaker.speak(seconds: seconds, level: level)
  }

  /// The vowels of ``speech(seconds:level:rate:seed:)`` without a pause or an end.
  package static func babble(
    seconds: Double, level: Double = -20, rate: Int = 8000, seed: UInt64 = 7
  ) -> SampleBuffer {
    let speaker = Speaker(rate: rate, seed: seed, pauses: false)
    let whole = speaker.speak(seconds: seconds + 1, level: level)
    let start = rate / 2
    return SampleBuffer(
      samples: Array(whole.samples[start..<start + Int(seconds * Double(rate))]),
      sampleRate: rate)
  }
}

/// A source and filter voice.
private struct Speaker {
  let rate: Int
  let seed: UInt64
  var pauses = true

  private static let vowels: [[Double]] = [
    [300, 2100, 2900], [450, 1900, 2600], [700, 1200, 2500], [350, 800, 2400], [550, 1500, 2500],
  ]

  func speak(seconds: Double, level: Double) -> SampleBuffer {
    var random = Random(seed: seed)
    let total = Int(seconds * Double(rate))
    let edge = rate / 20
    var samples = [Double](repeating: 0, count: total)
    var voiced: [Range<Int>] = []
    var position = edge
    while position < total - edge - rate / 10 {
      for _ in 0..<(2 + random.below(3)) {
        let length = min(rate * (120 + random.below(120)) / 1000, total - edge - position)
        guard length > rate / 20 else { break }
        let sound = syllable(length, &random)
        for index in 0..<length { samples[position + index] = sound[index] }
        voiced.append(position..<position + length)
        position += length
      }
      if pauses { position += rate * (150 + random.below(250)) / 1000 }
    }
    var power = 0.0
    for index in voiced.joined() { power += samples[index] * samples[index] }
    power /= Double(max(1, voiced.reduce(0) { $0 + $1.count }))
    let gain = pow(10, level / 20) / max(1e-9, power.squareRoot())
    return SampleBuffer(samples: samples.map { Float($0 * gain) }, sampleRate: rate)
  }

  private func syllable(_ length: Int, _ random: inout Random) -> [Double] {
    let vowel = Self.vowels[random.below(Self.vowels.count)]
    let start = 110 + random.unit() * 60
    let fall = 10 + random.unit() * 20
    var phase = 0.0
    var filters = vowel.enumerated().map {
      Resonator(hertz: $1, width: 60 + 40 * Double($0), rate: Double(rate))
    }
    let attack = Double(rate) * 0.03
    return (0..<length).map { index in
      let share = Double(index) / Double(length)
      phase += (start - fall * share) / Double(rate)
      var pulse = 0.02 * random.normal()
      if phase >= 1 {
        phase -= 1
        pulse += 1
      }
      var value = 0.0
      for filter in filters.indices { value += filters[filter].process(pulse) }
      let rise = min(1, Double(index) / attack)
      let end = min(1, Double(length - index) / (2 * attack))
      return value * rise * end
    }
  }
}

private struct Resonator {
  private let a1: Double
  private let a2: Double
  private let gain: Double
  private var y1 = 0.0
  private var y2 = 0.0

  init(hertz: Double, width: Double, rate: Double) {
    let radius = exp(-Double.pi * width / rate)
    let angle = 2 * Double.pi * min(hertz, rate * 0.45) / rate
    a1 = 2 * radius * cos(angle)
    a2 = -radius * radius
    gain = 1 - radius
  }

  mutating func process(_ input: Double) -> Double {
    let output = gain * input + a1 * y1 + a2 * y2
    y2 = y1
    y1 = output
    return output
  }
}
