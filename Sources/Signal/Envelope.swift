/// The outline of a sound: enough to draw it, and far too little to hear anything in it.
///
/// Its text form, in files, is hexadecimal digits: two for each peak.
package struct Envelope: Sendable, Hashable {
  /// How many peaks a sound is drawn with.
  package static let length = 200

  /// In order of time, each of an equal share of the sound: the root of its largest amplitude,
  /// 0 (silence) to 255 (full scale). The root lets soft speech be seen beside loud.
  package let peaks: [UInt8]

  package init(peaks: [UInt8]) { self.peaks = peaks }

  /// A sound with fewer samples than ``length`` has a peak for each; an empty one has none.
  package init(of sound: SampleBuffer) {
    let count = sound.samples.count
    let shares = min(Self.length, count)
    peaks = (0..<shares).map { share in
      let range = share * count / shares..<(share + 1) * count / shares
      let peak = sound.samples[range].reduce(Float(0)) { largest, sample in
        let amplitude = abs(sample)
        // What is no number is no sound.
        return amplitude > largest ? amplitude : largest
      }
      return UInt8((min(1, peak).squareRoot() * 255).rounded())
    }
  }
}

extension Envelope: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let digits = Array(text)
    peaks = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      peaks.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }
}
