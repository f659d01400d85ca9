package import LogFiles
import Logs
package import Policy
import Rules
package import Timing
package import Voicemail

/// A site's logs.
package enum SiteLogs {
  /// Whether the policy names any.
  package static func areNamed(in policy: SitePolicy) -> Bool {
    SourcesPolicy.logLists.contains { !policy.sources[keyPath: $0].isEmpty }
  }

  /// Whether the call records tell of all calls, who called whom.
  static func tellCalls(_ policy: SitePolicy) throws(SiteError) -> Bool {
    try series(policy.sources.logs).contains { $0.format.tellsCalls }
  }

  /// The legs of a call are hours apart at most, so that calls from so long before the period on, in
  /// seconds, are all that rules can ask about.
  private static let callMargin: Int64 = 2 * 86_400

  /// Reads the logs that the policy names. The numbers of `mailboxes` and `extensions` are the
  /// house's own and may be kept; others are dropped as they are read. Calls are those of the period
  /// that begins with `start` and of later; without `calls` they are not read.
  package static func read(
    _ policy: SitePolicy, mailboxes: [Mailbox], extensions: [String], from start: Instant,
    calls: Bool = true, memory: (any LogMemory)? = nil
  ) async throws(SiteError) -> LogReading {
    let logs = policy.sources.logs
    var known = Set(mailboxes.map(\.id.number))
    known.formUnion(extensions)
    let settings = LogSettings(
      zone: try policy.zone, numbers: InternalNumbers(known: known),
      accessNumbers: AccessNumbers(
        own: Set(logs.ownNumbers), asking: Set(logs.askingNumbers), prefixes: logs.prefixes),
      leastOpenSeconds: policy.access.leastOpenSeconds,
      deletesAfterMail: Set(mailboxes.filter { $0.settings.deletesAfterMail == true }.map(\.id)),
      callNumbers: logs.cdr.isEmpty || !calls
        ? nil : NumberReader(policy.numbers.plan, known: known),
      callsSince: start - callMargin)
    let wanted = try series(logs)
    do throws(LogReaderError) {
      return try await LogReader(
        settings: settings, workers: policy.recogniser.workerCount, memory: memory
      ).read(wanted)
    } catch {
      switch error {
      case .zoneMissing(let source): throw .zoneMissing(source.kind)
      }
    }
  }

  private static func series(_ logs: LogSources) throws(SiteError) -> [LogSeries] {
    var series: [LogSeries] = []
    func add(_ patterns: [String], _ format: LogFormat) {
      guard !patterns.isEmpty else { return }
      var seen: Set<String> = []
      let paths = patterns.flatMap(FilePattern.files).filter { seen.insert($0).inserted }
      series.append(LogSeries(paths: paths, format: format))
    }
    add(logs.cdr, .callRecords(try callColumns(logs.cdrColumns), isUTC: logs.cdrInUTC == .yes))
    add(logs.cel, .channelEvents())
    add(logs.full, .fullLog())
    add(logs.externnotify, .externnotify)
    add(logs.managerEvents, .managerEvents)
    add(logs.freeswitchEvents, .freeswitchEvents)
    if !logs.unityLogins.isEmpty { add(logs.unityLogins, .table(try unity(logs, .unityLogins))) }
    if !logs.unityMessages.isEmpty {
      add(logs.unityMessages, .table(try unity(logs, .unityMessages)))
    }
    if !logs.generic.isEmpty { add(logs.generic, .table(try generic(logs))) }
    return series
  }

  private static func callColumns(_ names: [String]) throws(SiteError) -> CallRecordColumns {
    guard !names.isEmpty else { return .standard }
    guard let columns = CallRecordColumns(names: names) else { throw .callRecordColumns(names) }
    return columns
  }

  private static let columnNames = ["mailbox", "time", "date", "context", "action", "caller"]

  /// The site's headings, all of `needed` among them.
  private static func headings(
    _ logs: LogSources, _ kind: SiteError.SourceKind, needed: [String]
  ) throws(SiteError) -> [String: String] {
    if let unknown = logs.columns.keys.sorted().first(where: { !columnNames.contains($0) }) {
      throw .unknownColumn(kind, column: unknown)
    }
    let missing = needed.filter { logs.columns[$0] == nil }
    guard missing.isEmpty else { throw .columnsMissing(kind, missing) }
    return logs.columns
  }

  private static func unity(
    _ logs: LogSources, _ kind: SiteError.SourceKind
  ) throws(SiteError) -> TableMapping {
    let names = try headings(logs, kind, needed: ["mailbox", "time", "action"])
    let (mailbox, time, action) = (
      names["mailbox"] ?? "", names["time"] ?? "", names["action"] ?? ""
    )
    return kind == .unityLogins
      ? .unityLogins(mailbox: mailbox, time: time, action: action, dateOrder: logs.dates)
      : .unityMessages(mailbox: mailbox, time: time, action: action, dateOrder: logs.dates)
  }

  private static func generic(_ logs: LogSources) throws(SiteError) -> TableMapping {
    let names = try headings(logs, .generic, needed: ["mailbox", "time"])
    var actions: [String: Evidence] = [:]
    for (action, code) in logs.actions {
      guard let evidence = Evidence.allCases.first(where: { $0.code == code }) else {
        throw .unknownEvidence(code)
      }
      actions[action.lowercased()] = evidence
    }
    return TableMapping(
      mailbox: names["mailbox"] ?? "", time: names["time"] ?? "", date: names["date"],
      context: names["context"], action: names["action"], caller: names["caller"],
      actions: actions, dateOrder: logs.dates)
  }
}

extension LogSources {
  fileprivate var dates: TableMapping.DateOrder {
    dateOrder == .dayFirst ? .dayFirst : .monthFirst
  }
}

extension AccessSource {
  fileprivate var kind: SiteError.SourceKind {
    switch self {
    case .cdr: .cdr
    case .cel: .cel
    case .fullLog: .full
    case .externnotify: .externnotify
    case .managerEvents: .managerEvents
    case .freeswitchEvents: .freeswitchEvents
    case .unityLogins: .unityLogins
    case .unityMessages: .unityMessages
    case .fusionPBX: .fusionpbx
    case .generic, .spool, .freeswitchDatabase: .generic
    }
  }
}
