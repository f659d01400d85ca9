internal import Glibc

/// A child process that answers lines with lines, in a process group of its own.
///
/// Used by one thread at a time. It never waits for the child without a limit: input, output and
/// stderr are served by one poll, and what the child writes between two questions waits in the
/// pipe. Whatever goes wrong, `stop` ends the child and all it started.
package struct Coprocess: ~Copyable {
  /// The group is the process' own number.
  private let process: pid_t
  /// A socket, so that writing to a dead child is an error and no signal.
  private var input: Int32
  private let output: Int32
  private let errors: Int32
  private var pending: [UInt8] = []
  /// Up to here `pending` holds no line end.
  private var searched = 0
  private var kept: [UInt8] = []
  private var keptMost = 4096
  private var end: CoprocessEnd?

  /// How long one poll lasts at most, in milliseconds: so often memory is looked at.
  private static let slice: Int32 = 100

  /// Starts a command.
  ///
  /// - Parameters:
  ///   - command: the program, looked up in the search path unless it has a slash, and its
  ///     arguments.
  ///   - folder: where it runs; empty for here.
  ///   - memory: MiB of private memory that each of its processes may ask for; 0 for no limit.
  /// - Throws: `CoprocessError.cannotStart`.
  package init(command: [String], in folder: String, memory: Int) throws(CoprocessError) {
    guard command.first?.isEmpty == false else { throw .cannotStart(detail: "no command") }
    let made = try Spawn.start(command, in: folder, memory: memory)
    process = made.process
    input = made.input
    output = made.output
    errors = made.errors
  }

  deinit {
    if end == nil { Self.finish(process, grace: 0) }
    for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
  }

  /// The newest of what it wrote to stderr, from the beginning of a line where that is kept.
  package var complaints: String {
    var lines = String(decoding: kept, as: UTF8.self).split(whereSeparator: \.isNewline)
    if kept.count >= keptMost, lines.count > 1 { lines.removeFirst() }
    return lines.suffix(20).joined(separator: "\n")
  }

  /// Processor seconds of the process and all it started that still runs.
  package var processorSeconds: Double { ProcessTable().family(of: process).seconds }

  /// Resident memory of the process and all it started, in MiB.
  package var memory: Int { ProcessTable().family(of: process).memory }

  /// Sends a line and waits for one.
  ///
  /// - Returns: the answer without its line end, as bytes: nothing is known of them.
  /// - Throws: `CoprocessError`; the child is then to be stopped, since nobody knows what its next
  ///   line would belong to.
  package mutating func ask(
    _ line: [UInt8], limits: CoprocessLimits
  ) throws(CoprocessError) -> [UInt8] {
    _ = serve(sending: nil, wait: 0, limits)
    guard pending.isEmpty else { throw .unasked }
    return try exchange(line + [UInt8(ascii: "\n")], limits)
  }

  /// Waits for a line nobody asked for: the first.
  package mutating func read(limits: CoprocessLimits) throws(CoprocessError) -> [UInt8] {
    try exchange([], limits)
  }

  /// Closes its input and gives it `grace` seconds to end, then ends the whole group.
  package mutating func stop(grace: Double) {
    guard end == nil else { return }
    if input >= 0 { close(input) }
    input = -1
    end = Self.finish(process, grace: grace)
  }

  /// Closes its input and waits: whether it ends by itself within so many seconds.
  package mutating func endsWhenTold(within seconds: Double) -> Bool {
    if input >= 0 { close(input) }
    input = -1
    let ended = Self.waits(for: process, seconds: seconds)
    if let ended { end = ended }
    return ended != nil
  }

  private mutating func exchange(
    _ bytes: [UInt8], _ limits: CoprocessLimits
  ) throws(CoprocessError) -> [UInt8] {
    var rest = bytes[...]
    let deadline = Self.now() + limits.patience
    var nextLook = 0.0
    while true {
      if let line = takeLine() { return line }
      guard pending.count <= limits.longestLine else { throw .lineTooLong(bytes: pending.count) }
      let left = deadline - Self.now()
      guard left > 0 else { throw .timedOut(seconds: limits.patience) }
      let isOpen = serve(
        sending: &rest, wait: min(Self.slice, Int32(left * 1000) + 1), limits)
      if let line = takeLine() { return line }
      guard isOpen else { throw .ended(awaitEnd()) }
      guard Self.now() >= nextLook else { continue }
      nextLook = Self.now() + Double(Self.slice) / 1000
      let held = memory
      guard held <= limits.memory else {
        throw .tooMuchMemory(found: held, allowed: limits.memory)
      }
    }
  }

  private mutating func takeLine() -> [UInt8]? {
    guard let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = pending.count
      return nil
    }
    var line = Array(pending[..<end])
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    pending.removeFirst(end + 1)
    searched = 0
    return line
  }

  private mutating func serve(
    sending none: Never?, wait: Int32, _ limits: CoprocessLimits
  ) -> Bool {
    var nothing: ArraySlice<UInt8> = []
    return serve(sending: &nothing, wait: wait, limits)
  }

  /// One poll. False when the child has closed its output.
  private mutating func serve(
    sending rest: inout ArraySlice<UInt8>, wait: Int32, _ limits: CoprocessLimits
  ) -> Bool {
    keptMost = limits.keptErrors
    var watched = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    if !rest.isEmpty { watched.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    guard unsafe poll(&watched, nfds_t(watched.count), wait) > 0 else { return true }
    if watched.count > 2, watched[2].revents != 0 {
      let sent = unsafe Array(rest.prefix(1 << 16)).withUnsafeBytes {
        unsafe send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if sent > 0 {
        rest = rest.dropFirst(sent)
      } else if errno != EAGAIN, errno != EINTR {
        // A child that reads no more may still have answered.
        rest = []
      }
    }
    if watched[1].revents != 0, let bytes = Self.take(errors) {
      kept += bytes
      if kept.count > limits.keptErrors { kept.removeFirst(kept.count - limits.keptErrors) }
    }
    guard watched[0].revents != 0 else { return true }
    guard let bytes = Self.take(output) else { return true }
    pending += bytes
    return !bytes.isEmpty
  }

  /// What can be read at once; empty at the end, nil when there is nothing now.
  private static func take(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0 { return errno == EAGAIN || errno == EINTR ? nil : [] }
    return Array(buffer.prefix(count))
  }

  /// After its output was closed: how it ended, and what it said last.
  private mutating func awaitEnd() -> CoprocessEnd {
    while let bytes = Self.take(errors), !bytes.isEmpty {
      kept += bytes
      if kept.count > keptMost { kept.removeFirst(kept.count - keptMost) }
    }
    let found = Self.waits(for: process, seconds: 1)
    if found != nil { ProcessTable().endGroup(process) }
    let known = found ?? Self.finish(process, grace: 0)
    end = known
    return known
  }

  /// Ends a process and all it started, and waits for it.
  @discardableResult
  private static func finish(_ process: pid_t, grace: Double) -> CoprocessEnd {
    if grace > 0, let found = waits(for: process, seconds: grace) {
      ProcessTable().endGroup(process)
      return found
    }
    // Before it is gone, since only a living parent shows whose child a process is.
    ProcessTable().endFamily(of: process)
    return waits(for: process, seconds: 5) ?? .unknown
  }

  private static func waits(for process: pid_t, seconds: Double) -> CoprocessEnd? {
    let deadline = now() + seconds
    while true {
      var status: Int32 = 0
      let found = unsafe waitpid(process, &status, WNOHANG)
      if found == process { return ProcessTable.end(status) }
      if found < 0, errno != EINTR { return .unknown }
      guard now() < deadline else { return nil }
      usleep(2000)
    }
  }

  /// Seconds of a clock that nobody sets.
  static func now() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
