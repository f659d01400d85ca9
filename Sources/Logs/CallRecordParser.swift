internal import Timing
internal import Voicemail

/// Reads Asterisk's call detail records (CDR) as CSV.
///
/// A call is an access when its last application was `VoiceMailMain`, or when it dialled an access
/// number: `lastapp` is the *last* application, which after a key that leaves the mailbox may be
/// `Hangup`.
struct CallRecordParser: LineParser {
  private let settings: LogSettings
  private var clock: LogClock
  private var reader = FieldReader()
  private let application = Array("voicemailmain".utf8)
  private let firstBytes: Set<UInt8>

  private let source: Int?
  private let dialled: Int?
  private let channel: Int?
  private let lastApplication: Int?
  private let lastData: Int?
  private let start: Int
  private let end: Int?
  private let billed: Int
  private let identity: Int?
  /// Fields with callers' numbers and names, or channels named for them.
  private let callers: Set<Int>
  /// Fields needed of every line, and of those that are accesses.
  private let few: Int
  private let least: Int

  /// `isUTC` is `usegmtime=yes`, as in the sample `cdr.conf`.
  init(_ columns: CallRecordColumns, isUTC: Bool, settings: LogSettings) {
    self.settings = settings
    clock = LogClock(zone: isUTC ? .utc : settings.zone)
    firstBytes = settings.accessNumbers.firstBytes
    source = columns.index("src")
    dialled = columns.index("dst")
    channel = columns.index("channel")
    lastApplication = columns.index("lastapp")
    lastData = columns.index("lastdata")
    start = columns.index("start") ?? 0
    end = columns.index("end")
    billed = columns.index("billsec") ?? 0
    identity = columns.index("uniqueid")
    callers = Set(["src", "clid", "channel", "dstchannel"].compactMap(columns.index))
    few = max(start, end ?? 0, dialled ?? 0, lastApplication ?? 0) + 1
    least = max(few, billed + 1)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    reader.read(line, limit: few)
    guard reader.fields.count >= few else {
      sink.facts.fault(.shape, line: number)
      return
    }
    // A record is written when the call ends; a queue of long calls would seem to jump back.
    let written = reader[end ?? Int.max]
    let ended =
      written.isEmpty
      ? nil : clock.read(line, at: written.lowerBound, before: written.upperBound)
    guard let ended else {
      let begun = reader[start]
      let time = clock.read(line, at: begun.lowerBound, before: begun.upperBound)
      if sink.saw(time, line: number) { access(line, number, into: &sink) }
      return
    }
    if sink.saw(ended, line: number) { access(line, number, into: &sink) }
  }

  private mutating func access(_ line: Span<UInt8>, _ number: Int, into sink: inout LogSink) {
    let isApplication = line.isEqual(reader[lastApplication ?? Int.max], toLower: application)
    let target = target(line, reader[dialled ?? Int.max])
    guard isApplication || target != nil else { return }
    reader.read(line)
    guard reader.fields.count >= least, !reader.isUnclosed,
      let seconds = line.number(reader[billed])
    else {
      sink.facts.fault(.shape, line: number)
      return
    }
    let begun = reader[start]
    let time = clock.read(line, at: begun.lowerBound, before: begun.upperBound)
    guard let time, let at = time.instant else {
      sink.facts.fault(.time, line: number)
      return
    }
    if case .skipped = time {
      sink.facts.fault(.skippedHour, line: number)
      return
    }
    let caller = caller(line)
    var found = Observation(
      .access(seconds >= settings.leastOpenSeconds ? .opened : .attempt), at: at,
      fingerprint: fingerprint(line, caller: caller), line: number)
    found.later = time.later
    found.duration = seconds
    found.caller = caller
    if isApplication, let lastData {
      found.take(settings.numbers.mailbox(given: line, reader[lastData]))
    }
    if !isApplication || found.asksForMailbox, let target { take(target, isApplication, &found) }
    sink.add(found)
  }

  private func take(
    _ target: AccessNumbers.Target, _ isApplication: Bool, _ found: inout Observation
  ) {
    switch target {
    // The application was there and asked; where it is gone, the access number says enough.
    case .own: found.take(isApplication ? .asked : .own)
    case .asking: found.take(.asked)
    case .mailbox(let text):
      found.take(settings.numbers.isMailbox(text) ? .named(MailboxID(text)) : .strange)
    }
  }

  private func target(_ line: Span<UInt8>, _ range: Range<Int>) -> AccessNumbers.Target? {
    guard (1...40).contains(range.count), firstBytes.contains(line[range.lowerBound]) else {
      return nil
    }
    return settings.accessNumbers.target(of: line.text(range))
  }

  private func caller(_ line: Span<UInt8>) -> String? {
    if let channel, let caller = settings.numbers.caller(inChannel: line, reader[channel]) {
      return caller
    }
    return settings.numbers.caller(line, reader[source ?? Int.max])
  }

  /// Copies of a record, per account or in another order of columns, have the same call identity.
  /// Where there is none, all that names no caller has to tell records apart, and what does, if it is
  /// the house's own.
  private func fingerprint(_ line: Span<UInt8>, caller: String?) -> UInt64 {
    guard let identity, !reader[identity].isEmpty else {
      var hash = Logs.fingerprint(of: caller)
      for index in reader.fields.indices where !callers.contains(index) {
        hash = line.fingerprint(reader[index], seed: hash)
      }
      return line.fingerprint(line.channelNumber(reader[channel ?? Int.max]), seed: hash)
    }
    var hash = line.fingerprint(reader[identity])
    for index in [start, dialled, lastData, billed].compactMap({ $0 }) {
      hash = line.fingerprint(reader[index], seed: hash)
    }
    return hash
  }
}
