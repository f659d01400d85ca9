import Foundation

/// Seconds of each tool for the same file, and ratios.
struct LogsResult: Encodable {
  struct Row: Encodable {
    let kind: String
    let isPacked: Bool
    /// Unpacked, 10⁶ bytes.
    let megabytes: Double
    /// Accesses that Klartone found; `grep` counts the lines with the word.
    let events: Int
    /// Seconds, a number for each round.
    let klartone: [Double]
    let grep: [Double]
    let found: Int
    /// `zcat | wc -l`, of packed files.
    let count: [Double]
    let duckDB: [Double]
    /// With a memory, unchanged; and after one line in a hundred was added.
    let again: [Double]
    let grown: [Double]
    /// The size of that memory.
    let keptBytes: Int?

    var line: String {
      let own = Self.median(klartone)
      let ratio = { (other: [Double]) in
        other.isEmpty ? "–" : String(format: "%.2f", Self.median(other) / own)
      }
      let seconds = { (times: [Double]) in
        times.isEmpty ? "–" : String(format: "%.3f", Self.median(times))
      }
      let spread = String(
        format: "%.2f (%.2f–%.2f)", own, klartone.min() ?? 0, klartone.max() ?? 0)
      let kept = keptBytes.map { String(format: "%.1f", Double($0) / 1e6) } ?? "–"
      return
        "| \(kind)\(isPacked ? ", gzip" : "") | \(String(format: "%.0f", megabytes)) | \(spread) | "
        + "\(String(format: "%.0f", megabytes / own)) | \(events) | \(found) | "
        + "\(ratio(grep)) | \(ratio(count)) | \(ratio(duckDB)) | "
        + "\(seconds(again)) | \(seconds(grown)) | \(kept) |"
    }

    private static func median(_ values: [Double]) -> Double {
      let sorted = values.sorted()
      guard !sorted.isEmpty else { return 0 }
      return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
  }

  let lines: Int
  let seed: UInt64
  let rounds: Int
  let rows: [Row]
  /// Of the whole process, making the logs included, in MiB.
  let peakMemoryMiB: Double
  let hasDuckDB: Bool

  var text: String {
    let head = [
      "\(lines) lines each, seed \(seed); medians of \(rounds) rounds (least–most); ratios are the "
        + "other's time to",
      "Klartone's: above 1 Klartone is faster. \"Again\" and \"1 % more\" are seconds with what was "
        + "kept of the log.", "",
      "| log | MB | seconds | MB/s | accesses | lines found by grep | grep -c | zcat, wc -l | DuckDB | "
        + "again | 1 % more | kept, MB |",
      "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    let foot = [
      "",
      String(format: "Peak memory: %.0f MiB.", peakMemoryMiB)
        + (hasDuckDB ? "" : " DuckDB is not installed (python3 -m pip install duckdb)."),
    ]
    return (head + rows.map(\.line) + foot).joined(separator: "\n")
  }
}
