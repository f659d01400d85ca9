package import Engine
import Hearing
import Policy

/// `klartone calibrate` for people.
package struct CalibrationText {
  private let report: CalibrationReport
  private let tongue: Tongue
  private let terminal: Terminal

  package init(_ report: CalibrationReport, tongue: Tongue, terminal: Terminal) {
    self.report = report
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let sets = report.sets.map { Printable.text($0) }.joined(separator: ", ")
    let ear = "\(report.ear.name) \(report.ear.version)"
    let title = tongue(
      "Øret \(ear) på \(report.heard) hilsner af \(report.speakers) talere: \(sets)",
      "The ear \(ear) on \(report.heard) greetings by \(report.speakers) speakers: \(sets)")
    let aim = tongue(
      "Mål: højst \(tongue.percent(report.target)) falske godkendelser og falske afvisninger af "
        + "talere, der ikke var med. I parentes den øvre 95 %-grænse (eksakt).",
      "Aim: at most \(tongue.percent(report.target)) false passes, and false fails, of speakers "
        + "left out. In brackets the upper 95 % bound (exact).")
    let header =
      terminal.padded(tongue("Del", "Part"), 14) + terminal.padded(tongue("sagt", "said"), 7)
      + terminal.padded(tongue("ikke", "not"), 7)
      + terminal.padded(tongue("talere", "speakers"), 10)
      + measuredColumns(
        tongue("afgøres", "decided"), tongue("falsk godkendt", "falsely passed"),
        tongue("falsk afvist", "falsely failed"))
    return
      ([terminal.bold(title), terminal.wrapped(aim, indent: 0), "", terminal.bold(header)]
      + report.outcomes.flatMap(rows)).joined(separator: "\n") + "\n"
  }

  private func measuredColumns(_ decided: String, _ passes: String, _ fails: String) -> String {
    terminal.padded(decided, 10) + terminal.padded(passes, 22) + fails
  }

  private func rows(_ outcome: Calibrator.Outcome) -> [String] {
    let start =
      terminal.padded(tongue.name(of: outcome.part), 14)
      + terminal.padded("\(outcome.complying)", 7) + terminal.padded("\(outcome.others)", 7)
      + terminal.padded("\(outcome.speakers)", 10)
    switch outcome.result {
    case .band(let band):
      guard let measured = band.measured else { return [start] }
      let flattering =
        terminal.padded(tongue("  på sættet selv", "  on the set itself"), 38)
        + columns(measured.onTrials, band)
      return [start + columns(measured.heldOut, band), flattering]
    case .tooFewTrials:
      let least = Calibrator.fewestTrials
      return [
        start
          + tongue(
            "for få: mindst \(least) af hver; delen afgøres aldrig",
            "too few: at least \(least) of either; the part is never decided")
      ]
    case .tooFewSpeakers:
      let least = Calibrator.fewestSpeakers
      return [
        start
          + tongue(
            "for få talere: mindst \(least); delen afgøres aldrig",
            "too few speakers: at least \(least); the part is never decided")
      ]
    case .undecidable:
      return [
        start
          + tongue(
            "kan ikke afgøres sikkert nok; delen afgøres aldrig",
            "cannot be decided safely enough; the part is never decided")
      ]
    }
  }

  private func columns(_ performance: Performance, _ band: Bands.Band) -> String {
    measuredColumns(
      tongue.percent(performance.decided),
      band.pass == nil
        ? tongue("godkendes aldrig", "never passed") : tongue.rate(performance.falsePasses),
      band.fail == nil
        ? tongue("afvises aldrig", "never failed") : tongue.rate(performance.falseFails))
  }
}

extension CalibrationReport {
  /// Why there are no bands, and what to do; nil when there are.
  package func refusal(_ tongue: Tongue) -> String? {
    guard bands == nil else { return nil }
    let least = Calibrator.fewestTrials
    let lacksTrials = outcomes.allSatisfy { $0.result == .tooFewTrials }
    guard lacksTrials else {
      return tongue(
        "Ingen del kan afgøres sikkert nok; intet er skrevet. "
          + "Flere og bedre optagelser, eller en bedre model, kan ændre det.",
        "No part can be decided safely enough; nothing was written. "
          + "More and better recordings, or a better model, may change that.")
    }
    return tongue(
      "For få optagelser: \(heard) af mindst \(least), og der skal være mindst \(least) af hver "
        + "slags for en del. Intet er skrevet; optag eller mærk flere.",
      "Too few recordings: \(heard) of at least \(least), and a part needs at least \(least) of "
        + "either kind. Nothing was written; record or label more.")
  }
}
