internal import Digests
internal import Foundation
package import Signal
package import SoundFiles

/// What is known of a recording before anybody listens to it, as it is kept: with it, a greeting that
/// has not changed need not even be decoded.
package struct KeptSound: Sendable, Equatable, Codable {
  package let format: AudioFormat
  package let notes: [SoundNote]
  package let quality: SoundQuality
  package let envelope: Envelope

  package init(
    format: AudioFormat, notes: [SoundNote], quality: SoundQuality, envelope: Envelope
  ) {
    self.format = format
    self.notes = notes
    self.quality = quality
    self.envelope = envelope
  }

  init(_ decoded: DecodedSound, limits: QualityLimits) {
    self.init(
      format: decoded.format, notes: decoded.notes,
      quality: SoundQuality.assess(decoded.sound, limits: limits),
      envelope: Envelope(of: decoded.sound))
  }

  var summary: SoundSummary {
    SoundSummary(
      format: format, duration: quality.duration, notes: notes, levels: quality.levels,
      speech: quality.speech, envelope: envelope)
  }
}

/// A recording: what is known of it, and its sound when somebody has to listen.
struct Recording {
  let known: KeptSound
  let sound: () throws(SoundFileError) -> DecodedSound

  var missingSound: String? { known.notes.lazy.compactMap(\.missingSound).first }
}

/// What decides what is found in a recording: its bytes, the ending of its name, which tells how
/// headerless ones are coded, the limits, and the library that decodes. Equal keys, equal findings.
struct SoundKey {
  /// Changes when the code of decoding or measuring gives other figures for the same.
  private static let version = "klartone-sound/2"

  let text: String

  init?(sha256: String, path: String, limits: QualityLimits, decoding: DecodeLimits) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let settings = try? [encoder.encode(limits), encoder.encode(decoding)] else { return nil }
    let parts =
      [Self.version, sha256, (path as NSString).pathExtension, SoundFile.libraryVersion]
      + settings.map { String(decoding: $0, as: UTF8.self) }
    text = SHA256Sum(of: Array(parts.joined(separator: "\n").utf8)).hex
  }
}
