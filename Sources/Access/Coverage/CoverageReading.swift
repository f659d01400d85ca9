import Timing
import Voicemail

/// Reads the coverage of one kind of source from what its files tell.
struct CoverageReading {
  let source: AccessSource
  let server: String?
  /// In order of file, so that the result does not depend on the order given.
  let facts: [LogFacts]
  /// Listenings, anybody's, by day.
  let shown: [CivilDate: Int]
  let period: Range<Instant>
  let now: Instant
  let zone: TimeZoneRules
  let settings: CoverageSettings
  let pattern: WeeklyPattern
  private let activeHours: [Int]

  init(
    _ group: LogGroup, facts: [LogFacts], shown: [CivilDate: Int], period: Range<Instant>,
    now: Instant, zone: TimeZoneRules, settings: CoverageSettings, pattern: WeeklyPattern?
  ) {
    source = group.source
    server = group.server
    self.facts = facts.sorted { $0.file < $1.file }
    self.shown = shown
    self.period = period
    self.now = now
    self.zone = zone
    self.settings = settings
    let hours = facts.reduce(into: Set<Int>()) { $0.formUnion($1.activeHours) }
    self.pattern =
      pattern
      ?? WeeklyPattern(learnedFrom: hours, zone: zone, workingDays: settings.workingDays)
    activeHours = hours.sorted()
  }

  var result: SourceCoverage {
    let first = facts.compactMap(\.first).min()
    let last = facts.compactMap(\.last).max()
    let jumps = facts.map { (file: $0.file, jumps: ClockJumps($0)) }
    var gaps = wholeGaps
    let provesAbsence = settings.logs.contains(source) && gaps.isEmpty
    gaps += holes(jumps)
    var span = InstantSet()
    if let first, let last { span = InstantSet([first..<(last + 1)]).union(declared) }
    let covered =
      provesAbsence ? span.subtracting(InstantSet(gaps.map(\.range))) : InstantSet()
    let isReadable = !gaps.contains { if case .tooManyFaults = $0.reason { true } else { false } }
    let recorded =
      settings.logs.contains(source) && isReadable
      ? span.subtracting(InstantSet(gaps.filter { $0.reason != .showsNoAccess }.map(\.range)))
      : InstantSet()
    if let first, let last { gaps += ends(first: first, last: last) }
    return SourceCoverage(
      source: source, server: server, files: facts.map(\.file), first: first, last: last,
      covered: covered,
      recorded: recorded,
      gaps: gaps.sorted {
        ($0.range.lowerBound, $0.reason.code) < ($1.range.lowerBound, $1.reason.code)
      },
      doubtful: Dictionary(
        jumps.map { ($0.file, InstantSet($0.jumps.ranges.map(\.range))) },
        uniquingKeysWith: { $0.union($1) }
      ).filter { !$0.value.isEmpty },
      lateRecords: jumps.reduce(0) { $0 + $1.jumps.lateRecords },
      lineFaults: facts.flatMap { file in
        file.faults.map { LineFault(file: file.file, fault: $0) }
      },
      hasSkippedHour: facts.contains { $0.faults.contains { $0.kind == .skippedHour } },
      hasFutureRecords: last.map { $0 > now + 3600 } ?? false)
  }

  /// What makes the source prove no absence at any time.
  private var wholeGaps: [CoverageGap] {
    guard settings.logs.contains(source) else { return [] }
    if activeHours.isEmpty { return [gap(period, .empty, facts.first?.file)] }
    var gaps: [CoverageGap] = []
    let lines = facts.reduce(0) { $0 + $1.lines }
    let faults = facts.reduce(0) { $0 + $1.faultCount }
    if Double(faults) > settings.mostFaults * Double(max(lines, faults)) {
      let worst = facts.max { $0.faultCount < $1.faultCount }
      gaps.append(gap(period, .tooManyFaults(faults: faults, lines: lines), worst?.file))
    }
    if settings.mustHaveShownAccess && shown.isEmpty { gaps.append(gap(period, .showsNoAccess)) }
    return gaps
  }

  private func holes(_ jumps: [(file: String, jumps: ClockJumps)]) -> [CoverageGap] {
    guard settings.logs.contains(source) else { return [] }
    return silences + blankDays + missingRotations + tornEnds
      + jumps.flatMap { file, jumps in
        jumps.ranges.map { range, jump in
          gap(range, .clockJump(by: jump.from - jump.to), file, line: jump.line)
        }
      }
  }

  /// Silences that are not believed, with the hours around them, in which it began and ended.
  private var silences: [CoverageGap] {
    zip(activeHours, activeHours.dropFirst()).compactMap { a, b in
      let hours = b - a - 1
      guard hours > min(settings.mostSilentHours, settings.mostSilentBusyHours) else { return nil }
      // After two weeks nothing more is to be learned by counting.
      var busy = 0
      var strange = 0
      for hour in (a + 1)..<(a + 1 + min(hours, 336)) {
        let slot = WeeklyPattern.slot(hour, zone: zone, workingDays: settings.workingDays)
        let isBusy = pattern.usual.contains(slot) || isTelephoneHour(hour)
        if isBusy { busy += 1 }
        if isBusy || !pattern.quiet.contains(slot) { strange += 1 }
      }
      guard busy > settings.mostSilentBusyHours || strange > settings.mostSilentHours || hours > 336
      else { return nil }
      let range = start(ofHour: a)..<start(ofHour: b + 1)
      if declared.covers(range) { return nil }
      let before = facts.last { $0.activeHours.contains(a) }
      return gap(range, .silence(hours: hours, busyHours: busy), before?.file)
    }
  }

  private var declared: InstantSet { settings.declared[source] ?? InstantSet() }

  /// Working days without any listening, in a log that usually shows many. Days that the log does
  /// not hold whole are left to the other rules.
  private var blankDays: [CoverageGap] {
    guard let first = activeHours.first, let last = activeHours.last, settings.usualAccesses > 0
    else { return [] }
    let from = zone.civilTime(at: start(ofHour: first)).date + 1
    let to = zone.civilTime(at: start(ofHour: last)).date
    guard from < to else { return [] }
    let days = (from.number..<to.number).map(CivilDate.init(number:))
      .filter(settings.workingDays.contains)
    let counts = days.map { shown[$0] ?? 0 }.filter { $0 > 0 }.sorted()
    guard !counts.isEmpty, counts[counts.count / 2] >= settings.usualAccesses else { return [] }
    return days.filter { shown[$0] == nil }.map { gap(zone.day($0), .showsNoAccess) }
  }

  private var missingRotations: [CoverageGap] {
    let byFile = Dictionary(facts.map { ($0.file, $0) }, uniquingKeysWith: { a, _ in a })
    // Pieces of one file count as one.
    let ends = Dictionary(grouping: facts, by: \.file).mapValues { pieces in
      (first: pieces.compactMap(\.first).min(), last: pieces.compactMap(\.last).max())
    }
    return MissingTurns.find(in: byFile.keys.sorted()) { ends[$0]?.first?.seconds }.map { missing in
      let times = [missing.neighbours.0, missing.neighbours.1].compactMap { ends[$0] }
      let starts = times.compactMap(\.first)
      let stops = times.compactMap(\.last)
      // A neighbour without records leaves the time open: the whole period.
      guard starts.count == 2, let from = stops.min(), let to = starts.max() else {
        return gap(period, .missingRotation(files: missing.files), missing.neighbours.0)
      }
      return gap(
        min(from, to)..<(max(from, to) + 1), .missingRotation(files: missing.files),
        missing.neighbours.0)
    }
  }

  /// A record is lost at the end of a cut file. It was written after the last one that is there and
  /// before the next file's first, but a call's record is dated by its start: an hour is taken.
  private var tornEnds: [CoverageGap] {
    facts.compactMap { file in
      guard file.endsInMidLine, let last = file.last else { return nil }
      let next = facts.compactMap(\.first).filter { $0 > last }.min()
      let isNewest = !facts.contains { ($0.last ?? last) > last }
      if isNewest { return nil }
      let hour = Int(last.seconds / 3600)
      let to = max(start(ofHour: hour + 1), next ?? last)
      return gap(start(ofHour: hour - 1)..<to, .torn, file.file)
    }
  }

  /// What the period asks for before the first record and after the last.
  private func ends(first: Instant, last: Instant) -> [CoverageGap] {
    guard settings.logs.contains(source) else { return [] }
    var gaps: [CoverageGap] = []
    if first > period.lowerBound, !declared.covers(period.lowerBound..<first) {
      let file = facts.first { $0.first == first }
      gaps.append(gap(period.lowerBound..<first, .startsLate, file?.file))
    }
    let end = min(period.upperBound, now)
    if last < end, !declared.covers((last + 1)..<max(end, last + 1)) {
      let file = facts.first { $0.last == last }
      let isOpen = file?.endsInMidLine ?? false
      gaps.append(gap(last..<end, isOpen ? .stillBeingWritten : .stopsEarly, file?.file))
    }
    return gaps
  }

  private func isTelephoneHour(_ hour: Int) -> Bool {
    let time = zone.civilTime(at: start(ofHour: hour))
    return settings.telephoneHours.contains(time.secondOfDay / 3600)
      && settings.workingDays.contains(time.date)
  }

  private func start(ofHour hour: Int) -> Instant { Instant(Int64(hour) * 3600) }

  private func gap(
    _ range: Range<Instant>, _ reason: CoverageGap.Reason, _ file: String? = nil, line: Int = 0
  ) -> CoverageGap {
    CoverageGap(
      source: source, range: range, reason: reason,
      place: file.map { SourcePlace(file: $0, line: line) })
  }
}
