internal import Timing
internal import Voicemail

/// Reads reports in the form of tables: CSV with a row of headings, told apart by a mapping.
///
/// Lines before the headings (titles, `sep=;`) are stepped over. A row is a line.
struct TableParser: LineParser {
  private struct Columns {
    var mailbox: Int
    var time: Int
    var date: Int?
    var context: Int?
    var action: Int?
    var caller: Int?
  }

  private let mapping: TableMapping
  private let settings: LogSettings
  private let time: TableTime
  private var clock: LogClock
  private var reader = FieldReader()
  private var columns: Columns?

  init(_ mapping: TableMapping, settings: LogSettings) {
    self.mapping = mapping
    self.settings = settings
    time = TableTime(order: mapping.dateOrder)
    clock = LogClock(zone: settings.zone)
  }

  mutating func read(_ line: Span<UInt8>, number: Int, into sink: inout LogSink) {
    // Reports are sorted by user as often as by time.
    sink.jumpLimit = .max
    guard let columns else {
      readHeadings(line)
      return
    }
    reader.read(line)
    guard reader.fields.count > max(columns.mailbox, columns.time), !reader.isUnclosed else {
      sink.facts.fault(.shape, line: number)
      return
    }
    let moment = moment(line, columns)
    guard sink.saw(moment, line: number), let moment, let at = moment.instant else { return }
    guard let evidence = evidence(line, columns) else { return }
    var found = Observation(
      .access(evidence), at: at, fingerprint: line.fingerprint(0..<line.count), line: number)
    found.later = moment.later
    let caller = line.trimmed(reader[columns.caller ?? Int.max])
    found.caller = settings.numbers.caller(line, caller)
    var named = settings.numbers.mailbox(line, line.trimmed(reader[columns.mailbox]))
    if case .named(let id) = named, id.context == nil, let context = columns.context {
      let text = reader.text(context, of: line)
      if settings.numbers.isContext(text) { named = .named(MailboxID(id.number, context: text)) }
    }
    found.take(named)
    sink.add(found)
  }

  private mutating func moment(_ line: Span<UInt8>, _ columns: Columns) -> LogTime? {
    let reading: TableTime.Reading?
    if let date = columns.date {
      var joined = Array(reader.text(date, of: line).utf8)
      joined.append(Byte.space)
      joined.append(contentsOf: reader.text(columns.time, of: line).utf8)
      reading = time.read(joined.span, 0..<joined.count)
    } else {
      reading = time.read(line, reader[columns.time])
    }
    switch reading {
    case .instant(let at): return .once(at)
    case .local(let local): return clock.meaning(of: local)
    case nil: return nil
    }
  }

  private func evidence(_ line: Span<UInt8>, _ columns: Columns) -> Evidence? {
    guard let action = columns.action else { return mapping.evidence }
    let range = line.trimmed(reader[action])
    return mapping.actions[line.text(range).lowercased()]
  }

  private mutating func readHeadings(_ line: Span<UInt8>) {
    for separator in [UInt8(ascii: ";"), 9, Byte.comma, UInt8(ascii: "|")] {
      var trial = FieldReader(separator: separator)
      trial.read(line)
      let names = trial.fields.indices.map { heading(trial.text($0, of: line)) }
      func index(_ name: String?) -> Int? { name.flatMap { names.firstIndex(of: heading($0)) } }
      guard let mailbox = index(mapping.mailbox), let time = index(mapping.time),
        mapping.date == nil || index(mapping.date) != nil,
        mapping.action == nil || index(mapping.action) != nil
      else { continue }
      columns = Columns(
        mailbox: mailbox, time: time, date: index(mapping.date), context: index(mapping.context),
        action: index(mapping.action), caller: index(mapping.caller))
      reader = trial
      return
    }
  }

  mutating func finish(into sink: inout LogSink) {
    if columns == nil { sink.facts.fault(.shape, line: 1) }
  }

  /// Without a byte order mark and blanks around it, in lower case.
  private func heading(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, first == "\u{FEFF}" || first == " " || first == "\t" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars).lowercased()
  }
}
