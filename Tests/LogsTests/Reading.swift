import Logs
import Timing
import Voicemail

/// Summer time of 2026 in Denmark and nothing else.
let copenhagen = TimeZoneRules(
  name: "Europe/Copenhagen", firstOffset: 3600,
  changes: [
    .init(at: Instant(1_774_746_000), offset: 7200),
    .init(at: Instant(1_792_890_000), offset: 3600),
  ])

/// Reads text as a log of one file.
struct Reading {
  var events: [AccessEvent] = []
  var facts: LogFacts
  var lacksZone = false

  init(
    _ text: String, _ format: LogFormat, _ settings: LogSettings = LogSettings(zone: copenhagen),
    changed: CivilDate? = nil
  ) {
    self.init(Array(text.utf8), format, settings, changed: changed)
  }

  init(
    _ bytes: [UInt8], _ format: LogFormat, _ settings: LogSettings, changed: CivilDate? = nil
  ) {
    var sink = LogSink(file: "log", source: format.source)
    var parser = format.parser(changed: changed, settings: settings)
    var number = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = Array(line)
      if line.isEmpty {
        parser.readBlank(into: &sink)
      } else {
        parser.read(line.span, number: number, into: &sink)
      }
    }
    parser.finish(into: &sink)
    sink.flush()
    lacksZone = sink.lacksZone
    var sinks = [sink]
    events = VisitResolver(settings: settings).events(of: &sinks, source: format.source).events
    facts = sinks[0].facts
  }

  /// One line for each event: mailbox@context caller evidence seconds time.
  var summary: [String] {
    events.map { event in
      var words = [event.mailbox.map { $0.number + ($0.context.map { "@" + $0 } ?? "") } ?? "-"]
      words.append(event.caller ?? "-")
      words.append(event.evidence.code)
      words.append(event.duration.map { "\($0)s" } ?? "-")
      words.append("\(event.at.seconds)")
      if let later = event.later { words.append("or \(later.seconds)") }
      if event.asksForMailbox { words.append("asked") }
      return words.joined(separator: " ")
    }
  }
}
