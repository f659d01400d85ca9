package import Signal

/// What was read from a file.
package struct DecodedSound: Sendable, Equatable {
  /// One channel, at the file's own rate, amplitudes −1…1.
  package let sound: SampleBuffer
  /// The file as it is, before the channels were made one.
  package let format: AudioFormat
  /// What was odd about the file; empty for a proper one.
  package let notes: [SoundNote]

  package init(sound: SampleBuffer, format: AudioFormat, notes: [SoundNote] = []) {
    self.sound = sound
    self.format = format
    self.notes = notes
  }
}

/// Something odd about a file that gave sound nevertheless.
package enum SoundNote: Sendable, Equatable, Codable {
  /// The header speaks of `declared` bytes of sound where there are `actual`; all were read.
  case headerSizeWrong(declared: Int, actual: Int)
  /// The last `bytes` are no whole frame or block of the codec.
  case partialFrame(bytes: Int)
  /// Only one channel (from 0) was used: another is silent, or they cancel each other.
  case choseChannel(Int, of: Int)
  /// The contents, by which the file was opened, are not what the extension promises.
  case extensionDisagrees(fileExtension: String, container: AudioFormat.Container)
  /// Samples that are no number or infinite were taken as 0.
  case notFinite(samples: Int)
  /// Amplitudes above full scale were limited to it; the largest one.
  case beyondFullScale(peak: Double)
  /// Some of the sound the file promises is not in it, in one place or several, so that words may
  /// be lost or run together; nil when it cannot be told how much.
  case incomplete(missingSeconds: Double?)
  /// The decoder stopped before the end: what comes after `seconds` is lost.
  case damaged(atSeconds: Double, detail: String)
}

/// How much of a file is read at most.
package struct DecodeLimits: Sendable, Equatable, Codable {
  /// Seconds of sound. Default 600.
  package var maxSeconds: Double
  /// Bytes of the file. Default 1 GiB.
  package var maxBytes: Int

  package init(maxSeconds: Double = 600, maxBytes: Int = 1 << 30) {
    self.maxSeconds = maxSeconds
    self.maxBytes = maxBytes
  }

  /// Sample rates, in hertz, that are taken for real.
  static let sampleRates = 4000...192_000
  static let mostChannels = 8
  /// What was decoded of a damaged file is kept from this length on, in seconds.
  static let leastKeptSeconds = 0.5
}
