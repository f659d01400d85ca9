import Timing
import Voicemail

/// A spool that was copied or restored without its times of change proves nothing about listening:
/// all heard messages then seem to have been heard when it was copied.
enum CopiedTimes {
  private static let fewestMailboxes = 4

  /// The moments that only a copy can have made: more than half of all, of several mailboxes, one
  /// following upon another within a second. Nil when the times are plausible.
  static func span(_ events: [AccessEvent]) -> ClosedRange<Instant>? {
    let sorted = events.sorted { ($0.at, $0.place) < ($1.at, $1.place) }
    var start = 0
    for index in sorted.indices {
      let isLast = index + 1 == sorted.count
      guard isLast || sorted[index + 1].at - sorted[index].at > 1 else { continue }
      let run = sorted[start...index]
      if run.count * 2 > sorted.count,
        Set(run.map(\.mailbox)).count >= fewestMailboxes
      {
        return sorted[start].at...sorted[index].at
      }
      start = index + 1
    }
    return nil
  }

  /// Takes such moments out of an inventory.
  static func remove(from inventory: inout MailboxInventory, spool: String) {
    guard let span = span(inventory.events) else { return }
    inventory.events.removeAll { span.contains($0.at) }
    for index in inventory.mailboxes.indices {
      inventory.mailboxes[index].messages = inventory.mailboxes[index].messages.map {
        guard case .yes(let at?) = $0.heard, span.contains(at) else { return $0 }
        return Message(
          id: $0.id, arrived: $0.arrived, duration: $0.duration, heard: .yes(nil),
          isUrgent: $0.isUrgent, caller: $0.caller, place: $0.place)
      }
    }
    inventory.faults.append(InventoryFault("times_of_a_copy", place: SourcePlace(file: spool)))
  }
}
