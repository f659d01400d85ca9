import Reports

/// Plays what of a greeting is kept to check a verdict by ear. By the browser's own controls, which
/// work by keyboard and without script, and only when somebody asks.
struct SnippetPlayers {
  let frame: Frame
  let verdict: ReportedVerdict
  private var say: Say { frame.say }

  func append(to page: inout Markup) {
    for snippet in verdict.snippets {
      guard let source = frame.addresses.source(snippet, from: frame.place) else { continue }
      let place = "\(say.moment(snippet.start))–\(say.moment(snippet.end))"
      page.element("figure", ["class": "snippet"]) { figure in
        figure.element(
          "figcaption",
          say(
            "Lyt efter: \(place) af hilsenen (\(say.seconds(snippet.seconds)))",
            "Listen: \(place) of the greeting (\(say.seconds(snippet.seconds)))"))
        figure.element(
          "audio",
          [
            "controls": "", "preload": "none", "src": source,
            "aria-label": frame.facts.ruleTitle(verdict.rule) + ", "
              + say("lydklip \(place)", "snippet of sound \(place)"),
          ]
        ) { _ in }
      }
    }
  }
}
