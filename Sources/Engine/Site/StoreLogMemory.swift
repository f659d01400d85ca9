internal import Compression
package import LogFiles
package import Store
internal import Synchronization
package import Timing
package import Voicemail

/// Logs remembered in a store. What goes wrong with it costs time and nothing else: then all is read.
package final class StoreLogMemory: LogMemory {
  /// How much there was to do.
  package struct Use: Sendable, Hashable {
    /// Log files that are remembered now.
    package var files = 0
    /// Those that had not changed.
    package var unchanged = 0
    /// Bytes that were read, as they lie there: of the others, and again where calls stand, which are
    /// not kept; and of all files.
    package var read = 0
    package var size = 0

    package init() {}
  }

  private struct State: ~Copyable {
    let store: Store
    var used: Set<Int64> = []
    var use = Use()
    /// The first thing that went wrong; from then on nothing is kept.
    var failure: StoreError?
  }

  private let state: Mutex<State>
  private let now: Instant
  private let readsNothing: Bool

  /// `now` is when files are used. With `full`, what is kept is written over unread.
  package init(_ store: sending Store, now: Instant, full: Bool = false) {
    state = Mutex(State(store: store))
    self.now = now
    readsNothing = full
  }

  package func known(_ source: AccessSource, reading: String) -> [(id: Int64, log: KeptLog)] {
    guard !readsNothing else { return [] }
    return trying { (state) throws(StoreError) in
      try state.store.logs(source: source.rawValue, reading: reading).map {
        ($0.id, KeptLog($0.log, source: source))
      }
    } ?? []
  }

  package func found(in id: Int64) -> [UInt8]? {
    trying { (state) throws(StoreError) in try state.store.found(inLog: id) } ?? nil
  }

  package func keep(_ log: KeptLog, found: [UInt8], read: Int) {
    let now = now
    _ = trying { (state) throws(StoreError) in
      state.used.insert(try state.store.keep(StoredLog(log), found: found, now: now))
      state.use.files += 1
      state.use.read += read
      state.use.size += log.size
    }
  }

  package func confirm(_ id: Int64, _ log: KeptLog, read: Int) {
    let now = now
    _ = trying { (state) throws(StoreError) in
      try state.store.confirm(log: id, StoredLog(log), now: now)
      state.used.insert(id)
      state.use.files += 1
      state.use.unchanged += 1
      state.use.read += read
      state.use.size += log.size
    }
  }

  /// Ends the scan's use: forgets files that are gone, and gives what went wrong, if anything did.
  package func finish() -> (use: Use, failure: StoreError?) {
    _ = trying { (state) throws(StoreError) in
      // A scan without logs forgets none.
      if state.use.files > 0 { try state.store.forgetLogs(but: state.used) }
    }
    return state.withLock { ($0.use, $0.failure) }
  }

  private func trying<Value: Sendable>(
    _ body: (inout State) throws(StoreError) -> sending Value
  ) -> Value? {
    state.withLock { state in
      guard state.failure == nil else { return nil }
      do throws(StoreError) {
        return try body(&state)
      } catch {
        state.failure = error
        return nil
      }
    }
  }
}

extension KeptLog {
  fileprivate init(_ log: StoredLog, source: AccessSource) {
    self.init(
      source: source, reading: log.reading, numbers: log.numbers, path: log.path,
      identity: FileIdentity(
        device: UInt64(bitPattern: log.device), number: UInt64(bitPattern: log.inode)),
      isPacked: log.isPacked, size: log.size, head: log.head, content: log.content,
      oldest: log.oldest)
  }
}

extension StoredLog {
  fileprivate init(_ log: KeptLog) {
    self.init(
      source: log.source.rawValue, reading: log.reading, numbers: log.numbers, path: log.path,
      device: Int64(bitPattern: log.identity.device),
      inode: Int64(bitPattern: log.identity.number), isPacked: log.isPacked, size: log.size,
      head: log.head, content: log.content, oldest: log.oldest)
  }
}
