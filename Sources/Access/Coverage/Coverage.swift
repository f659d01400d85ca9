package import Timing
package import Voicemail

/// What the logs given cover: the time in which they would have shown an access.
///
/// An absence is proved only where a log was being written. It was, between two records with a
/// silence between them that `CoverageSettings` believes; it covers nothing before its first record
/// and nothing after its last. Files of one kind of source are taken together.
package struct Coverage: Sendable, Hashable {
  /// One for each kind of source of which there are files, in the order of `AccessSource`.
  package let sources: [SourceCoverage]

  /// `shown` is how many listenings, anybody's, each source shows on each day. `period` is what is
  /// asked about, `now` the time of the scan. `patterns` are learned from the logs where not given.
  package init(
    facts: [LogFacts], shown: [AccessSource: [CivilDate: Int]], period: Range<Instant>,
    now: Instant,
    zone: TimeZoneRules, settings: CoverageSettings = CoverageSettings(),
    patterns: [AccessSource: WeeklyPattern] = [:]
  ) {
    let bySource = Dictionary(grouping: facts, by: \.source)
    sources = AccessSource.allCases.compactMap { source in
      bySource[source].map {
        CoverageReading(
          source: source, facts: $0, shown: shown[source] ?? [:], period: period, now: now,
          zone: zone, settings: settings, pattern: patterns[source]
        ).result
      }
    }
  }

  /// How many listenings each source shows on each day.
  package static func shown(
    by events: [AccessEvent], zone: TimeZoneRules
  ) -> [AccessSource: [CivilDate: Int]] {
    var shown: [AccessSource: [CivilDate: Int]] = [:]
    for event in events where event.evidence.isListening {
      shown[event.source, default: [:]][zone.civilTime(at: event.at).date, default: 0] += 1
    }
    return shown
  }

  /// The time in which some source that records the system's mailboxes would have shown an access.
  package func covered(_ system: VoicemailSystem) -> InstantSet {
    InstantSet(sources(of: system).flatMap(\.covered.ranges))
  }

  /// The time in which a source was being written: of `cdr`, the time all of whose calls are known.
  /// Empty where the source is no log, or too much of it could not be read.
  package func recorded(_ source: AccessSource) -> InstantSet {
    sources.first { $0.source == source }?.recorded ?? InstantSet()
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
