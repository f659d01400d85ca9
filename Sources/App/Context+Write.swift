import Engine
import Options
import Reporting

extension Context {
  /// Writes a command's result where `--json` and `--csv` say, each file whole or not at all, and the
  /// text to standard output unless the JSON goes there.
  func write(
    json: @autoclosure () -> some Encodable, csv: @autoclosure () -> [UInt8],
    text: @autoclosure () -> String
  ) throws(Stop) {
    var written: String?
    let jsonPath = arguments.value("json")
    if jsonPath != nil {
      do {
        written = try JSONText.of(json())
      } catch {
        throw Stop(.internalError, String(describing: error))
      }
    }
    if let jsonPath, jsonPath != "-", let written { try save(Array(written.utf8), jsonPath) }
    if let path = arguments.value("csv") { try save(csv(), path) }
    output.result(jsonPath == "-" ? written ?? "" : text())
  }

  private func save(_ bytes: [UInt8], _ path: String) throws(Stop) {
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw notWritten(error)
    }
  }

  /// A mailbox that was asked for and is not there.
  func unknownMailbox(_ number: String) -> Stop {
    Stop(
      .usage,
      tongue(
        "Der er ingen postkasse \"\(Printable.text(number))\". \"klartone mailboxes\" viser dem.",
        "There is no mailbox \"\(Printable.text(number))\". \"klartone mailboxes\" shows them."))
  }
}
