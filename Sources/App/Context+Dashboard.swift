import Dashboard
import Digests
import Engine
import Foundation
import Options
import Policy
import Reporting
import Reports
import Store
import Timing

extension Context {
  /// What a dashboard of a run tells, with what the store knows of the runs before.
  func dashboardSource(_ report: Report, _ store: Store?) throws(Stop) -> DashboardSource {
    var source = DashboardSource(
      report: report, rules: ReportedRule.all(policy: policy, tongue: tongue),
      glossary: ReportGlossary(policy: policy, tongue: tongue),
      language: tongue.language == .danish ? .danish : .english,
      zone: try Site.zone(self) ?? .utc)
    guard let store else { return source }
    do throws(StoreError) {
      let tallies = Dictionary(grouping: try store.history(), by: \.run)
      source.past = try store.runs().reversed().compactMap { run in
        guard run.id < report.run.id, run.shard == report.run.shard else { return nil }
        return DashboardSource.Past(run: run, tallies: (tallies[run.id] ?? []).map(\.tally))
      }
      source.spells = try store.spells(asOf: report.run.id)
    } catch {
      throw stop(error)
    }
    return source
  }

  /// Writes a dashboard as one page (`….html`) or as a folder, either whole or not at all. The sounds
  /// it plays are in the store.
  func write(_ dashboard: Dashboard, to path: String, _ store: Store? = nil) throws(Stop) {
    func sound(_ snippet: ReportedSnippet) -> [UInt8]? {
      // One that was purged a moment ago stays silent.
      store.flatMap { try? $0.sound(of: snippet) }
    }
    guard Self.isPage(path) else { return try writeFolder(dashboard, to: path, sound) }
    let most = Dashboard.mostInOnePage
    guard dashboard.mailboxes <= most else {
      throw Stop(
        .usage,
        tongue(
          "\(dashboard.mailboxes) postkasser er for mange til én side (højst \(most)). Skriv en mappe: "
            + "--out uden .html.",
          "\(dashboard.mailboxes) mailboxes are too many for one page (at most \(most)). Write a "
            + "folder: --out without .html."))
    }
    let page = dashboard.onePage(digest: Self.base64Digest) { snippet in
      sound(snippet).map { Data($0).base64EncodedString() }
    }
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write(Array(page.utf8), to: path)
    } catch {
      throw notWritten(error)
    }
  }

  static func isPage(_ path: String) -> Bool {
    [".html", ".htm"].contains { path.lowercased().hasSuffix($0) }
  }

  private func writeFolder(
    _ dashboard: Dashboard, to path: String, _ sound: (ReportedSnippet) -> [UInt8]?
  ) throws(Stop) {
    let mark = AtomicFolder.Mark(
      name: "klartone-dashboard.txt",
      text: tongue(
        "Skrevet af Klartone. Mappen erstattes som helhed, næste gang den skrives: læg intet i den.\n"
          + "Åbn index.html.\n",
        "Written by Klartone. The folder is replaced as a whole when it is written again: put nothing "
          + "into it.\nOpen index.html.\n"))
    do throws(AtomicFolder.Refusal) {
      try AtomicFolder.write(to: path, mark: mark) { (folder) throws(AtomicFile.WriteError) in
        try dashboard.write { (file) throws(AtomicFile.WriteError) in
          try folder.add(file.path, Array(file.content.utf8))
        }
        for (path, snippet) in dashboard.sounds {
          if let bytes = sound(snippet) { try folder.add(path, bytes) }
        }
      }
    } catch {
      switch error {
      case .failed(let fault): throw notWritten(fault)
      case .notOurs:
        throw Stop(
          .usage,
          tongue(
            "\(Printable.quoted(path)) er ikke en mappe, Klartone har skrevet, og bliver ikke "
              + "erstattet. Vælg en ny eller tom mappe.",
            "\(Printable.quoted(path)) is not a folder that Klartone wrote, and is not replaced. "
              + "Choose a new or empty folder."))
      }
    }
  }

  /// The SHA-256 of a text as security policies have it.
  private static func base64Digest(_ text: String) -> String {
    let digits = Array(SHA256Sum(of: text).hex)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}

extension Pseudonyms {
  /// Of a key: equal for equal keys, and telling nobody what they stand for.
  init(key: String) {
    self.init { SHA256Sum(of: $0, key: key).hex }
  }
}
