internal import Foundation
internal import Glibc

/// The processes of the machine, as `/proc` shows them now.
struct ProcessTable {
  private struct Entry {
    let process: pid_t
    let parent: pid_t
    let group: pid_t
    /// Clock ticks, with those of children that have ended.
    let processor: Int
    /// Pages.
    let resident: Int
  }

  private let entries: [Entry]

  init() {
    entries = Self.numbers().compactMap(Self.entry)
  }

  /// Memory in MiB and processor time in seconds of a process and all it started.
  func family(of process: pid_t) -> (memory: Int, seconds: Double) {
    let members = members(of: process)
    let pages = members.reduce(0) { $0 + $1.resident }
    let ticks = members.reduce(0) { $0 + $1.processor }
    return (
      (pages * sysconf(Int32(_SC_PAGESIZE))) >> 20,
      Double(ticks) / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    )
  }

  /// Ends a process and all it started, also what went into a group of its own.
  func endFamily(of process: pid_t) {
    let found = members(of: process).map(\.process)
    endGroup(process)
    for member in found { _ = kill(member, SIGKILL) }
  }

  /// Ends what is left of a group.
  func endGroup(_ group: pid_t) {
    // 0 and 1 would be this process' own, or everybody.
    guard group > 1 else { return }
    _ = kill(-group, SIGKILL)
  }

  static func end(_ status: Int32) -> CoprocessEnd {
    let signal = status & 0x7f
    return signal == 0 ? .status((status >> 8) & 0xff) : .signal(signal)
  }

  private func members(of process: pid_t) -> [Entry] {
    var known: Set<pid_t> = [process]
    var grew = true
    while grew {
      let count = known.count
      for entry in entries where known.contains(entry.parent) || entry.group == process {
        known.insert(entry.process)
      }
      grew = known.count > count
    }
    return entries.filter { known.contains($0.process) }
  }

  private static func numbers() -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }
  }

  private static func entry(_ process: pid_t) -> Entry? {
    let descriptor = unsafe open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return nil }
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    // The name in brackets may hold anything, brackets too (proc_pid_stat(5)).
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    guard fields.count > 21, let parent = pid_t(fields[1]), let group = pid_t(fields[2]),
      let resident = Int(fields[21])
    else { return nil }
    return Entry(
      process: process, parent: parent, group: group,
      processor: fields[11...14].compactMap { Int($0) }.reduce(0, +), resident: resident)
  }
}
