/// Where a sound holds speech.
///
/// The whole recording is known, so the detector looks both ways: the noise floor is the 10th
/// percentile of the level within two seconds to either side, frames of digital silence left out
/// (a noise gate between words must not make the noise inside words look loud). A frame is active
/// when it rises above that floor and is not more than 40 dB below the loud parts. Steady tones,
/// steady noise, clicks and bursts without any voiced frame are then taken out again.
///
/// Made for one voice on a telephone line from about 10 dB signal-to-noise ratio; music is not told
/// from speech.
package struct VoiceActivity: Sendable, Equatable {
  /// Stretches of speech, in order and apart from each other, a little wider than the sound of the
  /// words so that weak beginnings and endings are inside.
  package let speech: [TimeSpan]
  /// Steady tones, such as the beep at the end.
  package let tones: [TimeSpan]
  /// Seconds of the whole sound.
  package let duration: Double
  /// Per frame of 10 ms: above the threshold, without hangover.
  let active: [Bool]
  /// Per frame of 10 ms: neither speech (with margin), tone nor digital silence.
  let background: [Bool]

  package init(of sound: SampleBuffer) {
    self.init(frames: Frames(sound), duration: sound.duration)
  }

  init(frames: Frames, duration: Double) {
    let toneRuns = ToneDetection.runs(in: frames)
    var isTone = [Bool](repeating: false, count: frames.count)
    for run in toneRuns { for frame in run { isTone[frame] = true } }
    let floor = NoiseFloor(levels: frames.level, excluded: isTone)
    var segments = SpeechSegments(frames: frames, floor: floor, excluded: isTone)
    segments.joinAcrossShortGaps()
    segments.dropWhatIsNoSpeech()

    let spans = segments.spans(duration: duration)
    var active = [Bool](repeating: false, count: frames.count)
    var near = isTone
    for run in segments.runs {
      for frame in run where segments.active[frame] { active[frame] = true }
      // Reverberation and breath beside a word are not the background.
      for frame in max(0, run.lowerBound - 8)..<min(frames.count, run.upperBound + 15) {
        near[frame] = true
      }
    }
    self.duration = duration
    self.active = active
    speech = spans
    tones = toneRuns.map { Self.span($0, duration: duration) }
    background = (0..<frames.count).map {
      !near[$0] && frames.level[$0] > NoiseFloor.digitalSilence
    }
  }

  /// Seconds of speech in all.
  package var speechSeconds: Double { speech.reduce(0) { $0 + $1.duration } }

  /// Pauses between stretches of speech; neither the silence before the first nor after the last.
  package var pauses: [TimeSpan] {
    zip(speech, speech.dropFirst()).map { TimeSpan(start: $0.end, end: $1.start) }
  }

  static func span(_ run: Range<Int>, duration: Double) -> TimeSpan {
    TimeSpan(
      start: min(duration, Double(run.lowerBound) * Frames.hop),
      end: min(duration, Double(run.upperBound) * Frames.hop))
  }
}
