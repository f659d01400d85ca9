import Engine
import Hearing
import Signal
import Synchronization

/// Hears each sound once and gives the same answers to whoever asks about it: a municipality whose
/// greetings are copies of a few has as much kept of it as a real one, in less time. The answers are
/// good for nothing else.
struct SharedEar: Recogniser {
  /// What was heard, of all workers.
  final class Memory: Sendable {
    private let known = Mutex<[[Float]: KeptHearing]>([:])

    func value(_ samples: [Float]) -> KeptHearing? { known.withLock { $0[samples] } }
    func keep(_ hearing: KeptHearing, _ samples: [Float]) {
      known.withLock { $0[samples] = hearing }
    }
    var count: Int { known.withLock { $0.count } }
  }

  let ear: SphinxRecogniser
  let memory: Memory

  var identity: EarIdentity { ear.identity }
  var bands: Bands { ear.bands }

  func hear(
    _ sound: SampleBuffer, speech: [TimeSpan], expecting expectation: Expectation
  ) throws(RecogniserError) -> Hearing {
    // The beginning tells the fixtures' sounds apart.
    let key = Array(sound.samples.prefix(40_000))
    if let kept = memory.value(key) { return kept.hearing(by: self) }
    let hearing = try ear.hear(sound, speech: speech, expecting: expectation)
    memory.keep(KeptHearing(hearing), key)
    return hearing
  }
}
