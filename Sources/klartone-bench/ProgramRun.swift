import Foundation
import Glibc

/// One run of the program, measured from outside.
struct ProgramRun {
  let status: Int32
  /// Seconds.
  let wall: Double
  /// User and system time, in seconds, of the program and what it started.
  let cpu: Double
  /// The most memory at any time (`VmHWM`), in MiB; of the program alone.
  let peakMiB: Double

  init(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let before = Self.childrensTime
    let begun = ContinuousClock.now
    try process.run()
    var peak = 0.0
    while process.isRunning {
      peak = max(peak, Self.peak(of: process.processIdentifier))
      usleep(50_000)
    }
    process.waitUntilExit()
    wall = (ContinuousClock.now - begun) / .seconds(1)
    cpu = Self.childrensTime - before
    peakMiB = peak
    status = process.terminationStatus
  }

  private static func peak(of process: Int32) -> Double {
    let path = "/proc/\(process)/status"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let size = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    else { return 0 }
    return (Double(size) ?? 0) / 1024
  }

  private static var childrensTime: Double {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    func seconds(_ time: timeval) -> Double {
      Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
