package import SelfCheck

/// How far a sound is, or why it got no answer.
package struct JobView {
  private let status: JobQueue.Status
  private let tongue: Tongue

  package init(_ status: JobQueue.Status, tongue: Tongue) {
    self.status = status
    self.tongue = tongue
  }

  package var html: HTML {
    let isFailed = status.stage == .failed
    return .tag(
      "article", ["class": isFailed ? "answer not_evaluated" : "answer", "data-overall": "none"],
      [
        .tag(
          "h2", ["class": "verdict", "tabindex": "-1"],
          isFailed
            ? tongue("Det gik ikke", "That did not work")
            : tongue("Et øjeblik", "One moment")),
        .tag("p", ["class": "summary"], status.sentence(tongue)),
        isFailed
          ? .nothing
          : .tag(
            "p", ["class": "hint"],
            tongue(
              "Siden viser svaret af sig selv, når det er klar.",
              "The page shows the answer by itself when it is ready.")),
      ])
  }
}
