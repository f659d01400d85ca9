/// Cuts a long greeting into pieces that are decoded one by one.
package enum Pieces {
  /// Seconds of silence kept around a piece.
  private static let margin = 0.25

  /// Spans that together hold all of `speech`, none longer than `maxSeconds`, cut in pauses where
  /// there are any and at the quietest moment where a voice never pauses.
  ///
  /// `speech` is in order, its stretches apart from each other; `maxSeconds` is positive.
  package static func split(
    _ sound: SampleBuffer, speech: [TimeSpan], maxSeconds: Double
  ) -> [TimeSpan] {
    precondition(maxSeconds > 0, "a piece has a length")
    var pieces: [TimeSpan] = []
    for index in speech.indices {
      let before = index > 0 ? (speech[index - 1].end + speech[index].start) / 2 : 0
      let after =
        index + 1 < speech.count
        ? (speech[index].end + speech[index + 1].start) / 2 : sound.duration
      let whole = TimeSpan(
        start: max(before, speech[index].start - margin),
        end: min(after, speech[index].end + margin))
      if let last = pieces.last, whole.end - last.start <= maxSeconds {
        pieces[pieces.count - 1] = TimeSpan(start: last.start, end: whole.end)
      } else {
        pieces += cut(whole, in: sound, maxSeconds: maxSeconds)
      }
    }
    return pieces
  }

  private static func cut(
    _ span: TimeSpan, in sound: SampleBuffer, maxSeconds: Double
  ) -> [TimeSpan] {
    var pieces: [TimeSpan] = []
    var rest = span
    while rest.duration > maxSeconds {
      // Not before the middle, or the pieces would become crumbs.
      let earliest = rest.start + maxSeconds / 2
      let moment = quietest(in: sound, from: earliest, to: rest.start + maxSeconds)
      pieces.append(TimeSpan(start: rest.start, end: moment))
      rest = TimeSpan(start: moment, end: rest.end)
    }
    return pieces + [rest]
  }

  /// The middle of the quietest 40 ms between two moments.
  private static func quietest(in sound: SampleBuffer, from: Double, to: Double) -> Double {
    let rate = Double(sound.sampleRate)
    let width = max(1, Int(0.04 * rate))
    let end = min(sound.samples.count, Int(to * rate))
    var start = Int(from * rate)
    var best = to
    var least = Double.infinity
    while start + width <= end {
      var power = 0.0
      for index in start..<start + width {
        power += Double(sound.samples[index]) * Double(sound.samples[index])
      }
      if power < least {
        least = power
        best = (Double(start) + Double(width) / 2) / rate
      }
      start += max(1, width / 4)
    }
    return best
  }
}
