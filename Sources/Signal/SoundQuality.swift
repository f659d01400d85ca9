/// What a recording is worth as sound, before anybody listens to the words.
package struct SoundQuality: Sendable, Equatable, Codable {
  /// In the order of ``QualityFinding``'s cases; empty when nothing is wrong.
  package let findings: [QualityFinding]
  package let levels: Levels
  /// Stretches of speech, in order.
  package let speech: [TimeSpan]
  /// Seconds of the whole sound.
  package let duration: Double

  package init(
    findings: [QualityFinding], levels: Levels, speech: [TimeSpan], duration: Double
  ) {
    self.findings = findings
    self.levels = levels
    self.speech = speech
    self.duration = duration
  }

  /// Measures `sound` and holds it against `limits`.
  package static func assess(
    _ sound: SampleBuffer, limits: QualityLimits = QualityLimits()
  ) -> SoundQuality {
    let frames = Frames(sound)
    let activity = VoiceActivity(frames: frames, duration: sound.duration)
    let levels = Levels(of: sound, frames: frames, activity: activity)
    let judge = Judge(frames: frames, activity: activity, levels: levels, limits: limits)
    return SoundQuality(
      findings: judge.findings(), levels: levels, speech: activity.speech,
      duration: sound.duration)
  }
}

private struct Judge {
  let frames: Frames
  let activity: VoiceActivity
  let levels: Levels
  let limits: QualityLimits

  func findings() -> [QualityFinding] {
    var found: [QualityFinding] = []
    if activity.speech.isEmpty, levels.peakDBFS < limits.silentBelowDBFS {
      found.append(.silent(peakDBFS: levels.peakDBFS))
    } else {
      found += loudness() + edges() + timing()
    }
    if abs(levels.dcOffset) > limits.mostDCOffset { found.append(.dcOffset(levels.dcOffset)) }
    return found
  }

  private func loudness() -> [QualityFinding] {
    var found: [QualityFinding] = []
    if let level = levels.activeSpeechDBFS, level < limits.quietBelowDBFS {
      found.append(.tooQuiet(activeLevelDBFS: level))
    }
    let clipping = levels.clipping
    if clipping.share > limits.mostClippedShare
      || clipping.longestRunMs > limits.longestClippedRunMs
    {
      found.append(.clipped(share: clipping.share, longestRunMs: clipping.longestRunMs))
    }
    if let snr = levels.snrDB, snr < limits.leastSNRDB { found.append(.tooNoisy(snrDB: snr)) }
    if activity.speechSeconds < limits.leastSpeechSeconds {
      found.append(.tooShort(speechSeconds: activity.speechSeconds))
    }
    return found
  }

  private func edges() -> [QualityFinding] {
    var found: [QualityFinding] = []
    if let level = speechLevel(in: 0..<min(3, frames.count)) {
      found.append(.cutOffAtStart(levelDBFS: level))
    }
    if let level = speechLevel(in: max(0, frames.count - 3)..<frames.count) {
      found.append(.cutOffAtEnd(levelDBFS: level))
    }
    return found
  }

  /// The level of frames that are all active speech near the usual level; nil when they are not.
  private func speechLevel(in range: Range<Int>) -> Double? {
    guard let usual = levels.activeSpeechDBFS, !range.isEmpty,
      range.allSatisfy({ activity.active[$0] })
    else { return nil }
    let power = range.reduce(0) { $0 + Decibels.power(frames.level[$1]) } / Double(range.count)
    let level = Decibels.ofPower(power)
    return level >= usual - limits.cutOffWithinDB ? level : nil
  }

  private func timing() -> [QualityFinding] {
    var found: [QualityFinding] = []
    guard let first = activity.speech.first, let last = activity.speech.last else { return found }
    if first.start > limits.latestStartSeconds {
      found.append(.speechStartsLate(seconds: first.start))
    }
    let tone = activity.tones.last {
      $0.start >= last.end - 0.2 && $0.end >= activity.duration - limits.toneAtEndSeconds
    }
    let quietEnd = TimeSpan(start: last.end, end: tone?.start ?? activity.duration)
    let dead = (activity.pauses + [quietEnd]).filter { $0.duration >= limits.deadAirSeconds }
    if !dead.isEmpty { found.append(.deadAir(spans: dead)) }
    if let tone { found.append(.toneAtEnd(span: tone)) }
    return found
  }
}
