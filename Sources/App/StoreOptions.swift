import Foundation
import Options
import Policy
import Reporting
import Store
import Timing

/// What commands that read a store have in common.
enum StoreOptions {
  static let store = Option(
    "store", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
    help: Text(
      da: "historikken; ellers den, konfigurationen nævner (store)",
      en: "the history; else the one the configuration names (store)"))
  static let run = Option(
    "run", value: .value(placeholder: Text(da: "NR", en: "NO"), kind: .integer(1...Int.max)),
    help: Text(da: "hvilken kørsel", en: "which run"),
    defaultText: "den nyeste")
  /// The reason to give names away.
  static let withNames = Option(
    "with-names", value: .value(placeholder: Text(da: "GRUND", en: "REASON"), kind: .text),
    help: Text(
      da: "tag navne og citater med; grunden gemmes i historikken",
      en: "include names and quotes; the reason is kept in the history"))
}

extension Context {
  /// Opens the store that the command line or the configuration names; it must be there.
  ///
  /// - Throws: `Stop` with status `usage` when none is named or it is not there.
  func store() throws(Stop) -> Store {
    let path = arguments.value("store") ?? policy.store
    guard !path.isEmpty else { throw noStoreNamed }
    guard isFile(path) else {
      throw Stop(
        .usage,
        tongue(
          "Der er ingen historik i \(Printable.quoted(path)). Lav den med: klartone scan --store",
          "There is no history in \(Printable.quoted(path)). Make it with: klartone scan --store"))
    }
    do throws(StoreError) {
      return try Store(path: path)
    } catch {
      throw stop(error)
    }
  }

  var noStoreNamed: Stop {
    Stop(
      .usage,
      tongue(
        "Sig, hvor historikken er: --store FIL, eller store i konfigurationen.",
        "Say where the history is: --store FILE, or store in the configuration."))
  }

  /// Something is there.
  func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  var process: Int { Int(ProcessInfo.processInfo.processIdentifier) }

  var clock: Instant { .clock }

  /// The run that `--run` names; nil for the newest.
  var wantedRun: Int64? { arguments.int("run").map { Int64($0) } }
}

extension Instant {
  /// Now.
  static var clock: Instant { Instant(Int64(Date().timeIntervalSince1970)) }
}
