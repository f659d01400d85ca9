import Engine
import Options
import Policy
import Reporting
import Reports
import Store

extension Context {
  /// Whether a configuration was named: without one nobody knows what the site has switched on.
  var hasConfiguration: Bool {
    ["config", "site"].contains { arguments.accepts($0) && arguments.value($0) != nil }
  }

  /// How long snippets are kept: as the configuration says, or less when the command line does.
  var snippetRetention: SnippetRetention {
    guard !hasConfiguration || policy.evidence.snippets == .yes else { return .nothing }
    return .days(min(policy.evidence.retentionDays, arguments.int("days") ?? .max))
  }

  /// Says how much sound a run keeps, and what could not be cut.
  func tellSnippets(wanted: Report, kept: Report) {
    guard policy.evidence.snippets == .yes || wanted.snippets > 0 else { return }
    let lost = wanted.snippets - kept.snippets
    output.diagnostic(
      tongue(
        "Lydklip i kørslen: \(kept.snippets).", "Snippets of sound in the run: \(kept.snippets)."))
    guard lost > 0 else { return }
    output.diagnostic(
      tongue(
        "Lydklip, der ikke kunne laves: \(lost). Hilsenen er ændret, siden den blev hørt, eller kan ikke "
          + "læses mere.",
        "Snippets that could not be made: \(lost). The greeting has changed since it was heard, or "
          + "cannot be read any more."))
  }

  /// Says that nothing is kept, though it was asked for.
  func tellUnkeptSnippets() {
    output.diagnostic(
      tongue(
        "Lydklip gemmes ikke: der er ingen historik at lægge dem i (--store).",
        "No snippets of sound are kept: there is no history to put them into (--store)."))
  }
}

extension Report {
  /// How many pieces of sound its verdicts point at.
  fileprivate var snippets: Int {
    subjects.reduce(0) { $0 + $1.verdicts.reduce(0) { $0 + $1.snippets.count } }
  }
}

/// Part of a scan, and the store it is in.
struct KeptPart {
  let file: String
  let store: Store
  let report: Report
}

/// The sounds of parts that are put together.
struct PartSounds {
  private let parts: [KeptPart]

  init(_ parts: [KeptPart]) {
    self.parts = parts
  }

  /// From whichever part has them; what cannot be read there is not carried over.
  func files(_ snippets: [ReportedSnippet]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for snippet in snippets {
      files[snippet.key] =
        parts.lazy.compactMap { part in
          (try? part.store.sound(of: snippet)).flatMap(\.self)
        }.first
    }
    return files
  }
}
