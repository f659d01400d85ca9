import Access
import LogFiles
import Policy
import Timing
import Voicemail

extension SitePolicy {
  /// When logs are believed to be complete, with what the site vouches for and which server wrote
  /// which file.
  func coverageSettings(in zone: TimeZoneRules) throws(SiteError) -> CoverageSettings {
    var settings = access.coverage
    for (name, text) in sources.logs.covers.sorted(by: { $0.key < $1.key }) {
      guard let source = AccessSource(log: name), let spans = Self.spans(text, in: zone) else {
        throw .coveredDays(log: name, days: text)
      }
      settings.declared[source] = spans
    }
    settings.servers = sources.logs.servers.mapValues { Set($0.flatMap(FilePattern.files)) }
    return settings
  }

  /// `2026-11-16/2026-11-22`, or one day; several parted by commas.
  private static func spans(_ text: String, in zone: TimeZoneRules) -> InstantSet? {
    var ranges: [Range<Instant>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let days = part.filter { $0 != " " }
        .split(separator: "/", omittingEmptySubsequences: false)
        .map { CivilDate(iso: String($0)) }
      guard (1...2).contains(days.count), let first = days[0], let last = days[days.count - 1],
        let period = CivilPeriod(first: first, last: last)
      else { return nil }
      ranges.append(period.instants(in: zone))
    }
    return InstantSet(ranges)
  }
}

extension AccessSource {
  /// The kind of log that stands under a key of `sources.logs`, if its silences can prove anything:
  /// Unity's list of messages does not show who opened an empty mailbox.
  fileprivate init?(log key: String) {
    switch key {
    case "cdr": self = .cdr
    case "cel": self = .cel
    case "full": self = .fullLog
    case "externnotify": self = .externnotify
    case "managerEvents": self = .managerEvents
    case "freeswitchEvents": self = .freeswitchEvents
    case "unityLogins": self = .unityLogins
    case "generic": self = .generic
    default: return nil
    }
  }
}
