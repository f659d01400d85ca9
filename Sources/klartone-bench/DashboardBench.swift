import Dashboard
import Engine
import Foundation

/// How long a large dashboard takes to write, and how large it is.
struct DashboardBench {
  struct Result: Encodable {
    let mailboxes: Int
    let departments: Int
    let files: Int
    let bytes: Int
    /// The list of all mailboxes, the one page that grows with them.
    let listBytes: Int
    let largestMailboxPage: Int
    let cpuSeconds: Double
    let wallSeconds: Double
    let peakMemoryMiB: Double
  }

  let mailboxes: Int
  let departments: Int
  let path: String

  func run() throws -> Result {
    var town = InventedTown(mailboxes: mailboxes, departments: departments)
    let source = town.source()
    let (cpu, wall) = (CPUTime.ofProcess, Date())
    let dashboard = Dashboard(source)
    var (files, bytes, list, largest) = (0, 0, 0, 0)
    let mark = AtomicFolder.Mark(name: "klartone-dashboard.txt", text: "klartone-bench\n")
    try AtomicFolder.write(to: path, mark: mark) { (folder) throws(AtomicFile.WriteError) in
      try dashboard.write { (file) throws(AtomicFile.WriteError) in
        let content = Array(file.content.utf8)
        try folder.add(file.path, content)
        files += 1
        bytes += content.count
        if file.path == "mailboxes.html" { list = content.count }
        if file.path.hasPrefix("mailboxes/") { largest = max(largest, content.count) }
      }
    }
    return Result(
      mailboxes: mailboxes, departments: departments, files: files, bytes: bytes,
      listBytes: list, largestMailboxPage: largest, cpuSeconds: CPUTime.ofProcess - cpu,
      wallSeconds: Date().timeIntervalSince(wall), peakMemoryMiB: CPUTime.peakMiB)
  }
}
