/// What is wrong with a recording as sound, with the numbers that show it.
package enum QualityFinding: Sendable, Equatable, Codable {
  /// Nothing to hear: no speech, and no peak above the limit.
  case silent(peakDBFS: Double)
  case tooQuiet(activeLevelDBFS: Double)
  /// `share` of all samples, 0…1.
  case clipped(share: Double, longestRunMs: Double)
  case tooNoisy(snrDB: Double)
  /// Too little speech; 0 when there is sound but none of it is speech.
  case tooShort(speechSeconds: Double)
  /// The recording begins in the middle of a word; the level of its first 30 ms.
  case cutOffAtStart(levelDBFS: Double)
  /// The recording ends in the middle of a word; the level of its last 30 ms.
  case cutOffAtEnd(levelDBFS: Double)
  /// Silence before the first word.
  case speechStartsLate(seconds: Double)
  /// Long silences between words, or after the last one.
  case deadAir(spans: [TimeSpan])
  /// A steady tone, such as the system's own beep, is part of the recording.
  case toneAtEnd(span: TimeSpan)
  /// The mean of all samples, −1…1.
  case dcOffset(Double)

  /// The finding's stable name: part of every machine-readable report.
  package var code: String {
    switch self {
    case .silent: "silent"
    case .tooQuiet: "too_quiet"
    case .clipped: "clipped"
    case .tooNoisy: "too_noisy"
    case .tooShort: "too_short"
    case .cutOffAtStart: "cut_off_at_start"
    case .cutOffAtEnd: "cut_off_at_end"
    case .speechStartsLate: "speech_starts_late"
    case .deadAir: "dead_air"
    case .toneAtEnd: "tone_at_end"
    case .dcOffset: "dc_offset"
    }
  }

  /// Every code, in the order of the cases.
  package static let allCodes = [
    "silent", "too_quiet", "clipped", "too_noisy", "too_short",
    "cut_off_at_start", "cut_off_at_end", "speech_starts_late", "dead_air",
    "tone_at_end", "dc_offset",
  ]
}
