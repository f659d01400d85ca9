internal import CSampleRate
package import Signal

/// Why a sound could not be brought to another rate.
package enum ResamplingError: Error, Sendable, Equatable {
  /// The rates are outside the converter's range: a ratio of 1/256 to 256, and positive.
  case ratioOutOfRange(from: Int, to: Int)
  /// The longest sound the library takes (2³¹ − 1 samples in or out) is exceeded.
  case tooManySamples(Int)
  /// The library failed; its number and text for it (`src_strerror`).
  case libraryFailed(code: Int32, detail: String)
}

/// `sound` at `rate` samples per second, by libsamplerate's band-limited sinc interpolation
/// (`SRC_SINC_MEDIUM_QUALITY`: 121 dB signal-to-noise ratio, 90 % of the bandwidth).
///
/// The result has exactly ⌈count · rate / sampleRate⌋ samples, so that times found in it are times
/// in the original; the same input gives the same output, bit for bit. At equal rates the sound is
/// returned as it is.
package func resample(
  _ sound: SampleBuffer, to rate: Int
) throws(ResamplingError) -> SampleBuffer {
  guard rate != sound.sampleRate else { return sound }
  guard rate > 0, rate <= 256 * sound.sampleRate, sound.sampleRate <= 256 * rate else {
    throw .ratioOutOfRange(from: sound.sampleRate, to: rate)
  }
  let ratio = Double(rate) / Double(sound.sampleRate)
  let wanted = Int((Double(sound.samples.count) * ratio).rounded())
  guard wanted > 0 else { return SampleBuffer(samples: [], sampleRate: rate) }
  let capacity = wanted + 64
  guard let inputCount = Int32(exactly: sound.samples.count), Int32(exactly: capacity) != nil else {
    throw .tooManySamples(max(sound.samples.count, capacity))
  }
  var output = [Float](repeating: 0, count: capacity)
  let code = unsafe sound.samples.withUnsafeBufferPointer { source in
    unsafe output.withUnsafeMutableBufferPointer { destination in
      var conversion = unsafe SRC_DATA()
      unsafe conversion.data_in = source.baseAddress
      unsafe conversion.data_out = destination.baseAddress
      unsafe conversion.input_frames = Int(inputCount)
      unsafe conversion.output_frames = capacity
      unsafe conversion.src_ratio = ratio
      return unsafe src_simple(&conversion, Int32(SRC_SINC_MEDIUM_QUALITY), 1)
    }
  }
  guard code == 0 else {
    let text = unsafe src_strerror(code).map { unsafe String(cString: $0) }
    throw .libraryFailed(code: code, detail: text ?? "")
  }
  // The library may give a sample more or less; a missing last one is silence already.
  output.removeLast(capacity - wanted)
  return SampleBuffer(samples: output, sampleRate: rate)
}
