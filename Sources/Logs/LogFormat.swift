package import Timing
package import Voicemail

/// A kind of log, with what must be told to read it.
package enum LogFormat: Sendable, Hashable {
  /// - `isUTC`: `usegmtime=yes` in `cdr.conf`.
  case callRecords(CallRecordColumns = .standard, isUTC: Bool)
  case channelEvents(ChannelEventColumns = .standard)
  /// - `latest`: for lines without a year, the day of the newest; nil takes the file's change.
  case fullLog(latest: CivilDate? = nil)
  case externnotify
  case managerEvents
  case freeswitchEvents
  case table(TableMapping)

  package var source: AccessSource {
    switch self {
    case .callRecords: .cdr
    case .channelEvents: .cel
    case .fullLog: .fullLog
    case .externnotify: .externnotify
    case .managerEvents: .managerEvents
    case .freeswitchEvents: .freeswitchEvents
    case .table(let mapping): mapping.source
    }
  }

  /// Whether its times are always those of a local clock. Others are seen to need a zone only when
  /// they are read.
  package var needsZone: Bool {
    switch self {
    case .callRecords(_, let isUTC): !isUTC
    case .fullLog: true
    case .channelEvents, .externnotify, .managerEvents, .freeswitchEvents, .table: false
    }
  }

  /// Whether each line stands alone, so that parts of a file can be read at the same time.
  package var linesStandAlone: Bool {
    switch self {
    case .callRecords, .channelEvents, .fullLog, .externnotify: true
    case .managerEvents, .freeswitchEvents, .table: false
    }
  }

  /// Whether records are blocks with an empty line behind each.
  package var restartsAtBlankLines: Bool {
    switch self {
    case .managerEvents, .freeswitchEvents: true
    case .callRecords, .channelEvents, .fullLog, .externnotify, .table: false
    }
  }

  /// Whether a last line without an end is complete: so are reports, but not logs.
  package var mayEndWithoutLineEnd: Bool {
    if case .table = self { true } else { false }
  }

  /// Whether all calls are told, who called whom and what came of it.
  package var tellsCalls: Bool {
    if case .callRecords(let columns, _) = self { columns.tellCalls } else { false }
  }

  /// Reads a file that was last changed on the day `changed`.
  package func parser(changed: CivilDate?, settings: LogSettings) -> any LineParser {
    switch self {
    case .callRecords(let columns, let isUTC):
      if let numbers = settings.callNumbers, columns.tellCalls {
        CallLedgerParser(columns, isUTC: isUTC, settings: settings, numbers: numbers)
      } else {
        CallRecordParser(columns, isUTC: isUTC, settings: settings)
      }
    case .channelEvents(let columns): ChannelEventParser(columns, settings: settings)
    case .fullLog(let latest): FullLogParser(latest: latest ?? changed, settings: settings)
    case .externnotify: ExternNotifyParser(settings: settings)
    case .managerEvents: ManagerEventParser(settings: settings)
    case .freeswitchEvents: FreeSwitchEventParser(settings: settings)
    case .table(let mapping): TableParser(mapping, settings: settings)
    }
  }
}
