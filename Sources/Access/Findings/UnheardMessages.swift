package import Timing
package import Voicemail

/// Messages that nobody has heard in time, and not to this day (rule 7).
package struct UnheardMessages: Sendable, Hashable {
  package struct Unheard: Sendable, Hashable {
    package let id: String
    package let arrived: Instant
    /// In real seconds at the time of the scan.
    package let age: Int64
    package let isUrgent: Bool
    package let place: SourcePlace
  }

  /// The oldest first.
  package let messages: [Unheard]
  /// Messages also leave by mail or can be heard in a portal: then it is not certain that nobody
  /// has heard them.
  package let mayBeHeardElsewhere: Bool

  static func find(_ ground: FindingGround) -> AccessFinding? {
    let settings = ground.mailbox.settings
    // Heard messages stay among the new ones: that they lie there proves nothing.
    if settings.movesHeard == false && ground.mailbox.system == .asterisk { return nil }
    let messages = ground.mailbox.messages.filter {
      $0.heard == .no
        && ground.clock.deadline(after: $0.arrived, seconds: ground.settings.longestUnheard)
          < ground.now
    }.sorted { ($0.arrived, $0.id) < ($1.arrived, $1.id) }
    if messages.isEmpty { return nil }
    let elsewhere = settings.leavesByMail == true || settings.deletesAfterMail == true
    let unheard = UnheardMessages(
      messages: messages.map {
        Unheard(
          id: $0.id, arrived: $0.arrived, age: ground.now - $0.arrived, isUrgent: $0.isUrgent,
          place: $0.place)
      }, mayBeHeardElsewhere: elsewhere)
    return AccessFinding(
      .unheard(unheard), elsewhere ? .info : .fail, to: .employee, places: messages.map(\.place))
  }
}
