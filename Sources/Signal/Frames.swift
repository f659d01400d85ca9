/// What is measured every 10 ms of a sound.
struct Frames {
  /// Seconds from one frame to the next.
  static let hop = 0.01

  /// The level, in dBFS, down to which spectra are measured.
  private static let leastLevel = -70.0

  /// Level in the telephone band, dBFS, over the 10 ms of the frame.
  private(set) var level: [Double] = []
  /// The share (0…1) of the band's power that the two strongest narrow peaks hold: about 1 for a
  /// tone or a pair of tones, small for noise.
  private(set) var peakShare: [Double] = []
  /// The frequency of the strongest peak, in hertz.
  private(set) var peakHertz: [Double] = []
  /// Spectral flatness (geometric over arithmetic mean of the power) in dB: 0 is white noise,
  /// speech lies far below.
  private(set) var flatness: [Double] = []

  var count: Int { level.count }

  init(_ sound: SampleBuffer) {
    self.init(band: TelephoneBand(sound))
  }

  init(band: TelephoneBand) {
    let step = band.sampleRate * Self.hop
    let frames = Int((Double(band.samples.count) / step).rounded(.up))
    let size = 256
    let transform = FourierTransform(size: band.sampleRate > 12_000 ? size * 2 : size)
    for frame in 0..<frames {
      let start = Int(Double(frame) * step)
      let end = min(band.samples.count, Int(Double(frame + 1) * step))
      var power = 0.0
      for index in start..<max(start, end) {
        power += Double(band.samples[index]) * Double(band.samples[index])
      }
      // A last frame of a few samples says nothing by itself.
      let enough = Double(end - start) > step / 4
      let known = enough ? Decibels.ofPower(power / Double(max(1, end - start))) : level.last
      level.append(known ?? Decibels.floor)
      // Below this there is neither a voice nor a tone, and most of a recording may be silence.
      guard level[frame] > Self.leastLevel else {
        appendSpectrum(peakShare: 0, peakHertz: 0, flatness: 0)
        continue
      }
      let centre = (start + end) / 2
      measureSpectrum(
        transform.powerSpectrum(of: band.samples, from: centre - transform.size / 2),
        binWidth: band.sampleRate / Double(transform.size))
    }
  }

  private mutating func measureSpectrum(_ spectrum: [Float], binWidth: Double) {
    let first = max(2, Int((150 / binWidth).rounded()))
    let last = min(spectrum.count - 2, Int((3600 / binWidth).rounded()))
    guard last > first + 4 else {
      return appendSpectrum(peakShare: 0, peakHertz: 0, flatness: 0)
    }
    var total = 0.0
    var logarithms = 0.0
    for bin in first...last {
      total += Double(spectrum[bin])
      logarithms += Decibels.ofPower(Double(spectrum[bin]))
    }
    let bins = Double(last - first + 1)
    let main = strongest(spectrum, first...last, except: nil)
    let second = strongest(spectrum, first...last, except: main)
    let held = lobe(spectrum, main, first...last) + lobe(spectrum, second, first...last)
    appendSpectrum(
      peakShare: total > 0 ? min(1, held / total) : 0,
      peakHertz: (Double(main) + Self.offset(spectrum, main)) * binWidth,
      flatness: min(0, logarithms / bins - Decibels.ofPower(total / bins)))
  }

  private mutating func appendSpectrum(peakShare: Double, peakHertz: Double, flatness: Double) {
    self.peakShare.append(peakShare)
    self.peakHertz.append(peakHertz)
    self.flatness.append(flatness)
  }

  private func strongest(_ spectrum: [Float], _ range: ClosedRange<Int>, except: Int?) -> Int {
    var best = range.lowerBound
    var power: Float = -1
    for bin in range where spectrum[bin] > power {
      // The Hann window's main lobe reaches two bins to either side.
      if let except, abs(bin - except) <= 3 { continue }
      best = bin
      power = spectrum[bin]
    }
    return best
  }

  private func lobe(_ spectrum: [Float], _ peak: Int, _ range: ClosedRange<Int>) -> Double {
    var sum = 0.0
    for bin in max(range.lowerBound, peak - 2)...min(range.upperBound, peak + 2) {
      sum += Double(spectrum[bin])
    }
    return sum
  }

  /// How far (−0.5…0.5 bins) the true peak lies from the strongest bin: a parabola through the
  /// levels of three bins.
  private static func offset(_ spectrum: [Float], _ peak: Int) -> Double {
    let left = Decibels.ofPower(Double(spectrum[peak - 1]))
    let middle = Decibels.ofPower(Double(spectrum[peak]))
    let right = Decibels.ofPower(Double(spectrum[peak + 1]))
    let bend = left - 2 * middle + right
    return bend < -1e-9 ? max(-0.5, min(0.5, (left - right) / (2 * bend))) : 0
  }
}
