/// Finds steady tones: the beep of a voicemail system, a dial or busy tone, a fax.
///
/// A tone holds one frequency and one level, which a voice never does for long. Low notes ask for
/// more patience, since a hummed "mmm" is nearly a sine.
enum ToneDetection {
  /// Frames of a tone hold at least this share of the band's power in two peaks.
  private static let leastPeakShare = 0.8
  /// A voice's fundamental lies below this frequency, in hertz.
  private static let voiceEnd = 330.0
  /// Least length of a tone, in frames of 10 ms, above and below ``voiceEnd``.
  private static let leastFrames = 18
  private static let leastFramesLow = 60
  /// How much the level of a tone may wander, in dB.
  private static let levelTolerance = 2.0

  /// Runs of frames that are a tone, in order.
  static func runs(in frames: Frames) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < frames.count {
      guard isTonal(frames, start) else {
        start += 1
        continue
      }
      let end = steadyEnd(frames, from: start)
      let least = frames.peakHertz[start] < voiceEnd ? leastFramesLow : leastFrames
      if end - start >= least {
        // The first and last frame of a tone are filled only in part.
        runs.append(max(0, start - 3)..<min(frames.count, end + 3))
        start = end
      } else {
        start += 1
      }
    }
    return merged(runs)
  }

  private static func isTonal(_ frames: Frames, _ index: Int) -> Bool {
    frames.peakShare[index] >= leastPeakShare
  }

  private static func steadyEnd(_ frames: Frames, from start: Int) -> Int {
    var end = start
    var level = frames.level[start]
    var hertz = frames.peakHertz[start]
    while end < frames.count, isTonal(frames, end),
      abs(frames.level[end] - level) <= levelTolerance,
      abs(frames.peakHertz[end] - hertz) <= max(4, 0.008 * hertz)
    {
      end += 1
      // The mean so far, not the neighbour: a glide must not pass as steady.
      let weight = 1 / Double(end - start)
      level += weight * (frames.level[end - 1] - level)
      hertz += weight * (frames.peakHertz[end - 1] - hertz)
    }
    return end
  }

  private static func merged(_ runs: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for run in runs {
      if let last = result.last, run.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
      } else {
        result.append(run)
      }
    }
    return result
  }
}
