import LogFiles
package import Policy
package import Timing

extension SitePolicy {
  /// The site's time zone; nil when it names none.
  package var zone: TimeZoneRules? {
    get throws(SiteError) {
      guard !sources.timeZone.isEmpty else { return nil }
      do throws(UnknownTimeZone) {
        return try TimeZoneRules(named: sources.timeZone)
      } catch {
        throw .zoneUnknown(error.name)
      }
    }
  }

  /// The zone, for something that cannot do without.
  func zone(for kind: SiteError.SourceKind) throws(SiteError) -> TimeZoneRules {
    guard let zone = try zone else { throw .zoneMissing(kind) }
    return zone
  }
}
