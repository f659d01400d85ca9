internal import Timing
internal import Voicemail

/// What became of calls that reached a voicemail application.
struct CallSigns {
  private var signs: [UInt64: [CallSign]] = [:]
  /// When the application began in each call, in order: numbers of calls come again after a restart.
  private var beginnings: [UInt64: [Instant]] = [:]

  /// `observations` come in order of time.
  init(_ sinks: [LogSink], of observations: some Sequence<Observation>) {
    for observation in observations where observation.kind == .began {
      beginnings[observation.call, default: []].append(observation.at)
    }
    guard !beginnings.isEmpty else { return }
    for sink in sinks {
      for sign in sink.signs where beginnings[sign.call] != nil {
        signs[sign.call, default: []].append(sign)
      }
    }
    for call in signs.keys { signs[call]?.sort { $0.at < $1.at } }
  }

  /// Opened, unless the call's signs say that the caller got no further than the PIN or left at
  /// once; with the seconds, where the end is known.
  func outcome(of began: Observation, leastOpenSeconds: Int) -> (Evidence, seconds: Int?) {
    let next = beginnings[began.call]?.first { $0 > began.at }
    let limit = min(next ?? began.at + 86_400, began.at + 86_400)
    let later = (signs[began.call] ?? []).filter { $0.at >= began.at && $0.at < limit }
    if let end = later.first(where: { $0.kind == .ended }) {
      let seconds = Int(end.at - began.at)
      return (seconds >= leastOpenSeconds ? .opened : .attempt, seconds)
    }
    if later.contains(where: { $0.kind == .entered }) { return (.opened, nil) }
    return (later.isEmpty ? .opened : .attempt, nil)
  }
}
