import Engine
import Foundation
import LogFiles
import Logs
import Store
import Timing

/// How fast logs are read, beside tools that do far less: `grep -c`, `zcat | wc -l` and, where its
/// Python package is installed, DuckDB counting the same. Plain logs are also read with a memory: once
/// more unchanged, and after they have grown by one line in a hundred.
struct LogsBench {
  let lines: Int
  let seed: UInt64
  let rounds: Int

  func run() async throws -> LogsResult {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("klartone-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let hasDuckDB = command("python3 -c 'import duckdb'").status == 0
    var rows: [LogsResult.Row] = []
    for kind in LogMaker.Kind.allCases {
      let path = folder + "/log"
      let size = try LogMaker(kind: kind, seed: seed).write(lines: lines, to: path)
      // All find the file in memory; the first tool must not pay for the disk.
      _ = command("cat '\(path)' > /dev/null")
      rows.append(try await row(kind, path, size, isPacked: false, hasDuckDB))
      guard command("gzip -1 '\(path)'").status == 0 else { continue }
      rows.append(try await row(kind, path + ".gz", size, isPacked: true, hasDuckDB))
      try FileManager.default.removeItem(atPath: path + ".gz")
    }
    return LogsResult(
      lines: lines, seed: seed, rounds: rounds, rows: rows, peakMemoryMiB: CPUTime.peakMiB,
      hasDuckDB: hasDuckDB)
  }

  private func row(
    _ kind: LogMaker.Kind, _ path: String, _ size: Int, isPacked: Bool, _ hasDuckDB: Bool
  ) async throws -> LogsResult.Row {
    let series = [LogSeries(paths: [path], format: kind.format)]
    let settings = LogSettings(zone: .utc)
    let read = isPacked ? "zcat '\(path)' | " : ""
    let file = isPacked ? "" : " '\(path)'"
    let grep = "\(read)LC_ALL=C grep -c VoiceMailMain\(file)"
    let query =
      "import duckdb; print(duckdb.sql(\\\"select count(*) from read_csv('\(path)', header=false, "
      + "all_varchar=true) where columns(*)::text = 'VoiceMailMain'\\\"))"
    let asksDuckDB = hasDuckDB && kind == .callRecords
    var times = (
      klartone: [Double](), grep: [Double](), count: [Double](), duckDB: [Double]()
    )
    var (events, found) = (0, "")
    // In turns, so that what else the machine does meets all of them.
    for _ in 0..<rounds {
      var begun = ContinuousClock.now
      events = try await LogReader(settings: settings).read(series).events.count
      times.klartone.append(Self.seconds(since: begun))
      begun = .now
      found = command(grep).output
      times.grep.append(Self.seconds(since: begun))
      if isPacked { times.count.append(timed("zcat '\(path)' | wc -l")) }
      if asksDuckDB { times.duckDB.append(timed("python3 -c \"\(query)\"")) }
    }
    let kept = isPacked ? nil : try await remembered(path, series, settings)
    return LogsResult.Row(
      kind: kind.rawValue, isPacked: isPacked, megabytes: Double(size) / 1e6,
      events: events, klartone: times.klartone, grep: times.grep,
      found: Int(found.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1,
      count: times.count, duckDB: times.duckDB, again: kept?.again ?? [], grown: kept?.grown ?? [],
      keptBytes: kept?.bytes)
  }

  /// With a store: the file unchanged, and with its last hundredth new.
  private func remembered(
    _ path: String, _ series: [LogSeries], _ settings: LogSettings
  ) async throws -> (again: [Double], grown: [Double], bytes: Int) {
    let store = path + ".sqlite"
    var result = (again: [Double](), grown: [Double](), bytes: 0)
    func read() async throws -> Double {
      let begun = ContinuousClock.now
      let memory = StoreLogMemory(try Store(path: store), now: Instant(0))
      _ = try await LogReader(settings: settings, memory: memory).read(series)
      _ = memory.finish()
      return Self.seconds(since: begun)
    }
    let whole = path + ".whole"
    for round in 0..<rounds {
      _ = command("rm -f '\(store)'*")
      guard
        command("mv '\(path)' '\(whole)' && head -n \(lines - lines / 100) '\(whole)' > '\(path)'")
          .status == 0
      else { break }
      _ = try await read()
      if round == 0 {
        let attributes = try FileManager.default.attributesOfItem(atPath: store)
        result.bytes = (attributes[.size] as? NSNumber)?.intValue ?? 0
      }
      result.again.append(try await read())
      _ = command("tail -n \(lines / 100) '\(whole)' >> '\(path)'; rm '\(whole)'")
      result.grown.append(try await read())
    }
    _ = command("rm -f '\(store)'*")
    return result
  }

  private func timed(_ text: String) -> Double {
    let begun = ContinuousClock.now
    _ = command(text)
    return Self.seconds(since: begun)
  }

  private func command(_ text: String) -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", text]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return (-1, "") }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static func seconds(since begun: ContinuousClock.Instant) -> Double {
    let time = (ContinuousClock.now - begun).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }
}

extension LogMaker.Kind {
  var format: LogFormat {
    switch self {
    case .callRecords: .callRecords(isUTC: true)
    case .channelEvents: .channelEvents()
    case .fullLog: .fullLog()
    }
  }
}
