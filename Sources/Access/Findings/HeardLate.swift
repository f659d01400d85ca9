package import Timing
package import Voicemail

/// Messages that should have been heard in the period, and were heard later (rule 7).
package struct HeardLate: Sendable, Hashable {
  package struct Late: Sendable, Hashable {
    package let id: String
    package let arrived: Instant
    package let heard: Instant
    package let place: SourcePlace

    /// In real seconds.
    package var latency: Int64 { heard - arrived }
  }

  /// In order of arrival.
  package let messages: [Late]

  static func find(_ ground: FindingGround) -> AccessFinding? {
    let late = ground.mailbox.messages.compactMap { message -> Late? in
      guard case .yes(let heard?) = message.heard else { return nil }
      let deadline = ground.clock.deadline(
        after: message.arrived, seconds: ground.settings.longestUnheard)
      guard heard > deadline, ground.period.contains(deadline) else { return nil }
      return Late(id: message.id, arrived: message.arrived, heard: heard, place: message.place)
    }.sorted { ($0.arrived, $0.id) < ($1.arrived, $1.id) }
    if late.isEmpty { return nil }
    // Opening the box daily satisfies the rule's words, so this is not a breach by itself.
    return AccessFinding(
      .heardLate(HeardLate(messages: late)), .warn, to: .employee, places: late.map(\.place))
  }
}
