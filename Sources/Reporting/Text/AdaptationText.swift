package import Engine
import Hearing
import Policy

/// `klartone adapt` for people.
package struct AdaptationText {
  private let report: AdaptationReport
  private let tongue: Tongue
  private let terminal: Terminal

  package init(_ report: AdaptationReport, tongue: Tongue, terminal: Terminal) {
    self.report = report
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let sets = report.sets.map { Printable.text($0) }.joined(separator: ", ")
    let ear = "\(report.ear.name) \(report.ear.version)"
    let minutes = tongue.number(report.seconds / 60)
    let title = tongue(
      "Øret \(ear) tilpasset med \(report.greetings) hilsner (\(minutes) min.) "
        + "af \(report.speakers) talere: \(sets)",
      "The ear \(ear) adapted by \(report.greetings) greetings (\(minutes) min) "
        + "of \(report.speakers) speakers: \(sets)")
    let how = tongue(
      "Målt på talere, øret ikke lærte af: \(report.folds) grupper, hver holdt ude én gang. "
        + "Adskilt: hvor tit det, der blev sagt, vinder klarere end det, der ikke blev; 50 % er "
        + "et gæt. Rigtige ord: så tit passer det sagte ord bedre end det, der ligner det mest. "
        + "I parentes forskellen, 95 % af stikprøver af lige så mange talere.",
      "Measured on speakers the ear did not learn from: \(report.folds) groups, each left out "
        + "once. Told apart: how often what was said wins more clearly than what was not; 50 % is "
        + "a guess. Right words: how often the word said fits better than the one most like it. "
        + "In brackets the difference, 95 % of samples of as many speakers.")
    let header =
      terminal.padded(tongue("Adskilt", "Told apart"), 16)
      + terminal.padded(tongue("sagt", "said"), 7) + terminal.padded(tongue("ikke", "not"), 7)
      + terminal.padded(tongue("før", "before"), 10) + tongue("efter", "after")
    var lines = [terminal.bold(title)]
    lines += report.leftOut.isEmpty ? [] : [leftOut]
    lines += [terminal.wrapped(how, indent: 0), "", terminal.bold(header)]
    lines += report.parts.map { part in
      row(
        tongue.name(of: part.part), "\(part.complying)", "\(part.others)", part.toldApart,
        share: true)
    }
    if let all = report.toldApart {
      lines.append(row(tongue("alle dele", "all parts"), "", "", all, share: true))
    }
    lines.append(
      row(
        tongue("rigtige ord af \(report.words)", "right words of \(report.words)"), "", "",
        report.wordsRight, share: true))
    lines.append(
      row(tongue("nats pr. sproglyd", "nats per phone"), "", "", report.fit, share: false))
    lines += ["", terminal.wrapped(report.conclusion(tongue), indent: 0)]
    return lines.joined(separator: "\n") + "\n"
  }

  private var leftOut: String {
    let count = report.leftOut.count
    return
      ([
        tongue("Udeladt: \(count)", "Left out: \(count)")
      ] + report.leftOut.map { terminal.wrapped("  " + $0.sentence(tongue), indent: 4) })
      .joined(separator: "\n")
  }

  private func row(
    _ name: String, _ said: String, _ not: String, _ change: AdaptationReport.Change, share: Bool
  ) -> String {
    func figure(_ value: Double) -> String {
      share ? "\(tongue.number(value * 100, places: 2)) %" : tongue.number(value, places: 2)
    }
    func signed(_ value: Double) -> String {
      (value > 0 ? "+" : "") + tongue.number(share ? value * 100 : value, places: 2)
    }
    let range = change.difference.map { "(\(signed($0.lowerBound)) … \(signed($0.upperBound)))" }
    let mark = change.isWorse ? tongue(" dårligere", " worse") : ""
    // Fewer figures than columns: a row about the sounds has no trials.
    let start =
      said.isEmpty
      ? terminal.padded(name, 30)
      : terminal.padded(name, 16) + terminal.padded(said, 7) + terminal.padded(not, 7)
    return start + terminal.padded(figure(change.before), 10)
      + terminal.padded(figure(change.after), 10) + (range ?? "") + mark
  }
}

extension AdaptationReport {
  /// Whether it helped, and with what.
  package func conclusion(_ tongue: Tongue) -> String {
    if helps {
      let words = tongue(
        "Tilpasningen hjælper: hos talere, øret ikke har mødt, kender det flere ord fra hinanden.",
        "Adaptation helps: in speakers it has not met, the ear tells more words apart.")
      guard let toldApart else {
        return words + " "
          + tongue("Kravene er ikke målt.", "The requirements were not measured.")
      }
      return words + " "
        + (toldApart.isBetter
          ? tongue("Også kravene skelnes bedre.", "It tells the requirements apart better, too.")
          : tongue(
            "For kravene kan forskellen være tilfældig.",
            "For the requirements the difference may be chance."))
    }
    let worse = parts.filter(\.toldApart.isWorse).map { tongue.name(of: $0.part) }
    guard worse.isEmpty else {
      let parts = worse.joined(separator: ", ")
      return tongue(
        "Tilpasningen skader: øret skelner dårligere i \(parts).",
        "Adaptation harms: the ear tells less apart in \(parts).")
    }
    return tongue(
      "Det er ikke vist, at tilpasningen hjælper: forskellen kan være tilfældig.",
      "Adaptation is not shown to help: the difference may be chance.")
  }
}
