internal import Timing
internal import Voicemail

/// Reads Asterisk's channel event log (CEL) as CSV: `APP_START` of `VoiceMailMain` begins a visit,
/// `APP_END` of the same channel tells how long it was.
struct ChannelEventParser: LineParser {
  private let settings: LogSettings
  private var clock: LogClock
  private var reader = FieldReader()
  private let application = Array("voicemailmain".utf8)
  private let begins = Array("app_start".utf8)
  private let ends = Array("app_end".utf8)

  private let kind: Int
  private let time: Int
  private let number: Int?
  private let channel: Int
  private let name: Int
  private let data: Int
  private let identity: Int
  private let few: Int
  private let least: Int

  init(_ columns: ChannelEventColumns, settings: LogSettings) {
    self.settings = settings
    clock = LogClock(zone: settings.zone)
    kind = columns.index("eventtype") ?? 0
    time = columns.index("eventtime") ?? 0
    number = columns.index("cid_num")
    channel = columns.index("channame") ?? 0
    name = columns.index("appname") ?? 0
    data = columns.index("appdata") ?? 0
    identity = columns.index("uniqueid") ?? 0
    few = max(kind, time) + 1
    least = max(few, channel + 1, name + 1, data + 1, identity + 1)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    reader.read(line, limit: few)
    guard reader.fields.count >= few else {
      sink.facts.fault(.shape, line: number)
      return
    }
    let moment = moment(line, reader[time])
    guard sink.saw(moment, line: number), let moment, let at = moment.instant else { return }
    let isBegin = line.isEqual(reader[kind], toLower: begins)
    guard isBegin || line.isEqual(reader[kind], toLower: ends) else { return }
    reader.read(line)
    guard reader.fields.count >= least, !reader.isUnclosed else {
      sink.facts.fault(.shape, line: number)
      return
    }
    guard line.isEqual(reader[name], toLower: application) else { return }
    let call = line.fingerprint(
      line.channelNumber(reader[channel]), seed: line.fingerprint(reader[identity]))
    guard isBegin else {
      sink.add(CallSign(call: call, at: at, kind: .ended))
      return
    }
    let caller = caller(line)
    // The whole line names the caller in several fields.
    var hash = fingerprint(of: caller)
    for field in [kind, time, name, data] { hash = line.fingerprint(reader[field], seed: hash) }
    var found = Observation(
      .began, at: at, fingerprint: hash ^ call, line: number)
    found.later = moment.later
    found.call = call
    found.caller = caller
    found.take(settings.numbers.mailbox(given: line, reader[data]))
    sink.add(found)
  }

  /// Seconds since 1970, or a local date where `cel.conf` sets `dateformat`.
  private mutating func moment(_ line: Span<UInt8>, _ range: Range<Int>) -> LogTime? {
    if let at = epoch(line, range) { return .once(at) }
    return clock.read(line, at: range.lowerBound, before: range.upperBound)
  }

  private func caller(_ line: Span<UInt8>) -> String? {
    settings.numbers.caller(inChannel: line, reader[channel])
      ?? settings.numbers.caller(line, reader[number ?? Int.max])
  }
}
