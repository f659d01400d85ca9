import Signal

extension QualityFinding {
  /// The numbers of a finding under stable names: decibels, seconds, milliseconds and shares.
  var values: [String: Double] {
    let numbers: [String: Double] =
      switch self {
      case .silent(let peak): ["peakDBFS": peak]
      case .tooQuiet(let level): ["speechDBFS": level]
      case .clipped(let share, let run): ["share": share, "longestRunMilliseconds": run]
      case .tooNoisy(let snr): ["snrDB": snr]
      case .tooShort(let seconds): ["speechSeconds": seconds]
      case .cutOffAtStart(let level), .cutOffAtEnd(let level): ["levelDBFS": level]
      case .speechStartsLate(let seconds): ["seconds": seconds]
      case .deadAir(let spans):
        [
          "pauses": Double(spans.count),
          "longestSeconds": spans.map(\.duration).max() ?? 0,
          "start": spans.max { $0.duration < $1.duration }?.start ?? 0,
        ]
      case .toneAtEnd(let span): ["start": span.start, "seconds": span.duration]
      case .dcOffset(let offset): ["offset": offset]
      }
    // Digital silence has no level, and JSON no infinity.
    return numbers.filter { $0.value.isFinite }.mapValues { $0.rounded(3) }
  }
}
