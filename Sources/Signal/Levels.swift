/// How loud a sound is, in numbers.
package struct Levels: Sendable, Equatable, Codable {
  /// The largest amplitude, in dBFS.
  package let peakDBFS: Double
  /// RMS of the whole sound without its DC offset, in dBFS.
  package let rmsDBFS: Double
  /// RMS of the frames that hold speech (in the telephone band, as ITU-T P.56 means it), in dBFS;
  /// nil when there is no speech.
  package let activeSpeechDBFS: Double?
  /// RMS of what is neither speech, tone nor digital silence (telephone band), in dBFS; nil when
  /// there is less than 100 ms of it.
  package let noiseFloorDBFS: Double?
  /// Speech over noise, in dB, the noise taken out of the speech level; nil when either is unknown.
  package let snrDB: Double?
  package let clipping: Clipping
  /// The mean of all samples, −1…1.
  package let dcOffset: Double

  package init(of sound: SampleBuffer, activity: VoiceActivity) {
    self.init(of: sound, frames: Frames(sound), activity: activity)
  }

  init(of sound: SampleBuffer, frames: Frames, activity: VoiceActivity) {
    let samples = sound.samples
    dcOffset = samples.isEmpty ? 0 : TelephoneBand.mean(samples)
    var peak = 0.0
    var power = 0.0
    for sample in samples {
      let value = Double(sample)
      peak = max(peak, abs(value))
      power += (value - dcOffset) * (value - dcOffset)
    }
    peakDBFS = Decibels.ofAmplitude(peak)
    rmsDBFS = Decibels.ofPower(samples.isEmpty ? 0 : power / Double(samples.count))
    let speech = Self.meanPower(frames, where: activity.active, atLeast: 1)
    let noise = Self.meanPower(frames, where: activity.background, atLeast: 10)
    activeSpeechDBFS = speech.map(Decibels.ofPower)
    noiseFloorDBFS = noise.map(Decibels.ofPower)
    if let speech, let noise, noise > 0 {
      snrDB = Decibels.ofPower(max(speech - noise, speech * 0.01)) - Decibels.ofPower(noise)
    } else {
      snrDB = nil
    }
    clipping = Clipping(of: sound)
  }

  private static func meanPower(
    _ frames: Frames, where chosen: [Bool], atLeast least: Int
  ) -> Double? {
    var sum = 0.0
    var count = 0
    for frame in 0..<min(frames.count, chosen.count) where chosen[frame] {
      sum += Decibels.power(frames.level[frame])
      count += 1
    }
    return count >= least ? sum / Double(count) : nil
  }
}
