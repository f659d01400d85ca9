import Directory
import Engine
import Foundation
import Options
import Reporting

extension Context {
  /// A wording from a file, or from standard input (`-`), in whatever encoding it has.
  ///
  /// - Throws: `Stop` with status `usage` when it cannot be read.
  func readText(_ path: String) throws(Stop) -> String {
    let bytes =
      path == "-"
      ? try? FileHandle.standardInput.readToEnd() : FileManager.default.contents(atPath: path)
    guard let bytes else {
      throw Stop(
        .usage,
        tongue(
          "Tekstfilen \"\(Printable.text(path))\" kan ikke læses.",
          "The text file \"\(Printable.text(path))\" cannot be read."))
    }
    do throws(TextDecodingError) {
      return String(decoding: try decodeText([UInt8](bytes)).utf8, as: UTF8.self)
    } catch {
      throw Stop(.usage, DirectoryError.undecodable(error).sentence(tongue))
    }
  }

  /// - Throws: `Stop` when there is nowhere to put it.
  func namelessFile() throws(Stop) -> NamelessFile {
    do throws(AtomicFile.WriteError) {
      return try NamelessFile()
    } catch {
      throw notWritten(error)
    }
  }
}
