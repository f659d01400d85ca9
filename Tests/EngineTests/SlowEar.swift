import Foundation
import Hearing
import Signal

/// Understands nothing, the slower the longer the sound, and fails on sounds that are too long.
struct SlowEar: Recogniser {
  let identity = EarIdentity(name: "slow", version: "1", fingerprint: "", library: "")
  let bands = Bands.none
  /// In seconds.
  var longest = Double.infinity

  func hear(
    _ sound: SampleBuffer, speech: [TimeSpan], expecting expectation: Expectation
  ) throws(RecogniserError) -> Hearing {
    let seconds = Double(sound.samples.count) / Double(sound.sampleRate)
    if seconds > longest { throw RecogniserError(.failed(detail: "too long")) }
    Thread.sleep(forTimeInterval: seconds / 50)
    return Hearing(
      transcript: [], answers: [], ear: identity, bands: .none)
  }
}
