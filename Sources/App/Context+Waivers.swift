import Engine
import Foundation
import Options
import Policy
import Reporting
import Rules
import Timing

extension Context {
  /// The file of exceptions: the command line's, else the configuration's; nil when none is named.
  var waiversPath: String? {
    if arguments.accepts("waivers"), let path = arguments.value("waivers") { return path }
    return policy.waivers.isEmpty ? nil : policy.waivers
  }

  /// Reads the exceptions; what is wrong with single lines is told. Without a file there are none.
  ///
  /// - Throws: `Stop` with status `usage`: a scan that leaves out exceptions would report people for
  ///   what somebody has answered for.
  func waivers(mayBeMissing: Bool = false) throws(Stop) -> WaiverFile {
    guard let path = waiversPath else { return WaiverFile() }
    if mayBeMissing, !FileManager.default.fileExists(atPath: path) { return WaiverFile() }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Stop(
        .usage,
        tongue(
          "Undtagelserne \(Printable.quoted(path)) kan ikke læses.",
          "The exceptions \(Printable.quoted(path)) cannot be read."))
    }
    do throws(WaiverFileError) {
      let file = try WaiverFile(csv: [UInt8](bytes))
      for fault in file.faults { output.diagnostic(fault.sentence(path, tongue)) }
      return file
    } catch {
      throw Stop(.usage, error.sentence(path, tongue))
    }
  }
}
