import Audit
import Engine
import Foundation
import Options
import Reporting
import Timing

/// `klartone check --watch`: a file that is judged again whenever it has changed, until the user has
/// enough.
struct CheckWatch {
  let path: String
  let expected: Expected
  let context: Context

  /// How often the file is looked at, in seconds. What changed in between two looks is looked at once
  /// more, so that half a file is not judged.
  private static let pause = 0.3

  /// What tells one state of a file from another.
  private struct Stamp: Equatable {
    let modified: Date
    let size: Int
    let number: Int

    /// Nil while there is no such file: editors take it away for a moment.
    init?(_ path: String) {
      let resolved = (path as NSString).resolvingSymlinksInPath
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
        attributes[.type] as? FileAttributeType == .typeRegular,
        let modified = attributes[.modificationDate] as? Date
      else { return nil }
      self.modified = modified
      size = attributes[.size] as? Int ?? 0
      number = attributes[.systemFileNumber] as? Int ?? 0
    }
  }

  /// Ends by Ctrl-C, or when nobody can listen.
  func run() throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    let name = Printable.quoted(path)
    context.output.diagnostic(
      tongue("Holder øje med \(name). Stop med Ctrl-C.", "Watching \(name). Stop with Ctrl-C."))
    if Stamp(path) == nil {
      context.output.diagnostic(
        tongue("Filen er her ikke endnu.", "The file is not there yet."))
    }
    var judged: Stamp?
    var seen: Stamp?
    var recogniser: Hearers?
    while context.output.writeFailure == nil {
      let now = Stamp(path)
      if let now, now != judged, now == seen {
        judged = now
        context.output.result("— \(clock) —\n\n")
        do throws(Context.Stop) {
          try judge(&recogniser)
        } catch {
          guard error.status != .noRecogniser else { throw error }
          for message in error.messages { context.output.diagnostic(message) }
        }
        context.output.result("\n")
      }
      seen = now
      Thread.sleep(forTimeInterval: Self.pause)
    }
    return .incomplete
  }

  private func judge(_ recogniser: inout Hearers?) throws(Context.Stop) {
    if isText {
      _ = try CheckCommand.checkText(try context.readText(path), expected, context)
      return
    }
    let ear: Hearers
    if let recogniser { ear = recogniser } else { ear = try context.hearers() }
    recogniser = ear
    _ = try CheckCommand.checkSound(path, expected, context, by: ear)
  }

  /// Sound has zeros in it, or a header that no text begins with, or an extension that says so.
  private var isText: Bool {
    let endings = ["txt", "md", "text"]
    let ending = (path as NSString).pathExtension.lowercased()
    if endings.contains(ending) { return true }
    guard ending.isEmpty, let head = FileHandle(forReadingAtPath: path),
      let bytes = try? head.read(upToCount: 4096)
    else { return false }
    return !bytes.contains(0)
      && ![Data("RIFF".utf8), Data("OggS".utf8), Data("fLaC".utf8)]
        .contains(bytes.prefix(4))
  }

  /// On the clock of this machine: `14:03:05`.
  private var clock: String {
    let offset = Int64(TimeZone.current.secondsFromGMT())
    let second = CivilTime(utc: context.clock + offset).secondOfDay
    return [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
