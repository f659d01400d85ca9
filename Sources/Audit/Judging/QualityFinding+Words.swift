package import Signal

extension QualityFinding {
  /// Speech must be above the noise by this many decibels to count as heard. Recordings a little
  /// better than that are too noisy for callers, who hear them once, yet not for the ear
  /// (models/da/README.md).
  private static let leastSNRDB = 10.0

  /// Recordings in which words are heard that nobody said.
  package var makesWords: Bool {
    if case .tooNoisy(let snrDB) = self { snrDB < Self.leastSNRDB } else { false }
  }

  /// Recordings in which words can be there and yet not be heard.
  var hidesWords: Bool {
    switch self {
    case .silent, .tooQuiet, .clipped, .tooNoisy, .cutOffAtStart, .cutOffAtEnd: true
    case .tooShort, .speechStartsLate, .deadAir, .toneAtEnd, .dcOffset: false
    }
  }
}
