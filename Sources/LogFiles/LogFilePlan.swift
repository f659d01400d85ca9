internal import Calls
internal import Compression
internal import Logs
internal import Timing
internal import Voicemail

/// One file and how it is read: anew, or from where it was left.
struct LogFilePlan {
  let path: String
  let format: LogFormat
  private let look: LogLook
  private let piece: Int
  private var known: LogRecall.Found?
  /// In the order of the file; those for calls alone come first.
  private(set) var jobs: [LogJob]

  init(
    _ path: String, _ format: LogFormat, recall: LogRecall?, piece: Int
  ) throws(LogFileFault) {
    let fault = { (kind: LogFileFault.Kind) in
      LogFileFault(file: path, source: format.source, kind: kind)
    }
    do throws(InputError) { look = try LogLook(path) } catch { throw fault(.input(error)) }
    if let found = look.found, found != format.source, !format.mayEndWithoutLineEnd {
      throw fault(.otherFormat(found))
    }
    self.path = path
    self.format = format
    self.piece = piece
    known = recall?.find(path, look)
    jobs = []
    guard let known else {
      jobs = LogJob.plan(path, look, format, piece: piece)
      return
    }
    jobs = known.calls
    // A packed file that is known under this form is known whole.
    guard !known.log.isPacked else { return }
    for var job in LogJob.plan(path, look, format, from: known.log.size, piece: piece) {
      job.expected = look.identity
      job.content = known.mustMatch
      jobs.append(job)
    }
  }

  /// What was found in the file, put together, and what is to be kept of it.
  struct Result {
    var sink: LogSink
    var fault: LogFileFault.Kind?
  }

  /// `results` are those of `jobs`.
  func result(
    _ results: [LogJob.Result], _ settings: LogSettings, keeping recall: LogRecall?,
    in memory: (any LogMemory)?
  ) -> Result {
    guard !results.contains(where: { $0.outcome.isChanged }) else {
      // It was rotated while it was read.
      var plan = self
      plan.known = nil
      plan.jobs = LogJob.plan(path, look, format, piece: piece)
      return plan.result(
        plan.jobs.map { $0.run(settings) }, settings, keeping: recall, in: memory)
    }
    var joined = JoinedSink(known?.sink)
    var calls: [Call] = []
    for (job, result) in zip(jobs, results) {
      if let lines = job.linesBefore {
        calls += result.sink.calls.map { $0.moved(byLines: lines) }
        joined.fault = joined.fault ?? result.outcome.fault
      } else {
        joined.append(result, of: job, settings)
      }
    }
    var sink = joined.sink ?? LogSink(file: path, source: format.source)
    sink.prepend(calls)
    if let recall, let memory, joined.fault == nil { keep(sink, joined.mark, recall, memory) }
    return Result(sink: sink, fault: joined.fault)
  }

  private func keep(
    _ sink: LogSink, _ mark: LogMark?, _ recall: LogRecall, _ memory: any LogMemory
  ) {
    let size = look.isPacked ? look.size : mark?.offset
    guard let size, let log = kept(sink, size: size, recall) else { return }
    if let known, !known.isRevisited, log.isPacked == known.log.isPacked, size == known.log.size {
      memory.confirm(known.id, log, read: callBytes)
    } else {
      let isRead = known.map { $0.log.isPacked == look.isPacked } ?? false
      let before = isRead ? known?.log.size ?? 0 : 0
      memory.keep(
        log, found: sink.kept(before: look.isPacked ? nil : mark),
        read: max(0, size - before) + callBytes)
    }
  }

  /// Bytes of what is known that are read again, as the calls in it are not kept.
  private var callBytes: Int {
    jobs.filter { $0.linesBefore != nil }.reduce(0) { $0 + ($1.range?.count ?? 0) }
  }

  private func kept(_ sink: LogSink, size: Int, _ recall: LogRecall) -> KeptLog? {
    guard size > 0, let file = try? InputFile(path: path), file.identity == look.identity,
      !look.isPacked || file.size == size,
      let content = try? ContentCheck.digest(of: file, count: size)
    else { return nil }
    return KeptLog(
      source: format.source, reading: recall.reading, numbers: recall.numbers, path: path,
      identity: look.identity, isPacked: look.isPacked, size: size,
      head: ContentCheck.head(of: look.head, count: size), content: content,
      oldest: sink.facts.first)
  }
}

/// The pieces of a file after one another, as if it had been read in one.
private struct JoinedSink {
  private(set) var sink: LogSink?
  var fault: LogFileFault.Kind?
  private(set) var mark: LogMark?

  init(_ known: LogSink?) { sink = known }

  mutating func append(_ result: LogJob.Result, of job: LogJob, _ settings: LogSettings) {
    var result = result
    if let last = newest(before: result.sink) {
      // Seldom: a clock was set, or a call of hours ended.
      var job = job
      job.newest = last
      result = job.run(settings)
    }
    mark = result.outcome.mark.map { mark in sink.map { mark.moved(behind: $0) } ?? mark }
    fault = fault ?? result.outcome.fault
    // Nothing else has hold of it, so that it grows where it is.
    if sink == nil { sink = result.sink } else { sink?.append(result.sink) }
  }

  /// The newest record, if the next piece has one that is too long before it.
  private func newest(before next: LogSink) -> Instant? {
    guard let sink, sink.facts.stepsBack(to: next.facts, jumpLimit: sink.jumpLimit) else {
      return nil
    }
    return sink.facts.last
  }
}
