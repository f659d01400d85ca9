internal import Timing
internal import Voicemail

/// Reads a capture of Asterisk's manager interface (AMI): `MessageWaiting` is sent when messages
/// changed *or* when a channel has left a mailbox. Needs `timestampevents=yes`, as the events
/// have no time otherwise.
struct ManagerEventParser: LineParser {
  private let settings: LogSettings
  private var block = EventBlock(keys: [
    "event", "timestamp", "mailbox", "new", "old", "channel", "calleridnum",
  ])

  init(settings: LogSettings) { self.settings = settings }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    if block.take(line, number: number) { return }
    // The greeting of the interface has no colon before its number.
    if block.isEmpty, line.holds(Array("Asterisk Call Manager".utf8), at: 0) { return }
    sink.facts.fault(.shape, line: number)
  }

  mutating func readBlank(into sink: inout LogSink) {
    guard !block.isEmpty else { return }
    defer { block.clear() }
    let event = block.text(0)
    guard !event.isEmpty else { return }
    let stamp = block.values[1]
    let at = epoch(stamp.span, stamp.indices)
    guard sink.saw(at.map { .once($0) }, line: block.line), let at else { return }
    guard event == "MessageWaiting" else { return }
    let (box, new, old) = (block.values[2], block.values[3], block.values[4])
    guard let new = new.span.number(new.indices), let old = old.span.number(old.indices),
      case .named(let mailbox) = settings.numbers.mailbox(box.span, box.indices)
    else {
      sink.facts.fault(.shape, line: block.line)
      return
    }
    let (channel, number) = (block.values[5], block.values[6])
    let caller =
      settings.numbers.caller(inChannel: channel.span, channel.indices)
      ?? settings.numbers.caller(number.span, number.indices)
    var found = Observation(
      .counts(MessageCounts(new: new, old: old), provesVisit: !channel.isEmpty), at: at,
      fingerprint: block.fingerprint(first: 5, caller: caller), line: block.line)
    found.mailbox = mailbox
    found.caller = caller
    sink.add(found)
  }
}
