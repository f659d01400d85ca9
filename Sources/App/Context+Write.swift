import Engine
import JSONWriting
import Options
import Reporting

extension Context {
  /// Writes a command's result where `--json` and `--csv` say, each file whole or not at all, and the
  /// text to standard output unless the JSON goes there.
  func write(
    json: @autoclosure () -> some Encodable, csv: @autoclosure () -> [UInt8],
    text: @autoclosure () -> String
  ) throws(Stop) {
    let failures = written(json: json(), csv: csv(), text: text())
    guard failures.isEmpty else { throw Stop(.incomplete, messages: failures) }
  }

  /// The same, and gives what could not be written: what one file lacks room for, another may have.
  func written(
    json: @autoclosure () -> some Encodable, csv: @autoclosure () -> [UInt8],
    text: @autoclosure () -> String
  ) -> [String] {
    var failures: [String] = []
    let jsonPath = arguments.value("json")
    if let jsonPath { failures += written(json(), to: jsonPath) }
    if let path = arguments.value("csv") {
      failures += failure { () throws(AtomicFile.WriteError) in
        try AtomicFile.write(csv(), to: path)
      }
    }
    if jsonPath != "-" { output.result(text()) }
    return failures
  }

  /// Writes a document as JSON, `-` being standard output, and gives what went wrong.
  func written(_ document: some Encodable, to path: String) -> [String] {
    guard path == "-" else {
      return failure { () throws(AtomicFile.WriteError) in
        try AtomicFile.write(to: path) { try JSONText.write(document, to: $0) }
      }
    }
    do {
      try JSONText.write(document) { output.result(bytes: $0) }
      return []
    } catch {
      return [String(describing: error)]
    }
  }

  /// Before an hour's work: what cannot be written anyway is told at once.
  ///
  /// - Throws: `Stop` with status `incomplete`, and nothing was changed.
  func checkTargets() throws(Stop) {
    let targets = ["json", "csv"].compactMap { arguments.value($0) }.filter { $0 != "-" }
    let failures = targets.flatMap { path in
      failure { () throws(AtomicFile.WriteError) in try AtomicFile.check(path) }
    }
    guard failures.isEmpty else { throw Stop(.incomplete, messages: failures) }
  }

  private func failure(_ body: () throws(AtomicFile.WriteError) -> Void) -> [String] {
    do throws(AtomicFile.WriteError) {
      try body()
      return []
    } catch {
      return notWritten(error).messages
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
