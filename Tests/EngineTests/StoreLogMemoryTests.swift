import Engine
import Foundation
import LogFiles
import Logs
import Store
import TestSupport
import Testing
import Timing

@Suite("Logs remembered in a store")
struct StoreLogMemoryTests {
  private let folder: TemporaryFolder
  private let now = Instant(1_795_521_600)

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ days: Range<Int>) -> [UInt8] {
    days.flatMap { day in
      Array("\(1_795_046_400 + day * 86_400),default,4512,\(day % 2),0,0\n".utf8)
    }
  }

  /// What a scan reads of `names`, and how much of them it had to read.
  private func scan(
    _ names: [String], full: Bool = false
  ) async throws -> (LogReading, StoreLogMemory.Use) {
    let memory = StoreLogMemory(try Store(path: folder.path("s.sqlite")), now: now, full: full)
    let series = [LogSeries(paths: names.map(folder.path), format: .externnotify)]
    let reading = try await LogReader(settings: LogSettings(zone: .utc), memory: memory)
      .read(series)
    let anew = try await LogReader(settings: LogSettings(zone: .utc)).read(series)
    #expect(reading == anew)
    let (use, failure) = memory.finish()
    #expect(failure == nil)
    return (reading, use)
  }

  @Test("from scan to scan, until the file is gone or the store is purged")
  func acrossScans() async throws {
    _ = try folder.write(lines(0..<4), as: "old")
    _ = try folder.write(lines(4..<9), as: "new")
    let sizes = (old: lines(0..<4).count, new: lines(4..<9).count)
    let all = sizes.old + sizes.new
    func use(_ files: Int, _ unchanged: Int, _ read: Int) -> StoreLogMemory.Use {
      var use = StoreLogMemory.Use()
      (use.files, use.unchanged, use.read, use.size) = (files, unchanged, read, all)
      return use
    }
    #expect(try await scan(["old", "new"]).1 == use(2, 0, all))
    #expect(try await scan(["old", "new"]).1 == use(2, 2, 0))
    #expect(try await scan(["old", "new"], full: true).1 == use(2, 0, all))
    #expect(try await scan(["new", "old"]).1 == use(2, 2, 0))

    // What reaches further back than may be kept is forgotten, and read once more.
    let store = try Store(path: folder.path("s.sqlite"))
    let purged = try store.purge(
      Retention(verdicts: 3, heard: 3, findings: 3, logs: 3), now: now)
    #expect(purged.logs == 1)
    #expect(try await scan(["old", "new"]).1 == use(2, 1, sizes.old))

    // A file that is no longer among those given is forgotten at once.
    _ = try await scan(["new"])
    #expect(try await scan(["old", "new"]).1 == use(2, 1, sizes.old))
  }
}
