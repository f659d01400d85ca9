internal import Calls
internal import Compression
internal import Digests
internal import Logs
internal import Timing
internal import Voicemail

/// What is known of the files of one source, and finds it again under whatever name they have now.
///
/// What it finds is what reading the file anew would find; where that is not certain, it finds
/// nothing.
struct LogRecall {
  /// A file that is known, at least its beginning.
  struct Found {
    let id: Int64
    let log: KeptLog
    var sink: LogSink
    /// Where calls that are asked for stand: they are not kept.
    var calls: [LogJob] = []
    /// A packed file whose text is known under another form: seen when it is unpacked.
    var mustMatch: String?
    /// Numbers that were unknown then may stand in it: what depends on them was read anew.
    var isRevisited = false
  }

  let reading: String
  let numbers: String
  private let memory: any LogMemory
  private let settings: LogSettings
  private let format: LogFormat
  private let known: [(id: Int64, log: KeptLog)]
  private let piece: Int

  /// Nil for logs that are read anew each time.
  init?(_ memory: any LogMemory, _ format: LogFormat, _ settings: LogSettings, piece: Int) {
    guard let keys = LogKeys(format, settings) else { return nil }
    self.memory = memory
    self.format = format
    self.settings = settings
    self.piece = piece
    reading = SHA256Sum(of: keys.reading).hex
    numbers = SHA256Sum(of: keys.numbers).hex
    // The longest first: of a log's older states the last is the best.
    known = memory.known(format.source, reading: reading)
      .sorted { ($0.log.size, $1.id) > ($1.log.size, $0.id) }
  }

  /// What is known of a file.
  func find(_ path: String, _ look: LogLook) -> Found? {
    // Itself first, then what it may be a renamed, copied or packed form of.
    let itself = known.filter { $0.log.identity == look.identity }
    let others = known.filter { $0.log.identity != look.identity }
    for (id, log) in itself + others where matches(log, path, look) {
      guard let bytes = memory.found(in: id),
        let sink = LogSink(kept: bytes, file: path, source: format.source)
      else { continue }
      var found = Found(id: id, log: log, sink: sink)
      if log.isPacked != look.isPacked { found.mustMatch = log.content }
      guard hasSameYears(sink, look), takeCalls(&found, path, look),
        revisit(&found, path, look)
      else { continue }
      return found
    }
    return nil
  }

  private func matches(_ log: KeptLog, _ path: String, _ look: LogLook) -> Bool {
    if log.isPacked {
      guard look.isPacked, look.size == log.size else { return false }
    } else {
      guard look.isPacked || look.size >= log.size,
        ContentCheck.head(of: look.head, count: log.size) == log.head
      else { return false }
      // The rest of packed text is compared when it is unpacked.
      if look.isPacked { return true }
    }
    guard let file = try? InputFile(path: path), file.identity == look.identity else {
      return false
    }
    return (try? ContentCheck.digest(of: file, count: log.size)) == log.content
  }

  /// A time without a year is taken for the last before the file's change. That must not be
  /// another year than it was then.
  private func hasSameYears(_ sink: LogSink, _ look: LogLook) -> Bool {
    guard sink.facts.yearIsInferred, let zone = settings.zone, let first = sink.facts.first,
      let last = sink.facts.last
    else { return !sink.facts.yearIsInferred }
    if case .fullLog(.some) = format { return true }
    let latest = look.changed + 1
    return zone.civilTime(at: first).date > latest + -364
      && zone.civilTime(at: last).date <= latest
  }

  /// False where the whole file must be read for the calls.
  private func takeCalls(_ found: inout Found, _ path: String, _ look: LogLook) -> Bool {
    guard settings.callNumbers != nil else { return true }
    let blocks = found.sink.callBlocks
    func isWanted(_ index: Int) -> Bool {
      settings.callsSince.map { blocks[index].latest >= $0 } ?? true
    }
    // Of packed text nothing can be read but the whole.
    if look.isPacked { return !blocks.indices.contains(where: isWanted) }
    var index = blocks.startIndex
    while index < blocks.endIndex {
      let first = index
      index += 1
      guard isWanted(first) else { continue }
      while index < blocks.endIndex, isWanted(index),
        blocks[index].start - blocks[first].start < piece
      {
        index += 1
      }
      let end = index < blocks.endIndex ? blocks[index].start : found.log.size
      found.calls.append(
        LogJob(
          path: path, range: blocks[first].start..<end, format: format, changed: look.changed,
          expected: look.identity, linesBefore: blocks[first].linesBefore))
    }
    return true
  }

  /// Reads those lines again whose meaning depends on which numbers are known. False where that
  /// cannot be done.
  private func revisit(_ found: inout Found, _ path: String, _ look: LogLook) -> Bool {
    guard found.log.numbers != numbers, !found.sink.revisits.isEmpty else { return true }
    guard !look.isPacked else { return false }
    for revisit in found.sink.revisits {
      let job = LogJob(
        path: path, range: revisit.start..<revisit.start + 1, format: format,
        changed: look.changed, expected: look.identity)
      let result = job.run(settings)
      guard !result.outcome.isChanged, result.sink.observations.count == 1 else { return false }
      found.sink.replace(revisit.observation, by: result.sink.observations[0])
    }
    found.isRevisited = true
    return true
  }
}
