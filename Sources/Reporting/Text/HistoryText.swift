package import Reports
import Timing

/// `klartone history` for people: a line per run.
package struct HistoryText {
  private let runs: [RunInfo]
  private let tallies: [Int64: [Tally]]
  private let tongue: Tongue
  private let terminal: Terminal

  package init(
    _ runs: [RunInfo], _ history: [(run: Int64, tally: Tally)], tongue: Tongue,
    terminal: Terminal
  ) {
    self.runs = runs
    tallies = Dictionary(grouping: history, by: \.run).mapValues { $0.map(\.tally) }
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    guard !runs.isEmpty else {
      return tongue("Ingen kørsler endnu.", "No runs yet.") + "\n"
    }
    let header =
      column(tongue("Kørsel", "Run"), 8) + column(tongue("Dato", "Date"), 12)
      + column(tongue("Opfyldt", "Pass"), 10) + column(tongue("Lyt efter", "Review"), 11)
      + column(tongue("Ikke opfyldt", "Fail"), 14)
      + column(tongue("Ikke vurderet", "Not evaluated"), 15) + tongue("Bemærk", "Note")
    return ([terminal.bold(header)] + runs.enumerated().map(row)).joined(separator: "\n") + "\n"
  }

  private func row(_ index: Int, _ run: RunInfo) -> String {
    let own = tallies[run.id] ?? []
    func sum(_ count: KeyPath<Tally, Int>) -> String {
      String(own.reduce(0) { $0 + $1[keyPath: count] })
    }
    return column(String(run.id), 8) + column(CivilTime(utc: run.asOf).date.iso, 12)
      + column(sum(\.pass), 10) + column(sum(\.review), 11) + column(sum(\.fail), 14)
      + column(sum(\.notEvaluated), 15) + notes(run, index)
  }

  /// What makes a run's figures hard to compare with those of the run before.
  private func notes(_ run: RunInfo, _ index: Int) -> String {
    var notes: [String] = []
    if !run.shard.isEmpty {
      notes.append(tongue("kun del \(run.shard)", "part \(run.shard) alone"))
    }
    if !run.isComplete { notes.append(tongue("ufuldstændig", "incomplete")) }
    if index + 1 < runs.count {
      let before = runs[index + 1]
      if before.policy != run.policy {
        notes.append(tongue("anden opsætning end før", "other settings than before"))
      }
      if before.ear != run.ear {
        notes.append(tongue("andet øre end før", "other ear than before"))
      }
    }
    return notes.joined(separator: ", ")
  }

  private func column(_ text: String, _ columns: Int) -> String { terminal.padded(text, columns) }
}
