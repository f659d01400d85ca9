internal import Compression
package import Logs
internal import Timing
internal import Voicemail

/// Reads log files: rotated, packed, torn, copied or still growing.
package struct LogReader: Sendable {
  private let settings: LogSettings
  private let workers: Int
  /// Pieces into which a long file is cut, bytes.
  private let piece: Int

  /// - Parameters:
  ///   - settings: what must be known of the house.
  ///   - workers: files, or pieces of long files, read at the same time; at least 1.
  ///   - piece: bytes of a file that are read by one worker at a time; at least 1.
  package init(settings: LogSettings, workers: Int = 2, piece: Int = 64 << 20) {
    self.settings = settings
    self.workers = max(1, workers)
    self.piece = max(1, piece)
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
    var jobs: [LogJob] = []
    for one in series {
      for path in one.paths {
        do throws(LogFileFault) {
          jobs += try LogJob.plan(path, one.format, piece: piece)
        } catch {
          reading.faults.append(error)
        }
      }
    }
    let results = await results(of: jobs)
    var sinks: [LogSink] = []
    for (job, result) in zip(jobs, results) {
      if job.isFirst {
        sinks.append(result.sink)
      } else {
        sinks[sinks.count - 1].append(result.sink)
      }
      if let fault = result.fault {
        reading.faults.append(LogFileFault(file: job.path, source: source, kind: fault))
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
