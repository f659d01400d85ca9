import Access
import Timing
import Voicemail

extension AccessDocument {
  /// One kind of log.
  struct CoverageItem: Encodable {
    struct Gap: Encodable {
      let reason: String
      let from: String
      let to: String
      @Present var place: Place?
      let explanation: String
    }

    struct Fault: Encodable {
      /// `shape`, `time`, `skipped_hour`, `too_long` or `torn`.
      let kind: String
      let file: String
      let lines: Int
      let firstLine: Int
      let lastLine: Int
      let explanation: String
    }

    let source: String
    /// The server that wrote the files, where the configuration tells several apart.
    @Present var server: String?
    let files: [String]
    @Present var first: String?
    @Present var last: String?
    let covered: [Span]
    let gaps: [Gap]
    let unreadableLines: Int
    /// Where those lines are, never what stands in them.
    let faults: [Fault]
    let lateRecords: Int
    /// A record's time does not exist there: the zone may be wrong.
    let hasSkippedHour: Bool
    let hasFutureRecords: Bool

    init(_ coverage: SourceCoverage, _ audit: AccessAudit, _ tongue: Tongue) {
      let zone = audit.zone
      source = coverage.source.rawValue
      _server = Present(wrappedValue: coverage.server)
      files = coverage.files
      _first = Present(wrappedValue: coverage.first.map(zone.iso))
      _last = Present(wrappedValue: coverage.last.map(zone.iso))
      covered = coverage.covered.ranges.map { Span($0, zone) }
      gaps = coverage.gaps.map { gap in
        Gap(
          reason: gap.reason.code, from: zone.iso(gap.range.lowerBound),
          to: zone.iso(gap.range.upperBound), place: gap.place.map(Place.init),
          explanation: gap.sentence(tongue, zone: zone))
      }
      unreadableLines = coverage.faults
      faults = coverage.lineFaults.map { item in
        Fault(
          kind: item.fault.kind.rawValue, file: item.file, lines: item.fault.count,
          firstLine: item.fault.first, lastLine: item.fault.last,
          explanation: item.fault.sentence(tongue, file: item.file))
      }
      lateRecords = coverage.lateRecords
      hasSkippedHour = coverage.hasSkippedHour
      hasFutureRecords = coverage.hasFutureRecords
    }
  }
}
