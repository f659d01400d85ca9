internal import Timing
internal import Voicemail

/// Reads the lines of the recommended `externnotify` script: `epoch,context,mailbox,new,old,urgent`.
struct ExternNotifyParser: LineParser {
  private let settings: LogSettings
  private var clock: LogClock
  private var reader = FieldReader()

  init(settings: LogSettings) {
    self.settings = settings
    clock = LogClock(zone: settings.zone)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    reader.read(line)
    // `urgent` came late to Asterisk.
    guard (5...6).contains(reader.fields.count) else {
      sink.facts.fault(.shape, line: number)
      return
    }
    let fields = reader.fields.map { line.trimmed($0) }
    let time = moment(line, fields[0])
    guard sink.saw(time, line: number), let time, let at = time.instant else { return }
    let urgent = fields.count > 5 ? line.number(fields[5]) : 0
    let context = line.text(fields[1])
    let mailbox = line.text(fields[2])
    guard let new = line.number(fields[3]), let old = line.number(fields[4]), let urgent,
      settings.numbers.isMailbox(mailbox)
    else {
      sink.facts.fault(.shape, line: number)
      return
    }
    var found = Observation(
      .counts(MessageCounts(new: new + urgent, old: old), provesVisit: true), at: at,
      fingerprint: line.fingerprint(0..<line.count), line: number)
    found.later = time.later
    found.mailbox = MailboxID(
      mailbox, context: settings.numbers.isContext(context) ? context : nil)
    sink.add(found)
  }

  private mutating func moment(_ line: Span<UInt8>, _ range: Range<Int>) -> LogTime? {
    if let at = epoch(line, range) { return .once(at) }
    return clock.read(line, at: range.lowerBound, before: range.upperBound)
  }
}
