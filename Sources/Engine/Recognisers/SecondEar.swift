package import Hearing

/// The second of two ears, shared by all workers; it may be missing without stopping a scan.
package enum SecondEar: Sendable {
  case ready(any Recogniser)
  /// It could not be started: nothing is confirmed.
  case unavailable(RecogniserError)

  /// - Throws: `RecogniserError` when there is none.
  package var recogniser: any Recogniser {
    get throws(RecogniserError) {
      switch self {
      case .ready(let recogniser): return recogniser
      case .unavailable(let error): throw error
      }
    }
  }
}
