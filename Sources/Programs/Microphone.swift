import Foundation
import Synchronization

/// The sound card's microphone, by `arecord` (ALSA) or `rec` (SoX): 16-bit samples, one channel.
///
/// Sound goes from the program to memory; there is no file of it.
package final class Microphone: Sendable {
  /// Samples per second.
  package static let rate = 16_000

  private let program: ChildProgram
  private let process = Mutex<Process?>(nil)

  /// The program that records.
  package var name: String { program.name }

  /// - Parameter seconds: after so many it stops by itself.
  /// - Throws: ``ProgramError/notInstalled(_:)``.
  package init(seconds: Int) throws(ProgramError) {
    do throws(ProgramError) {
      program = try ChildProgram(
        ["arecord"],
        arguments: [
          "-q", "-t", "raw", "-f", "S16_LE", "-r", "\(Self.rate)", "-c", "1", "-d", "\(seconds)",
        ])
    } catch {
      do throws(ProgramError) {
        program = try ChildProgram(
          ["rec"],
          arguments: [
            "-q", "-t", "raw", "-e", "signed-integer", "-b", "16", "-L", "-r", "\(Self.rate)", "-c",
            "1", "-", "trim", "0", "\(seconds)",
          ])
      } catch {
        throw .notInstalled(["arecord", "rec"])
      }
    }
  }

  /// Records until it stops by itself or is told to.
  ///
  /// - Returns: samples, low byte first.
  /// - Throws: ``ProgramError``.
  package func record() throws(ProgramError) -> [UInt8] {
    let recorder = Process()
    recorder.executableURL = URL(fileURLWithPath: program.path)
    recorder.arguments = program.arguments
    let (sound, errors) = (Pipe(), Pipe())
    recorder.standardInput = FileHandle.nullDevice
    recorder.standardOutput = sound
    recorder.standardError = errors
    do { try recorder.run() } catch {
      throw .notStarted(program.path, detail: (error as NSError).localizedDescription)
    }
    process.withLock { $0 = recorder }
    let bytes = [UInt8](sound.fileHandleForReading.readDataToEndOfFile())
    recorder.waitUntilExit()
    process.withLock { $0 = nil }
    // A recording that is stopped ends by a signal, or with a status that says so.
    guard bytes.isEmpty || bytes.count < Self.rate / 5 else { return bytes }
    let said = errors.fileHandleForReading.availableData
    throw .failed(
      program.path, status: recorder.terminationStatus,
      message: String(decoding: said.prefix(1000), as: UTF8.self)
        .split(whereSeparator: \.isNewline).suffix(2).joined(separator: " "))
  }

  /// Ends a recording that is going on, from another thread.
  package func stop() {
    process.withLock { $0?.interrupt() }
  }
}
