/// Where a recording stops being good enough. The defaults suit greetings heard on a telephone.
package struct QualityLimits: Sendable, Equatable, Codable {
  /// Without speech and with a peak below this (dBFS), the recording is silent. Default −50.
  package var silentBelowDBFS = -50.0
  /// Speech below this active level (dBFS) is hard to hear on a telephone; ITU-T G.169 and common
  /// practice aim at −26, minus 10. Default −36.
  package var quietBelowDBFS = -36.0
  /// Speech over noise, in dB, below which words are lost. Default 15.
  package var leastSNRDB = 15.0
  /// Share of clipped samples, 0…1, that is too much. Default 0.005.
  package var mostClippedShare = 0.005
  /// Longest flat top, in milliseconds, that is accepted. Default 5.
  package var longestClippedRunMs = 5.0
  /// Seconds of speech that a greeting needs at least. Default 2.
  package var leastSpeechSeconds = 2.0
  /// Seconds before the first word that are too many. Default 1.5.
  package var latestStartSeconds = 1.5
  /// Seconds of silence inside or after the greeting that are too many. Default 3.
  package var deadAirSeconds = 3.0
  /// A first or last 30 ms no more than this many dB below the active level is speech cut in the
  /// middle. Default 12.
  package var cutOffWithinDB = 12.0
  /// A tone that ends no more than this many seconds before the end is a tone at the end.
  /// Default 1.
  package var toneAtEndSeconds = 1.0
  /// Mean of the samples (0…1) that shows a faulty converter. Default 0.05, since clipping
  /// alone makes a lopsided voice reach 0.03.
  package var mostDCOffset = 0.05

  package init() {}

  /// Reads limits of which any may be left out; it then has its default.
  package init(from decoder: any Swift.Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func read(_ key: CodingKeys, _ limit: inout Double) throws {
      limit = try values.decodeIfPresent(Double.self, forKey: key) ?? limit
    }
    try read(.silentBelowDBFS, &silentBelowDBFS)
    try read(.quietBelowDBFS, &quietBelowDBFS)
    try read(.leastSNRDB, &leastSNRDB)
    try read(.mostClippedShare, &mostClippedShare)
    try read(.longestClippedRunMs, &longestClippedRunMs)
    try read(.leastSpeechSeconds, &leastSpeechSeconds)
    try read(.latestStartSeconds, &latestStartSeconds)
    try read(.deadAirSeconds, &deadAirSeconds)
    try read(.cutOffWithinDB, &cutOffWithinDB)
    try read(.toneAtEndSeconds, &toneAtEndSeconds)
    try read(.mostDCOffset, &mostDCOffset)
  }
}
