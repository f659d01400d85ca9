/// Seconds of a greeting that are kept so that a person can check a verdict by ear. Their sound is
/// in the store alone.
package struct ReportedSnippet: Sendable, Hashable {
  /// What decides the sound, the greeting's SHA-256 among it: equal keys, equal sounds.
  package var key: String
  /// Seconds into the greeting.
  package var start: Double
  package var end: Double

  package init(key: String, start: Double, end: Double) {
    self.key = key
    self.start = start
    self.end = end
  }

  package var seconds: Double { end - start }
}

extension ReportedSnippet {
  /// Changes when the code of cutting gives another sound for the same.
  private static let version = "klartone-snippet/1"

  /// A recording that snippets are cut from.
  package struct Source: Sendable, Hashable {
    /// Of the file's bytes.
    package let sha256: String
    /// Of the file's name, which tells how a headerless sound is coded.
    package let ending: String
    package let seconds: Double

    package init(sha256: String, ending: String, seconds: Double) {
      self.sha256 = sha256
      self.ending = ending
      self.seconds = seconds
    }
  }

  /// The snippets around places of a recording: places whose surroundings meet share one, and none
  /// reaches out of the recording.
  ///
  /// - Parameters:
  ///   - places: from where to where, in seconds.
  ///   - source: the recording.
  ///   - before: seconds to keep in front of a place.
  ///   - after: seconds to keep behind it.
  /// - Returns: snippets in order of time, to the thousandth of a second.
  package static func around(
    _ places: [(start: Double, end: Double)], of source: Source, before: Double, after: Double
  ) -> [ReportedSnippet] {
    guard source.seconds.isFinite, source.seconds > 0 else { return [] }
    let known = places.filter { $0.start.isFinite && $0.end.isFinite && $0.start <= $0.end }
    let wide = known.map { place in
      (start: max(0, place.start - before), end: min(source.seconds, place.end + after))
    }.filter { $0.start < $0.end }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    var joined: [(start: Double, end: Double)] = []
    for place in wide {
      if let last = joined.last, place.start <= last.end {
        joined[joined.count - 1].end = max(last.end, place.end)
      } else {
        joined.append(place)
      }
    }
    return joined.map { place in
      let (start, end) = (milliseconds(place.start), milliseconds(place.end))
      return ReportedSnippet(
        key: "\(version)/\(source.sha256)/\(source.ending)/\(start)-\(end)",
        start: Double(start) / 1000, end: Double(end) / 1000)
    }
  }

  /// A recording is at most some hours long.
  private static func milliseconds(_ seconds: Double) -> Int {
    Int((min(seconds, 1e6) * 1000).rounded())
  }
}
