import Foundation
import LogFiles
import Logs
import Timing
import Voicemail

/// How fast logs are read, beside tools that do far less: `grep -c`, `zcat | wc -l` and, where its
/// Python package is installed, DuckDB counting the same.
struct LogsBench {
  let lines: Int
  let seed: UInt64

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
      lines: lines, seed: seed, rows: rows, peakMemoryMiB: CPUTime.peakMiB, hasDuckDB: hasDuckDB)
  }

  private func row(
    _ kind: LogMaker.Kind, _ path: String, _ size: Int, isPacked: Bool, _ hasDuckDB: Bool
  ) async throws -> LogsResult.Row {
    let format: LogFormat
    switch kind {
    case .callRecords: format = .callRecords(isUTC: true)
    case .channelEvents: format = .channelEvents()
    case .fullLog: format = .fullLog()
    }
    let settings = LogSettings(zone: .utc)
    var seconds: [Double] = []
    var reading = LogReading()
    // The best of three for each: what else the machine does only makes them slower.
    for _ in 0..<3 {
      let begun = ContinuousClock.now
      reading = try await LogReader(settings: settings)
        .read([LogSeries(paths: [path], format: format)])
      seconds.append(Self.seconds(since: begun))
    }
    let read = isPacked ? "zcat '\(path)' | " : ""
    let file = isPacked ? "" : " '\(path)'"
    let grep = best(of: "\(read)LC_ALL=C grep -c VoiceMailMain\(file)")
    let query =
      "import duckdb; print(duckdb.sql(\\\"select count(*) from read_csv('\(path)', header=false, "
      + "all_varchar=true) where columns(*)::text = 'VoiceMailMain'\\\"))"
    return LogsResult.Row(
      kind: kind.rawValue, isPacked: isPacked, megabytes: Double(size) / 1e6,
      events: reading.events.count, klartone: seconds.min() ?? 0, grep: grep.seconds,
      found: Int(grep.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1,
      count: isPacked ? best(of: "zcat '\(path)' | wc -l").seconds : nil,
      duckDB: hasDuckDB && kind == .callRecords ? best(of: "python3 -c \"\(query)\"").seconds : nil)
  }

  private func best(of text: String) -> (seconds: Double, output: String) {
    var best = (seconds: Double.infinity, output: "")
    for _ in 0..<3 {
      let begun = ContinuousClock.now
      let output = command(text).output
      best = (min(best.seconds, Self.seconds(since: begun)), output)
    }
    return best
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
