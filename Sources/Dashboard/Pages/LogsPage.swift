import Reports
import Timing

/// What the logs cover, and what they do not.
struct LogsPage {
  let frame: Frame
  private var say: Say { frame.say }
  private var glossary: ReportGlossary { frame.facts.source.glossary }
  private var coverage: [ReportedCoverage] { frame.facts.source.report.coverage }

  func body(_ page: inout Markup) {
    let level = frame.level
    page.heading(level, say("Hvad loggene dækker", "What the logs cover"))
    page.paragraph(
      say(
        "En postkasse siges kun at være uaflyttet, hvor en log dækker hele tiden. Er der et hul, "
          + "bliver dagen \"kan ikke afgøres\".",
        "A mailbox is said not to be listened to only where a log covers all of the time. Where "
          + "there is a gap, the day is \"undecided\"."), class: "lead")
    guard !coverage.isEmpty else {
      page.paragraph(
        say(
          "Der er ingen logge i denne kørsel, så den siger intet om aflytning.",
          "There are no logs in this run, so it says nothing of listening."))
      return
    }
    page.table(
      say("Logge", "Logs"),
      heads: [
        say("Log", "Log"), say("Første linje", "First record"), say("Sidste linje", "Last record"),
        say("Huller", "Gaps"),
      ], numbers: [3],
      rows: coverage.map { log in
        [
          { $0.text(name(log)) },
          { $0.text(log.first.map { say.dateTime($0) } ?? "–") },
          { $0.text(log.last.map { say.dateTime($0) } ?? "–") },
          { $0.text(say.count(log.gaps.count)) },
        ]
      })
    for log in coverage where !log.gaps.isEmpty { gaps(&page, log, level + 1) }
  }

  private func name(_ log: ReportedCoverage) -> String {
    let name = glossary.sources[log.source] ?? log.source
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func gaps(_ page: inout Markup, _ log: ReportedCoverage, _ level: Int) {
    page.heading(level, name(log))
    strip(&page, log)
    page.table(
      say("Huller", "Gaps"),
      heads: [say("Fra", "From"), say("Til", "To"), say("Hvorfor", "Why")],
      rows: log.gaps.map { gap in
        [
          { $0.text(say.dateTime(Instant(gap.from))) },
          { $0.text(say.dateTime(Instant(gap.to))) },
          { $0.text(glossary.gaps[gap.reason] ?? gap.reason) },
        ]
      })
  }

  /// The time from first to last with the gaps in it; the table says the same.
  private func strip(_ page: inout Markup, _ log: ReportedCoverage) {
    let ends =
      log.gaps.flatMap { [$0.from, $0.to] }
      + [log.first, log.last].compactMap { $0?.seconds }
    guard let first = ends.min(), let last = ends.max(), last > first else { return }
    let length = Double(last) - Double(first)
    func x(_ at: Int64) -> Int { Int((Double(at) - Double(first)) / length * 1000) }
    page.element(
      "svg",
      [
        "class": "bar strip", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) { svg in
      if let from = log.first?.seconds, let to = log.last?.seconds {
        rectangle(&svg, x(from), x(to), "fill-pass")
      }
      for gap in log.gaps { rectangle(&svg, x(gap.from), x(gap.to), "fill-fail") }
    }
  }

  private func rectangle(_ svg: inout Markup, _ from: Int, _ to: Int, _ name: String) {
    svg.element(
      "rect",
      ["class": name, "x": "\(from)", "y": "0", "width": "\(max(2, to - from))", "height": "10"]
    ) { _ in }
  }
}
