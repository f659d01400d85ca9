import Foundation
import Glibc
import SelfCheck
import Sphinx
import Synchronization

/// The program that hears for the server, and its arguments.
package struct WorkerCommand: Sendable {
  package let executable: String
  package let arguments: [String]

  package init(executable: String, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }
}

/// A recogniser in a process of its own: a decode cannot be cancelled, but a process can be ended;
/// and what ends the C library does not end the server.
///
/// Used by one thread.
final class HearingWorker {
  /// Why there is none.
  enum StartError: Error {
    case cannotStart
    /// It says it cannot hear; its reason.
    case unavailable(String)
  }

  private let process = Process()
  private let channel: FrameChannel
  /// Sounds it has heard: it learns words for good, so it is not kept for ever.
  private(set) var heard = 0
  private var hasEnded = false

  /// Starts the process and waits until its model is loaded.
  init(_ command: WorkerCommand, patience: Double) throws(StartError) {
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: command.executable)
    process.arguments = command.arguments
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    channel = FrameChannel(
      reading: stdout.fileHandleForReading, writing: stdin.fileHandleForWriting)
    do { try process.run() } catch { throw .cannotStart }
    let answer = within(patience) { self.channel.read() }
    switch answer?.kind {
    case .ready: return
    case .unavailable:
      end()
      throw .unavailable(String(decoding: answer?.content ?? [], as: UTF8.self))
    default:
      end()
      throw .cannotStart
    }
  }

  deinit { end() }

  /// Has a sound heard, in at most so many seconds.
  func hear(
    _ work: JobQueue.Work, seconds: Double, listens: @escaping (Double) -> Void
  ) -> Result<SoundAnswer, JobFailure> {
    heard += 1
    let overdue = Mutex(false)
    let answer = within(seconds, overdue: { overdue.withLock { $0 = true } }) {
      () -> SoundAnswer? in
      guard let question = try? JSONEncoder().encode(work.question),
        channel.write(.question, question), channel.write(.sound, work.sound)
      else { return nil }
      return receive(listens)
    }
    if let answer { return .success(answer) }
    end()
    return .failure(JobFailure(overdue.withLock { $0 } ? .timedOut : .workerEnded))
  }

  private func receive(_ listens: (Double) -> Void) -> SoundAnswer? {
    var (document, fragment, overall) = ("", "", "")
    while let (kind, content) = channel.read() {
      let text = { String(decoding: content, as: UTF8.self) }
      switch kind {
      case .listening: listens(Double(text()) ?? 0)
      case .document: document = text()
      case .fragment: fragment = text()
      case .overall: overall = text()
      case .wave:
        // Always last, empty where it was not wanted.
        return SoundAnswer(
          document: document, fragment: fragment, overall: overall, wave: content)
      case .question, .sound, .ready, .unavailable: return nil
      }
    }
    return nil
  }

  /// Runs what waits for the process, which is ended when that takes too long.
  private func within<Result>(
    _ seconds: Double, overdue: @escaping @Sendable () -> Void = {}, _ body: () -> Result
  ) -> Result {
    let number = process.processIdentifier
    let watchdog = DispatchWorkItem {
      overdue()
      kill(number, SIGKILL)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watchdog)
    defer { watchdog.cancel() }
    return body()
  }

  /// The number of the process.
  var number: Int32 { process.processIdentifier }

  /// False when the process has ended by itself, as one does that the system takes the memory from.
  var isAlive: Bool { process.isRunning }

  /// Ends the process, whatever it does, and removes what it could not.
  func end() {
    guard !hasEnded, process.processIdentifier > 0 else { return }
    hasEnded = true
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    ScratchFolders.removeAll(of: process.processIdentifier)
  }
}
