import Timing
import Voicemail

/// Calls that tell both who called and which mailbox was opened.
///
/// A call record that asked for no mailbox is taken for the caller's own. A colleague who then
/// entered another number would be counted for the wrong mailbox, were it not for the other log of
/// the same call, which tells the number.
struct NamedCalls {
  private struct Call {
    let from: Instant
    let to: Instant
    let mailbox: MailboxID
  }

  private let byCaller: [String: [Call]]
  private let longest: [String: Int64]
  private let within: Int64

  init(_ events: [AccessEvent], within: Int64) {
    self.within = within
    // Only callers of whom some record names no mailbox matter.
    let wanted = Set(events.lazy.filter { $0.mailbox == nil }.compactMap(\.caller))
    var calls: [String: [Call]] = [:]
    var longest: [String: Int64] = [:]
    if !wanted.isEmpty {
      for event in events where event.mailbox != nil && event.evidence.isListening {
        guard let caller = event.caller, wanted.contains(caller), let mailbox = event.mailbox
        else { continue }
        for at in [event.at, event.later].compactMap({ $0 }) {
          let length = event.end - event.at
          calls[caller, default: []].append(Call(from: at, to: at + length, mailbox: mailbox))
          longest[caller] = max(longest[caller] ?? 0, length)
        }
      }
    }
    byCaller = calls.mapValues { $0.sorted { ($0.from, $0.mailbox) < ($1.from, $1.mailbox) } }
    self.longest = longest
  }

  /// The mailbox that another record of the same call names; nil when none does.
  func mailbox(of event: AccessEvent) -> MailboxID? {
    guard event.mailbox == nil, let caller = event.caller, let calls = byCaller[caller],
      let longest = longest[caller]
    else { return nil }
    for at in [event.at, event.later].compactMap({ $0 }) {
      let earliest = at - within
      let latest = at + (event.end - event.at) + within
      var index = Self.firstIndex(in: calls, notBefore: earliest - longest)
      while index < calls.count, calls[index].from <= latest {
        if calls[index].to >= earliest { return calls[index].mailbox }
        index += 1
      }
    }
    return nil
  }

  private static func firstIndex(in calls: [Call], notBefore instant: Instant) -> Int {
    var low = 0
    var high = calls.count
    while low < high {
      let middle = (low + high) / 2
      if calls[middle].from < instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
