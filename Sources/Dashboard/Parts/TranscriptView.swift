import Reports

/// What was heard, word by word, with the elements marked where they were heard.
struct TranscriptView {
  let words: [ReportedWord]
  let lanes: [Waveform.Lane]
  let say: Say

  /// Words in a row that belong to the same elements.
  private struct Stretch {
    var lanes: [Int]
    var words: [ReportedWord]
  }

  func append(to page: inout Markup) {
    guard !words.isEmpty else { return }
    page.element("p", ["class": "transcript", "lang": "da"]) { line in
      for stretch in stretches {
        if stretch.lanes.isEmpty {
          spoken(&line, stretch.words)
        } else {
          marked(&line, stretch)
        }
        line.text(" ")
      }
    }
    if words.contains(where: \.isDoubtful) {
      page.paragraph(
        say(
          "Ord i [kantede parenteser] kan være hørt forkert; … er noget, der ikke blev forstået.",
          "Words in [square brackets] may be misheard; … is something not understood."),
        class: "note")
    }
  }

  private func marked(_ line: inout Markup, _ stretch: Stretch) {
    let worst = stretch.lanes.map { lanes[$0].weight }.min() ?? .pass
    line.element("mark", ["class": worst.code]) { spoken(&$0, stretch.words) }
    let start = stretch.words.first.map { say.moment($0.start) } ?? ""
    let names = stretch.lanes.map { "\(lanes[$0].weight.sign)\u{A0}\(lanes[$0].mark)" }
    line.element(
      "small", ["lang": say.language.rawValue],
      " (\(names.joined(separator: ", "))\u{A0}\(start))")
  }

  private func spoken(_ line: inout Markup, _ words: [ReportedWord]) {
    line.text(
      words.map { $0.isDoubtful && $0.text != "…" ? "[\($0.text)]" : $0.text }
        .joined(separator: " "))
  }

  private var stretches: [Stretch] {
    var found: [Stretch] = []
    for word in words {
      let middle = (word.start + word.end) / 2
      let own = lanes.indices.filter { index in
        lanes[index].spans.contains { $0.start <= middle && middle <= $0.end }
      }
      if let last = found.last, last.lanes == own {
        found[found.count - 1].words.append(word)
      } else {
        found.append(Stretch(lanes: own, words: [word]))
      }
    }
    return found
  }
}
