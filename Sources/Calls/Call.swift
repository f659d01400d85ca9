package import Timing
package import Voicemail

/// One end of a call.
package enum Party: Sendable, Hashable {
  /// An extension of the house.
  case house(String)
  case outside(CallerKey)
  /// The number was withheld, or there is none.
  case withheld

  package init(_ number: WrittenNumber) {
    switch number {
    case .extension(let text): self = .house(text)
    case .outside(let key, _): self = .outside(key)
    case .withheld: self = .withheld
    }
  }

  /// The extension, of the house's own.
  package var `extension`: String? { if case .house(let text) = self { text } else { nil } }
}

/// How a call, or a leg of one, ended.
package enum CallOutcome: String, Sendable, Hashable, CaseIterable {
  /// A person took it.
  case answered
  /// It ended in a mailbox.
  case voicemail
  case noAnswer = "no_answer"
  case busy
  case failed
  /// A queue, a menu, the voicemail system's own number: nobody was called. Also what was answered
  /// by a person or a machine, and the record does not tell which.
  case other
}

/// A call record: one leg of a call from one party to another. Times are of the site's records.
///
/// A year of a municipality is millions of them, so it is small: 96 bytes, and texts of up to
/// fifteen bytes, which extensions are, lie within.
package struct Call: Sendable, Hashable {
  // The order leaves few bytes between them.
  package let caller: Party
  package let outcome: CallOutcome
  private let line: UInt32
  package let callee: Party
  /// From 0.
  private let seconds: UInt32
  package let began: Instant
  /// Equal in the legs of one call, transfers too; 0 is unknown.
  package let linked: UInt64
  private let file: String
  private let end: End
  private let spokenSeconds: UInt32

  /// Few calls have one: those have it elsewhere.
  private indirect enum End: Hashable {
    case none
    case mailbox(MailboxID)
    case answered(by: String)
  }

  package init(
    from caller: Party, to callee: Party, began: Instant, ended: Instant, spoken: Int,
    outcome: CallOutcome, mailbox: MailboxID? = nil, answeredBy: String? = nil,
    linked: UInt64 = 0, place: SourcePlace
  ) {
    self.caller = caller
    self.callee = callee
    self.began = began
    seconds = UInt32(clamping: ended.seconds - began.seconds)
    spokenSeconds = UInt32(clamping: spoken)
    self.outcome = outcome
    if let mailbox {
      end = .mailbox(mailbox)
    } else {
      end = answeredBy.map(End.answered) ?? .none
    }
    self.linked = linked
    line = UInt32(clamping: place.line)
    file = place.file
  }

  /// Not before `began`.
  package var ended: Instant { began + Int64(seconds) }

  /// Seconds somebody spoke; 0 when nobody answered.
  package var spoken: Int { Int(spokenSeconds) }

  /// The mailbox it ended in, where `outcome` is `voicemail` and the record tells.
  package var mailbox: MailboxID? { if case .mailbox(let id) = end { id } else { nil } }

  /// The extension that took the call, where the record names it and it is not the one called: a
  /// colleague picked it up, or it was forwarded.
  package var answeredBy: String? { if case .answered(let text) = end { text } else { nil } }

  /// Who took it, if it was somebody in the house.
  package var answerer: String? {
    outcome == .answered ? answeredBy ?? callee.extension : nil
  }

  package var place: SourcePlace { SourcePlace(file: file, line: Int(line)) }

  /// The same record, so many lines further down.
  package func moved(byLines lines: Int) -> Call {
    moved(to: SourcePlace(file: file, line: Int(line) + lines))
  }

  func moved(to place: SourcePlace) -> Call {
    Call(
      from: caller, to: callee, began: began, ended: ended, spoken: spoken, outcome: outcome,
      mailbox: mailbox, answeredBy: answeredBy, linked: linked,
      place: place)
  }

  /// Whether both are copies of one record: all but where they stand.
  func isCopy(of other: Call) -> Bool {
    began == other.began && linked == other.linked && seconds == other.seconds
      && outcome == other.outcome && spokenSeconds == other.spokenSeconds
      && callee == other.callee && caller == other.caller && end == other.end
  }

  /// Records that are copies come one after another.
  static func inOrder(_ a: Call, _ b: Call) -> Bool {
    if a.began != b.began { return a.began < b.began }
    if a.linked != b.linked { return a.linked < b.linked }
    if a.file != b.file { return a.file < b.file }
    return a.line < b.line
  }
}
