import Foundation
import Logs
import TestSupport

/// A log that grows, is rotated, packed, copied, cut and changed, as logs are.
final class LogLife {
  let folder: TemporaryFolder
  private var random: Random
  private let lines: [String]
  private var next = 0
  /// Rotated files, the newest first, and copies.
  private var rotated: [String] = []
  private var copies: [String] = []
  private var count = 0

  /// `spelling` makes other lines of those of a sample log.
  init(
    seed: UInt64, format: LogFormat, spelling: (String) -> String = { $0 }
  ) throws {
    folder = try TemporaryFolder()
    random = Random(seed: seed)
    lines = SampleLog(seed: seed, format: format).lines(1500).map(spelling)
    _ = try folder.write([], as: "log")
    try append(30)
  }

  var paths: [String] { (["log"] + rotated + copies).map(folder.path) }

  enum Step: CaseIterable {
    case grow, growALittle, tear, rotate, copyAndTruncate, pack, cut, change, drop, copy, garble
    case setClockBack, nothing
  }

  func take(_ step: Step) throws {
    switch step {
    case .grow: try append(5 + random.below(40))
    case .growALittle: try append(1)
    case .tear:
      let line = lines[next % lines.count]
      try write(Array(line.utf8.prefix(1 + random.below(line.utf8.count - 1))))
    case .rotate:
      try rename()
      _ = try folder.write([], as: "log")
      try append(random.below(3))
    case .copyAndTruncate:
      let whole = try folder.bytes("log")
      count += 1
      rotated.insert("log.\(count)", at: 0)
      _ = try folder.write(whole, as: "log.\(count)")
      try truncate(to: 0)
      try append(random.below(3))
    case .pack:
      guard let index = rotated.firstIndex(where: { !$0.hasSuffix(".gz") }) else { return }
      try pack(rotated[index])
      rotated[index] += ".gz"
    case .cut:
      try truncate(to: random.below(max(1, folder.bytes("log").count)))
    case .change:
      // The first digit of a line becomes another: the file keeps its length.
      var bytes = try folder.bytes("log")
      guard let place = bytes.firstIndex(where: { $0 >= 49 && $0 <= 56 }) else { return }
      bytes[place] += 1
      try truncate(to: 0)
      try write(bytes)
    case .drop: if !rotated.isEmpty { rotated.removeLast() }
    case .copy:
      guard let name = rotated.first else { return }
      count += 1
      copies = ["copy.\(count)"]
      _ = try folder.write(folder.bytes(name), as: copies[0])
    case .garble: try write(Array("\u{FFFD}; [ 1\n\n".utf8))
    case .setClockBack: next = max(0, next - 60)
    case .nothing: break
    }
  }

  private func append(_ count: Int) throws {
    let end = min(lines.count, next + count)
    try write(Array(lines[min(next, end)..<end].joined().utf8))
    next = end
  }

  private func write(_ bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: folder.url.appendingPathComponent("log"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  private func truncate(to count: Int) throws {
    let handle = try FileHandle(forWritingTo: folder.url.appendingPathComponent("log"))
    try handle.truncate(atOffset: UInt64(count))
    try handle.close()
  }

  private func rename() throws {
    count += 1
    rotated.insert("log.\(count)", at: 0)
    try FileManager.default.moveItem(
      atPath: folder.path("log"), toPath: folder.path("log.\(count)"))
  }

  private func pack(_ name: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-n", folder.path(name)]
    try process.run()
    process.waitUntilExit()
  }
}
