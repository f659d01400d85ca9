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
    /// Seconds.
    let klartone: Double
    let grep: Double
    let found: Int
    /// `zcat | wc -l`, of packed files.
    let count: Double?
    let duckDB: Double?

    var line: String {
      let ratio = { (other: Double?) in other.map { String(format: "%.2f", $0 / klartone) } ?? "–" }
      let figures = String(format: "%.0f | %.2f | %.0f", megabytes, klartone, megabytes / klartone)
      return "| \(kind)\(isPacked ? ", gzip" : "") | \(figures) | \(events) | \(found) | "
        + "\(ratio(grep)) | \(ratio(count)) | \(ratio(duckDB)) |"
    }
  }

  let lines: Int
  let seed: UInt64
  let rows: [Row]
  /// Of the whole process, making the logs included, in MiB.
  let peakMemoryMiB: Double
  let hasDuckDB: Bool

  var text: String {
    let head = [
      "\(lines) lines each, seed \(seed); best of three; ratios are the other's time to Klartone's:",
      "above 1 Klartone is faster.", "",
      "| log | MB | seconds | MB/s | accesses | lines found by grep | grep -c | zcat, wc -l | DuckDB |",
      "|---|---|---|---|---|---|---|---|---|",
    ]
    let foot = [
      "",
      String(format: "Peak memory: %.0f MiB.", peakMemoryMiB)
        + (hasDuckDB ? "" : " DuckDB is not installed (python3 -m pip install duckdb)."),
    ]
    return (head + rows.map(\.line) + foot).joined(separator: "\n")
  }
}
