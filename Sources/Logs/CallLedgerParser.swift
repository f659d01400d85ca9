internal import Calls
internal import Timing
internal import Voicemail

/// Reads all calls of Asterisk's call detail records, beside the accesses to mailboxes.
///
/// It goes through each line a second time and keeps every call, so it is used only where calls are
/// asked for; ``CallRecordParser`` alone stays as fast as it is.
struct CallLedgerParser: LineParser {
  private var accesses: CallRecordParser
  private let settings: LogSettings
  private let numbers: NumberReader
  private var clock: LogClock
  private var reader = FieldReader()
  private let columns: Columns
  private let ends = CallEndings()

  private struct Columns {
    let source: Int
    let dialled: Int
    let channel: Int
    let partner: Int
    let application: Int
    let data: Int
    let start: Int
    let duration: Int
    let billed: Int
    let disposition: Int
    let identity: Int
    let linked: Int
    /// Fields without which a line is none.
    let least: Int
    let hasPartner: Bool

    init(_ columns: CallRecordColumns) {
      func index(_ name: String) -> Int { columns.index(name) ?? Int.max }
      source = index("src")
      dialled = index("dst")
      channel = index("channel")
      partner = index("dstchannel")
      application = index("lastapp")
      data = index("lastdata")
      start = index("start")
      duration = index("duration")
      billed = index("billsec")
      disposition = index("disposition")
      identity = index("uniqueid")
      linked = index("linkedid")
      least = [start, billed, dialled, disposition].filter { $0 < Int.max }.reduce(0, max) + 1
      hasPartner = partner < Int.max
    }
  }

  init(
    _ columns: CallRecordColumns, isUTC: Bool, settings: LogSettings, numbers: NumberReader
  ) {
    accesses = CallRecordParser(columns, isUTC: isUTC, settings: settings)
    self.settings = settings
    self.numbers = numbers
    clock = LogClock(zone: isUTC ? .utc : settings.zone)
    self.columns = Columns(columns)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    let faults = sink.facts.faultCount
    accesses.read(line, number: number, into: &sink)
    // What is wrong with the line is told once.
    guard sink.facts.faultCount == faults else { return }
    reader.read(line)
    guard reader.fields.count >= columns.least, !reader.isUnclosed,
      let spoken = line.number(reader[columns.billed])
    else {
      sink.facts.fault(.shape, line: number)
      return
    }
    let start = reader[columns.start]
    switch clock.read(line, at: start.lowerBound, before: start.upperBound) {
    case .once(let began): add(line, number, began: began, spoken: spoken, into: &sink)
    case .twice(let early, let late):
      let began = choose(early, late, by: identified(line))
      add(line, number, began: began, spoken: spoken, into: &sink)
    case .skipped: sink.facts.fault(.skippedHour, line: number)
    case .zoneMissing: break
    case nil: sink.facts.fault(.time, line: number)
    }
  }

  private func add(
    _ line: Span<UInt8>, _ number: Int, began: Instant, spoken: Int, into sink: inout LogSink
  ) {
    sink.sawCall(began: began, line: number, distance: settings.callDistance)
    if let since = settings.callsSince, began < since { return }
    let callee = Party(numbers.read(line.text(reader[columns.dialled])))
    let partner = reader[columns.partner]
    let outcome = ends.outcome(
      application: line, reader[columns.application], disposition: reader[columns.disposition],
      callee: callee, isBridged: columns.hasPartner ? !partner.isEmpty : nil)
    var mailbox: MailboxID?
    if outcome == .voicemail,
      case .named(let id) = settings.numbers.mailbox(given: line, reader[columns.data])
    {
      mailbox = id
    }
    var answerer: String?
    if outcome == .answered, let taken = settings.numbers.caller(inChannel: line, partner),
      callee != .house(taken)
    {
      answerer = taken
    }
    // Seconds need no zone: the clock may have been set between start and end.
    let seconds = line.number(reader[columns.duration]) ?? spoken
    sink.add(
      Call(
        from: caller(line), to: callee, began: began, ended: began + Int64(seconds),
        spoken: spoken, outcome: outcome, mailbox: mailbox, answeredBy: answerer,
        linked: linked(line), place: SourcePlace(file: sink.facts.file, line: number)))
  }

  /// The channel knows the telephone; `src` may be the number that is shown outside.
  private func caller(_ line: Span<UInt8>) -> Party {
    if let taken = settings.numbers.caller(inChannel: line, reader[columns.channel]) {
      return .house(taken)
    }
    return Party(numbers.read(line.text(reader[columns.source])))
  }

  private func linked(_ line: Span<UInt8>) -> UInt64 {
    for field in [reader[columns.linked], reader[columns.identity]] where !field.isEmpty {
      return line.fingerprint(field)
    }
    return 0
  }

  /// Identities begin with the second at which the call came: `1795417924.42`.
  private func identified(_ line: Span<UInt8>) -> Instant? {
    let field = reader[columns.identity]
    // `host-1795417924.42` where several systems write together.
    let dash = line.lastRange(of: [Byte.dash], in: field)
    return epoch(line, (dash?.upperBound ?? field.lowerBound)..<field.upperBound)
  }

  private func choose(_ early: Instant, _ late: Instant, by known: Instant?) -> Instant {
    guard let known else { return early }
    return abs(known - late) < abs(known - early) ? late : early
  }
}
