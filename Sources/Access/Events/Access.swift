package import Timing
package import Voicemail

/// One call in which a mailbox was listened to, with every record of it.
///
/// The same call stands in the call records, in their per-account copy, in CEL and in the full log:
/// that is one access, proved four times.
package struct Access: Sendable, Hashable {
  /// In order of time; never empty.
  package let events: [AccessEvent]
  /// Where a record tells.
  package let caller: String?
  package let listener: Listener

  /// The first record.
  package var at: Instant { events.first?.at ?? Instant(0) }

  /// The most that its records prove.
  package var evidence: Evidence { events.map(\.evidence).max() ?? .opened }

  /// In order, each once.
  package var places: [SourcePlace] { Set(events.map(\.place)).sorted() }

  /// In order, each once.
  package var sources: [AccessSource] {
    AccessSource.allCases.filter { source in events.contains { $0.source == source } }
  }

  /// Whether it is certain that some of it happened in `range`.
  package func happened(in range: Range<Instant>) -> Bool {
    events.contains { range.contains($0.at) && range.contains($0.later ?? $0.at) }
  }

  /// Joins records of one mailbox. A record without a caller (`externnotify`) goes with the call
  /// that was going on.
  static func merged(
    _ events: [AccessEvent], mailbox: MailboxID, directory: AccessDirectory, within: Int64
  ) -> [Access] {
    struct Call {
      var events: [AccessEvent]
      var caller: String?
      var end: Instant
    }
    var calls: [Call] = []
    var open = 0
    for event in events.filter(\.evidence.isListening).sorted(by: AccessEvent.inOrder) {
      while open < calls.count, calls[open].end + within < event.at { open += 1 }
      let fitting = calls[open...].indices.first { index in
        let call = calls[index]
        let fits = event.caller == nil || call.caller == nil || event.caller == call.caller
        return fits && call.end + within >= event.at
      }
      guard let index = fitting else {
        calls.append(Call(events: [event], caller: event.caller, end: event.end))
        continue
      }
      if calls[index].events.last != event { calls[index].events.append(event) }
      calls[index].caller = calls[index].caller ?? event.caller
      calls[index].end = max(calls[index].end, event.end)
    }
    return calls.map {
      Access(
        events: $0.events, caller: $0.caller,
        listener: directory.listener($0.caller, at: mailbox))
    }
  }
}
