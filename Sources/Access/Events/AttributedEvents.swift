package import Timing
package import Voicemail

/// The events of a log by mailbox.
package struct AttributedEvents: Sendable {
  /// What is known of one mailbox.
  package struct OfMailbox: Sendable {
    /// Proof: the mailbox is certain, and so is the clock.
    var certain: [AccessEvent] = []
    /// May be of this mailbox or of another with the same number.
    var ambiguous: [AccessEvent] = []
    /// Shown by a file whose clock was wrong at that time.
    var misdated: [AccessEvent] = []
    /// Files of many mailboxes changed in one second: a copy or a clean-up, not people listening.
    var inBulk: [AccessEvent] = []
  }

  package private(set) var byMailbox: [MailboxKey: OfMailbox] = [:]
  /// Listening of which nobody knows in which mailbox.
  package private(set) var unattributed: [AccessEvent] = []
  /// Events of mailboxes that are not in the inventory, by the log's name for them: how many.
  package private(set) var elsewhere: [MailboxID: Int] = [:]

  /// An event that names no mailbox is of the caller's own, unless another record of the same call
  /// names one (then it is of that), or the system asked for a number. Events after `now` are left out: they prove that a clock is
  /// wrong, and nothing else.
  package init(
    _ events: [AccessEvent], mailboxes: [Mailbox], directory: AccessDirectory,
    coverage: Coverage, settings: AccessSettings, now: Instant
  ) {
    let lookup = MailboxLookup(mailboxes)
    let calls = NamedCalls(events, within: settings.sameCallSeconds)
    let bulks = Self.bulks(events, settings: settings)
    let hasDoubts = coverage.sources.contains { !$0.doubtful.isEmpty }
    for event in events where event.at <= now {
      let event = event.weighed(leastOpenSeconds: settings.leastOpenSeconds)
      // Asked for a number, a caller may have entered anybody's.
      let own =
        event.asksForMailbox
        ? nil
        : event.caller.flatMap { caller in
          directory.entries[caller].map(\.mailbox) ?? MailboxID(caller)
        }
      guard let id = event.mailbox ?? calls.mailbox(of: event) ?? own else {
        if event.evidence.isListening { unattributed.append(event) }
        continue
      }
      switch lookup.find(id, in: event.source) {
      case .one(let mailbox):
        let isMisdated = hasDoubts && coverage.doubts(event.place.file, at: event.at)
        if event.source == .spool && bulks.contains(event.at) {
          byMailbox[mailbox, default: OfMailbox()].inBulk.append(event)
        } else if isMisdated {
          byMailbox[mailbox, default: OfMailbox()].misdated.append(event)
        } else {
          byMailbox[mailbox, default: OfMailbox()].certain.append(event)
        }
      case .several(let mailboxes):
        for mailbox in mailboxes {
          byMailbox[mailbox, default: OfMailbox()].ambiguous.append(event)
        }
      case .none:
        let isOfKnown = event.caller.flatMap { directory.entries[$0]?.mailbox } != nil
        if event.mailbox == nil && !isOfKnown && event.evidence.isListening {
          unattributed.append(event)
        } else {
          elsewhere[id, default: 0] += 1
        }
      }
    }
  }

  /// Hands out a mailbox's events and forgets them: at ten thousand mailboxes their memory counts.
  mutating func take(_ mailbox: MailboxKey) -> OfMailbox {
    byMailbox.removeValue(forKey: mailbox) ?? OfMailbox()
  }

  /// Seconds in which the spool's files of many mailboxes changed together.
  private static func bulks(_ events: [AccessEvent], settings: AccessSettings) -> Set<Instant> {
    var mailboxes: [Instant: Set<MailboxID>] = [:]
    for event in events where event.source == .spool && event.evidence.isListening {
      if let mailbox = event.mailbox { mailboxes[event.at, default: []].insert(mailbox) }
    }
    return Set(mailboxes.filter { $0.value.count >= settings.bulkChangeMailboxes }.keys)
  }
}

extension AccessEvent {
  /// A call record that is too short for listening is an attempt.
  func weighed(leastOpenSeconds: Int) -> AccessEvent {
    guard evidence == .opened, source == .cdr || source == .cel, let duration,
      duration < leastOpenSeconds
    else { return self }
    return AccessEvent(
      mailbox: mailbox, caller: caller, at: at, later: later, evidence: .attempt,
      duration: duration, source: source, place: place, asksForMailbox: asksForMailbox)
  }

  /// The end, where the record tells how long it took.
  var end: Instant { at + Int64(max(0, duration ?? 0)) }

  /// The same order whatever order the events came in.
  static func inOrder(_ a: AccessEvent, _ b: AccessEvent) -> Bool {
    if a.at != b.at { return a.at < b.at }
    if a.place != b.place { return a.place < b.place }
    if a.evidence != b.evidence { return a.evidence < b.evidence }
    if a.source != b.source { return a.source.rawValue < b.source.rawValue }
    if a.caller != b.caller { return (a.caller ?? "") < (b.caller ?? "") }
    if a.later != b.later { return (a.later ?? a.at) < (b.later ?? b.at) }
    return (a.duration ?? -1) < (b.duration ?? -1)
  }
}
