internal import Foundation
internal import Glibc

/// Starts a process with pipes, in a group of its own.
enum Spawn {
  struct Started {
    let process: pid_t
    let input: Int32
    let output: Int32
    let errors: Int32
  }

  /// The shell sets folder and limit before it becomes the command, so that they hold from the first
  /// instruction and for all that the command starts. Private memory alone is limited: mapped model
  /// files and reserved addresses, of which graphics cards take a great many, do not count.
  private static func prepared(_ command: [String], in folder: String, memory: Int) -> [String] {
    let limit = memory > 0 ? "ulimit -S -d \(memory * 1024); " : ""
    let script = "cd -- \"$1\" || exit 126; shift; \(limit)exec \"$@\""
    return ["/bin/sh", "-c", script, "sh", folder.isEmpty ? "." : folder] + command
  }

  static func start(
    _ command: [String], in folder: String, memory: Int
  ) throws(CoprocessError) -> Started {
    var pairs: [[Int32]] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard unsafe socketpair(AF_UNIX, closedInChildren, 0, &pair) == 0 else {
        let detail = unsafe String(cString: strerror(errno))
        for descriptor in pairs.flatMap(\.self) { close(descriptor) }
        throw .cannotStart(detail: detail)
      }
      pairs.append(pair)
    }
    var process: pid_t = 0
    let code = spawn(
      prepared(command, in: folder, memory: memory), descriptors: pairs.map { $0[1] }, &process)
    for pair in pairs { close(pair[1]) }
    let ours = pairs.map { $0[0] }
    guard code == 0 else {
      for descriptor in ours { close(descriptor) }
      throw .cannotStart(detail: unsafe String(cString: strerror(code)))
    }
    for descriptor in ours { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    return Started(process: process, input: ours[0], output: ours[1], errors: ours[2])
  }

  /// Sockets, since they alone can be made so at once that no other thread's child inherits them.
  private static let closedInChildren =
    Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

  private static func spawn(
    _ command: [String], descriptors: [Int32], _ process: inout pid_t
  ) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      _ = unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawnattr_init(&attributes)
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    // What this process ignores or holds back is not the child's concern.
    var (none, all) = (sigset_t(), sigset_t())
    _ = unsafe sigemptyset(&none)
    _ = unsafe sigemptyset(&all)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { _ = unsafe sigaddset(&all, signal) }
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &none)
    _ = unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    _ = unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let variables = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    return unsafe posix_spawn(
      &process, "/bin/sh", &actions, &attributes, &arguments, &environment)
  }
}
