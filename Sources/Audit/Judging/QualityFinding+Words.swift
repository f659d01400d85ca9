package import Signal

extension QualityFinding {
  /// Recordings in which words are heard that nobody said: noise below the policy's limit.
  package var makesWords: Bool {
    if case .tooNoisy = self { true } else { false }
  }

  /// Recordings in which words can be there and yet not be heard.
  var hidesWords: Bool {
    switch self {
    case .silent, .tooQuiet, .clipped, .tooNoisy, .cutOffAtStart, .cutOffAtEnd: true
    case .tooShort, .speechStartsLate, .deadAir, .toneAtEnd, .dcOffset: false
    }
  }
}
