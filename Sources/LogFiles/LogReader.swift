internal import Compression
package import Logs
internal import Timing
internal import Voicemail

/// Reads log files: rotated, packed, torn, copied or still growing. With a memory only what is new is
/// read; what it finds is the same.
package struct LogReader: Sendable {
  private let settings: LogSettings
  private let workers: Int
  /// Pieces into which a long file is cut, bytes.
  private let piece: Int
  private let memory: (any LogMemory)?

  /// - Parameters:
  ///   - settings: what must be known of the house.
  ///   - workers: files, or pieces of long files, read at the same time; at least 1.
  ///   - piece: bytes of a file that are read by one worker at a time; at least 1.
  ///   - memory: what is known of files that were read before; nil reads all anew.
  package init(
    settings: LogSettings, workers: Int = 2, piece: Int = 64 << 20,
    memory: (any LogMemory)? = nil
  ) {
    self.settings = settings
    self.workers = max(1, workers)
    self.piece = max(1, piece)
    self.memory = memory
  }

  /// Reads all files. What cannot be read is a fault, and the rest is read.
  package func read(_ series: [LogSeries]) async throws(LogReaderError) -> LogReading {
    for one in series where one.format.needsZone && settings.zone == nil {
      throw .zoneMissing(one.format.source)
    }
    var reading = LogReading()
    for source in AccessSource.allCases {
      let ofSource = series.filter { $0.format.source == source }
      if !ofSource.isEmpty { await read(ofSource, source, into: &reading) }
    }
    reading.events.sort {
      ($0.at, $0.source.rawValue, $0.place) < ($1.at, $1.source.rawValue, $1.place)
    }
    return reading
  }

  private func read(
    _ series: [LogSeries], _ source: AccessSource, into reading: inout LogReading
  ) async {
    var plans: [(plan: LogFilePlan, recall: LogRecall?)] = []
    for one in series {
      let recall = memory.flatMap { LogRecall($0, one.format, settings, piece: piece) }
      for path in one.paths {
        do throws(LogFileFault) {
          plans.append(
            (try LogFilePlan(path, one.format, recall: recall, piece: piece), recall))
        } catch {
          reading.faults.append(error)
        }
      }
    }
    // From the last, so that each can be let go of.
    var results = Array(await results(of: plans.flatMap(\.plan.jobs)).reversed())
    var sinks: [LogSink] = []
    for (plan, recall) in plans {
      let own = plan.jobs.indices.map { _ in results.removeLast() }
      let result = plan.result(own, settings, keeping: recall, in: memory)
      sinks.append(result.sink)
      if let fault = result.fault {
        reading.faults.append(LogFileFault(file: plan.path, source: source, kind: fault))
      }
    }
    for sink in sinks where sink.lacksZone {
      reading.faults.append(
        LogFileFault(file: sink.facts.file, source: source, kind: .zoneMissing))
    }
    sinks.sort {
      ($0.facts.first?.seconds ?? .max, $0.facts.file)
        < ($1.facts.first?.seconds ?? .max, $1.facts.file)
    }
    let (events, copies) = VisitResolver(settings: settings).events(of: &sinks, source: source)
    reading.events += events
    reading.copies += copies
    reading.facts += sinks.map(\.facts)
    for sink in sinks { reading.calls += sink.calls }
  }

  private func results(of jobs: [LogJob]) async -> [LogJob.Result] {
    let settings = settings
    return await withTaskGroup(of: (Int, LogJob.Result).self) { group in
      var results = [LogJob.Result?](repeating: nil, count: jobs.count)
      var next = 0
      func start() {
        guard next < jobs.count else { return }
        let (index, job) = (next, jobs[next])
        next += 1
        group.addTask { (index, job.run(settings)) }
      }
      for _ in 0..<workers { start() }
      for await (index, result) in group {
        results[index] = result
        start()
      }
      return results.compactMap { $0 }
    }
  }
}
