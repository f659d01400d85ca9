package import Reports
import Timing
import Wording

/// A snippet with what it is of.
package struct ShownSnippet: Sendable {
  package let subject: ReportedSubject
  package let verdict: ReportedVerdict
  package let snippet: ReportedSnippet

  package init(subject: ReportedSubject, verdict: ReportedVerdict, snippet: ReportedSnippet) {
    self.subject = subject
    self.verdict = verdict
    self.snippet = snippet
  }
}

/// `klartone snippet` for people: a line per snippet.
package struct SnippetsText {
  private let shown: [ShownSnippet]
  private let run: RunInfo
  private let tongue: Tongue

  package init(_ shown: [ShownSnippet], run: RunInfo, tongue: Tongue) {
    self.shown = shown
    self.run = run
    self.tongue = tongue
  }

  package var text: String {
    let day = CivilTime(utc: run.asOf).date.iso
    guard !shown.isEmpty else {
      return tongue(
        "Kørsel \(run.id) (\(day)) har ingen lydklip her.\n",
        "Run \(run.id) (\(day)) has no snippets of sound here.\n")
    }
    let head = tongue("Lydklip i kørsel", "Snippets of sound in run") + " \(run.id) (\(day)):"
    let rows = shown.enumerated().map { index, one in
      let verdict = Verdict(rawValue: one.verdict.outcome.rawValue).map(tongue.name(of:)) ?? ""
      return [
        "\(index + 1)", Printable.text(one.subject.key.id), Printable.text(one.verdict.rule),
        verdict, Self.place(one.snippet, tongue),
      ]
    }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = row.enumerated().map { index, cell in
        cell + String(repeating: " ", count: index < 4 ? widths[index] - cell.count : 0)
      }
      return "  " + cells.joined(separator: "  ")
    }
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  /// "0:01–0:07 af hilsenen (6,2 s)".
  package static func place(_ snippet: ReportedSnippet, _ tongue: Tongue) -> String {
    let times = "\(tongue.moment(snippet.start))–\(tongue.moment(snippet.end))"
    let seconds = tongue.number(snippet.seconds)
    return tongue("\(times) af hilsenen (\(seconds) s)", "\(times) of the greeting (\(seconds) s)")
  }
}
