internal import Timing
internal import Voicemail

/// Reads FreeSWITCH' events in plain form: `VM-Action: authentication` of `vm::maintenance` tells who
/// got into a mailbox, and who did not. `VM-User-Password` is never kept.
struct FreeSwitchEventParser: LineParser {
  private let settings: LogSettings
  private var clock: LogClock
  private var block = EventBlock(keys: [
    "event-subclass", "event-date-timestamp", "event-date-local", "vm-action", "vm-auth-result",
    "vm-user", "vm-domain", "caller-caller-id-number",
  ])

  init(settings: LogSettings) {
    self.settings = settings
    clock = LogClock(zone: settings.zone)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    if !block.take(line, number: number) { sink.facts.fault(.shape, line: number) }
  }

  mutating func readBlank(into sink: inout LogSink) {
    guard !block.isEmpty else { return }
    defer { block.clear() }
    block.unescape()
    let hasTime = !block.values[1].isEmpty || !block.values[2].isEmpty
    // `Content-Length: 523` before an event is a block of its own.
    guard hasTime || !block.values[3].isEmpty else { return }
    let time = moment()
    guard sink.saw(time, line: block.line), let time, let at = time.instant,
      block.text(0) == "vm::maintenance", block.text(3) == "authentication"
    else { return }
    let evidence: Evidence
    switch block.text(4) {
    case "success": evidence = .opened
    case "fail": evidence = .attempt
    default:
      sink.facts.fault(.shape, line: block.line)
      return
    }
    let (user, domain) = (block.text(5), block.text(6))
    // Who failed may have typed anything for a user.
    let isHouse = evidence == .opened || settings.numbers.isExtension(user)
    let mailbox =
      isHouse && settings.numbers.isMailbox(user)
      ? MailboxID(user, context: settings.numbers.isContext(domain) ? domain : nil) : nil
    let number = block.values[7]
    let caller = settings.numbers.caller(number.span, number.indices)
    var hash = block.fingerprint(first: 5, caller: caller)
    hash = fingerprint(of: mailbox?.number, seed: hash)
    var found = Observation(
      .access(evidence), at: at, fingerprint: fingerprint(of: mailbox?.context, seed: hash),
      line: block.line)
    found.later = time.later
    found.take(mailbox.map { .named($0) } ?? .strange)
    found.caller = caller
    sink.add(found)
  }

  /// Microseconds since 1970, else the local date.
  private mutating func moment() -> LogTime? {
    let stamp = block.values[1]
    if stamp.count > 6, let at = epoch(stamp.span, 0..<stamp.count - 6) { return .once(at) }
    let date = block.values[2]
    return clock.read(date.span, at: 0, before: date.count)
  }
}
