internal import Foundation
package import Hearing
package import Store
internal import Synchronization
package import Timing

/// What was heard, kept in a store at once: a scan that is stopped goes on where it was.
package final class StoreHearings: HearingCache {
  private struct State: ~Copyable {
    let store: Store
    /// Keys whose values are in use: a purge is to leave them.
    var used: [String] = []
    /// The first thing that went wrong; from then on nothing is kept, and the scan goes on.
    var failure: StoreError?
  }

  private static let infinity = "inf"
  private static let minusInfinity = "-inf"
  private static let noNumber = "nan"

  private let state: Mutex<State>
  private let now: Instant
  private let readsNothing: Bool

  /// `now` is when values are made and used. With `full`, what is kept is written over unread.
  package init(_ store: sending Store, now: Instant, full: Bool = false) {
    state = Mutex(State(store: store))
    self.now = now
    readsNothing = full
  }

  package func value(for key: String) -> KeptHearing? { kept(key) }

  package func sound(for key: String) -> KeptSound? { kept(key) }

  private func kept<Value: Decodable>(_ key: String) -> Value? {
    guard !readsNothing else { return nil }
    let text = state.withLock { (state) -> String? in
      do throws(StoreError) {
        guard let text = try state.store.heard(key) else { return nil }
        state.used.append(key)
        return text
      } catch {
        if state.failure == nil { state.failure = error }
        return nil
      }
    }
    // Read by several workers at once, outside the lock.
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: Self.infinity, negativeInfinity: Self.minusInfinity, nan: Self.noNumber)
    return text.flatMap { try? decoder.decode(Value.self, from: Data($0.utf8)) }
  }

  package func keep(_ hearing: KeptHearing, for key: String) { keep(value: hearing, key) }

  package func keep(_ sound: KeptSound, for key: String) { keep(value: sound, key) }

  private func keep(value: some Encodable, _ key: String) {
    // Scores may be infinite, where a search gave a side up, and levels, where all is silent.
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: Self.infinity, negativeInfinity: Self.minusInfinity, nan: Self.noNumber)
    guard let data = try? encoder.encode(value) else { return }
    let text = String(decoding: data, as: UTF8.self)
    state.withLock { state in
      guard state.failure == nil else { return }
      do throws(StoreError) {
        try state.store.keep(text, for: key, now: now)
      } catch {
        state.failure = error
      }
    }
  }

  /// Ends the scan's use: marks what was used, and gives what went wrong, if anything did.
  package func finish() -> StoreError? {
    state.withLock { state in
      guard state.failure == nil else { return state.failure }
      do throws(StoreError) {
        try state.store.touch(heard: state.used, now: now)
        return nil
      } catch {
        return error
      }
    }
  }
}
