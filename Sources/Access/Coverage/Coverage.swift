package import Timing
package import Voicemail

/// What the logs given cover: the time in which they would have shown an access.
///
/// An absence is proved only where a log was being written. It was, between two records with a
/// silence between them that `CoverageSettings` believes; it covers nothing before its first record
/// and nothing after its last. Files of one kind of source are taken together.
package struct Coverage: Sendable, Hashable {
  /// One for each kind of source of which there are files, in the order of `AccessSource`, and for
  /// each server.
  package let sources: [SourceCoverage]

  /// `shown` is how many listenings, anybody's, each log shows on each day. `period` is what is
  /// asked about, `now` the time of the scan. `patterns` are learned from the logs where not given.
  package init(
    facts: [LogFacts], shown: [LogGroup: [CivilDate: Int]], period: Range<Instant>,
    now: Instant,
    zone: TimeZoneRules, settings: CoverageSettings = CoverageSettings(),
    patterns: [AccessSource: WeeklyPattern] = [:]
  ) {
    let servers = settings.serverByFile
    var groups = Dictionary(grouping: facts) { LogGroup($0.source, server: servers[$0.file]) }
    // A server whose logs are all missing covers nothing.
    let seen = Set(groups.keys.compactMap(\.server))
    let kinds = Set(groups.keys.map(\.source))
    for server in settings.servers.keys where !seen.contains(server) {
      for source in kinds { groups[LogGroup(source, server: server)] = [] }
    }
    sources = AccessSource.allCases.flatMap { source in
      groups.filter { $0.key.source == source }
        .sorted { ($0.key.server ?? "") < ($1.key.server ?? "") }
        .map { group, facts in
          CoverageReading(
            group, facts: facts, shown: shown[group] ?? [:], period: period, now: now,
            zone: zone, settings: settings, pattern: patterns[source]
          ).result
        }
    }
  }

  /// How many listenings each log shows on each day.
  package static func shown(
    by events: [AccessEvent], zone: TimeZoneRules, settings: CoverageSettings = CoverageSettings()
  ) -> [LogGroup: [CivilDate: Int]] {
    let servers = settings.serverByFile
    var shown: [LogGroup: [CivilDate: Int]] = [:]
    for event in events where event.evidence.isListening {
      let group = LogGroup(event.source, server: servers[event.place.file])
      shown[group, default: [:]][zone.civilTime(at: event.at).date, default: 0] += 1
    }
    return shown
  }

  /// The time in which some source that records the system's mailboxes would have shown an access:
  /// where there are several servers, on every one of them, as a mailbox may be on any.
  package func covered(_ system: VoicemailSystem) -> InstantSet {
    let found = sources(of: system)
    return common(found, \.covered, servers: found)
  }

  /// The time in which a source was being written: of `cdr`, the time all of whose calls are known.
  /// Empty where the source is no log, or too much of it could not be read.
  package func recorded(_ source: AccessSource) -> InstantSet {
    let systems = VoicemailSystem.allCases.filter { $0.isRecorded(by: source) }
    // A server of the same system without this log has calls that nobody knows.
    return common(
      sources.filter { $0.source == source }, \.recorded,
      servers: sources.filter { other in
        systems.contains { $0 != .generic && $0.isRecorded(by: other.source) }
      })
  }

  private func common(
    _ found: [SourceCoverage], _ part: KeyPath<SourceCoverage, InstantSet>,
    servers: [SourceCoverage]
  ) -> InstantSet {
    let sets = Set(servers.map(\.server)).map { server in
      InstantSet(found.filter { $0.server == server }.flatMap { $0[keyPath: part].ranges })
    }
    guard let first = sets.first else { return InstantSet() }
    return sets.dropFirst().reduce(first) { $0.subtracting($0.subtracting($1)) }
  }

  /// Why the system's mailboxes are not covered in `range`: the gaps that touch it.
  package func gaps(_ system: VoicemailSystem, touching range: Range<Instant>) -> [CoverageGap] {
    sources(of: system).flatMap(\.gaps).filter { $0.range.overlaps(range) }
  }

  /// Whether what `file` shows at `instant` is of no worth, because its clock was wrong.
  package func doubts(_ file: String, at instant: Instant) -> Bool {
    sources.contains { $0.doubtful[file]?.contains(instant) ?? false }
  }

  private func sources(of system: VoicemailSystem) -> [SourceCoverage] {
    sources.filter { system.isRecorded(by: $0.source) }
  }
}

extension VoicemailSystem {
  /// Whether a source can tell of the system's mailboxes.
  package func isRecorded(by source: AccessSource) -> Bool {
    switch source {
    case .generic: true
    case .cdr, .cel, .fullLog, .externnotify, .managerEvents, .spool:
      self == .asterisk || self == .generic
    case .freeswitchDatabase, .freeswitchEvents:
      self == .freeswitch || self == .fusionPBX || self == .generic
    case .fusionPBX: self == .fusionPBX || self == .generic
    case .unityLogins, .unityMessages: self == .unity || self == .generic
    }
  }
}
