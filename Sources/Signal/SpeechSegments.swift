/// Runs of active frames on their way to becoming stretches of speech.
struct SpeechSegments {
  private(set) var runs: [Range<Int>] = []
  /// Frames above the threshold.
  let active: [Bool]
  private let frames: Frames
  private let floor: NoiseFloor

  /// How far above the floor speech begins and ends, in dB.
  private static let onset = 5.0
  private static let release = 3.0
  /// Nothing this far below the loud parts, in dB, is speech.
  private static let range = 40.0
  /// No voice on a telephone is quieter than this, in dBFS.
  private static let quietest = -68.0

  init(frames: Frames, floor: NoiseFloor, excluded: [Bool]) {
    self.frames = frames
    self.floor = floor
    var active = [Bool](repeating: false, count: frames.count)
    var inside = false
    let lowest = max(Self.quietest, floor.loud - Self.range)
    for frame in 0..<frames.count {
      let margin = inside ? Self.release : Self.onset
      inside =
        !excluded[frame] && frames.level[frame] >= max(lowest, floor.levels[frame] + margin)
      active[frame] = inside
    }
    self.active = active
    var start: Int?
    for frame in 0...frames.count {
      if frame < frames.count, active[frame] {
        start = start ?? frame
      } else if let begun = start {
        runs.append(begun..<frame)
        start = nil
      }
    }
    // One frame by itself is chance (noise) or a click.
    runs.removeAll { $0.count < 2 }
  }

  /// Closures of plosives and short pauses (below 0.2 s) belong to the word.
  mutating func joinAcrossShortGaps() {
    var joined: [Range<Int>] = []
    for run in runs {
      if let last = joined.last, run.lowerBound - last.upperBound < 20 {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }
    runs = joined
  }

  /// Drops clicks, steady noise and bursts in which nothing is voiced.
  mutating func dropWhatIsNoSpeech() {
    runs = runs.filter { run in
      run.count >= 6 && !isWeak(run) && !isSteady(run) && isVoiced(run)
    }
  }

  /// Never clearly above the floor.
  private func isWeak(_ run: Range<Int>) -> Bool {
    run.count { frames.level[$0] >= floor.levels[$0] + 8 } < 3
  }

  /// A fan or a motor: more than 0.8 s at one level.
  private func isSteady(_ run: Range<Int>) -> Bool {
    guard run.count >= 80 else { return false }
    let levels = run.dropFirst(5).dropLast(5).map { frames.level[$0] }
    let mean = levels.reduce(0, +) / Double(levels.count)
    let variance = levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(levels.count)
    return variance < 1.5 * 1.5
  }

  /// At least 50 ms whose spectrum has peaks. White noise lies at −2.5 dB, voices below −8.
  private func isVoiced(_ run: Range<Int>) -> Bool {
    run.count { active[$0] && frames.flatness[$0] < -5 } >= 5
  }

  /// The runs widened by 40 ms before and 80 ms after; those that then touch become one.
  func spans(duration: Double) -> [TimeSpan] {
    var wide: [Range<Int>] = []
    for run in runs {
      let grown = max(0, run.lowerBound - 4)..<run.upperBound + 8
      if let last = wide.last, grown.lowerBound <= last.upperBound {
        wide[wide.count - 1] = last.lowerBound..<grown.upperBound
      } else {
        wide.append(grown)
      }
    }
    return wide.map { VoiceActivity.span($0, duration: duration) }
  }
}
