import LogFiles
import Synchronization
import Voicemail

/// Remembers logs as long as the test runs, as a store does.
final class TestMemory: LogMemory {
  private struct State {
    var logs: [Int64: (log: KeptLog, found: [UInt8])] = [:]
    var next: Int64 = 1
    var used: Set<Int64> = []
    var read = 0
    var confirmed = 0
  }

  private let state = Mutex(State())

  func known(_ source: AccessSource, reading: String) -> [(id: Int64, log: KeptLog)] {
    state.withLock { state in
      state.logs.filter { $0.value.log.source == source && $0.value.log.reading == reading }
        .map { ($0.key, $0.value.log) }
    }
  }

  func found(in id: Int64) -> [UInt8]? { state.withLock { $0.logs[id]?.found } }

  func keep(_ log: KeptLog, found: [UInt8], read: Int) {
    state.withLock { state in
      state.logs[state.next] = (log, found)
      state.used.insert(state.next)
      state.next += 1
      state.read += read
    }
  }

  func confirm(_ id: Int64, _ log: KeptLog, read: Int) {
    state.withLock { state in
      if let found = state.logs[id]?.found { state.logs[id] = (log, found) }
      state.used.insert(id)
      state.confirmed += 1
      state.read += read
    }
  }

  /// Forgets what the last reading did not use. Returns how many bytes it read, and how many files
  /// it knew unchanged.
  func finish() -> (read: Int, confirmed: Int) {
    state.withLock { state in
      let result = (state.read, state.confirmed)
      let used = state.used
      state.logs = state.logs.filter { used.contains($0.key) }
      (state.read, state.confirmed, state.used) = (0, 0, [])
      return result
    }
  }

  /// All that is kept, as text, to look for what must not be.
  var kept: String {
    state.withLock { state in
      state.logs.values.map { String(decoding: $0.found, as: UTF8.self) }.joined(separator: "\n")
    }
  }

  /// Damages everything.
  func damage(_ change: (inout [UInt8]) -> Void) {
    state.withLock { state in
      state.logs = state.logs.mapValues { log, found in
        var found = found
        change(&found)
        return (log, found)
      }
    }
  }
}
