import Reports

/// A trend as a picture, with the table of what it shows below.
struct TrendChart {
  let trend: Trend
  let say: Say
  let caption: String

  func append(to page: inout Markup, level: Int) {
    if trend.points.count > 1 {
      page.element("figure", ["class": "trend"]) { figure in
        figure.element("figcaption") {
          $0.text(caption)
          legend(&$0)
        }
        figure.element("div", ["class": "plot"]) { plot in
          plot.element("div", ["class": "y", "aria-hidden": "true"]) {
            for label in ["100 %", "50 %", "0 %"] { $0.element("span", label) }
          }
          picture(&plot)
          plot.element("div", ["class": "x", "aria-hidden": "true"]) {
            for point in [trend.points.first, trend.points.last] {
              $0.element("span", point.map { date($0) } ?? "")
            }
          }
        }
        breaks(&figure)
      }
    }
    table(&page)
  }

  /// Where lines break, comparing says nothing.
  private func breaks(_ page: inout Markup) {
    let broken = trend.points.filter { !$0.breaks.isEmpty }
    guard !broken.isEmpty else { return }
    page.element("ul", ["class": "breaks"]) { list in
      for point in broken {
        list.element(
          "li",
          "┊ \(date(point)): \(text(point.breaks)). "
            + say(
              "Tal før og efter kan ikke sammenlignes.",
              "Figures before and after cannot be compared."))
      }
    }
  }

  private func legend(_ page: inout Markup) {
    page.element("span", ["class": "legend"]) { legend in
      for weight in [Weight.pass, .review, .fail] {
        legend.element("span", ["class": "key"]) {
          $0.element("span", ["class": "dot \(weight.code)", "aria-hidden": "true"]) { _ in }
          $0.text(" \(weight.name(say))")
        }
      }
    }
  }

  /// Areas on top of each other: pass below, then review, then fail. A break is a gap with a line.
  private func picture(_ page: inout Markup) {
    let last = trend.points.last.map { say.percent($0.counts.pass, of: $0.counts.judged) } ?? ""
    page.element(
      "svg",
      [
        "viewBox": "0 0 1000 100", "preserveAspectRatio": "none", "role": "img",
        "aria-label": say(
          "\(caption): \(trend.points.count) kørsler, senest \(last) opfyldt. Tallene står i tabellen.",
          "\(caption): \(trend.points.count) runs, \(last) pass in the last. The figures are in the table."
        ),
      ]
    ) { svg in
      for height in [0, 50, 100] {
        svg.element(
          "line",
          ["class": "grid", "x1": "0", "x2": "1000", "y1": "\(height)", "y2": "\(height)"]
        ) { _ in }
      }
      for stretch in stretches {
        for weight in [Weight.fail, .review, .pass] {
          svg.element("path", ["class": "fill-\(weight.code)", "d": area(stretch, weight)]) { _ in }
        }
      }
      for (index, point) in trend.points.enumerated() where !point.breaks.isEmpty && index > 0 {
        let place = (x(index) + x(index - 1)) / 2
        svg.element(
          "line",
          ["class": "break", "x1": "\(place)", "x2": "\(place)", "y1": "0", "y2": "100"]
        ) { _ in }
      }
    }
  }

  /// Runs that can be compared with each other.
  private var stretches: [Range<Int>] {
    var starts = [0]
    for (index, point) in trend.points.enumerated() where index > 0 && !point.breaks.isEmpty {
      starts.append(index)
    }
    return starts.enumerated().map { place, start in
      start..<(place + 1 < starts.count ? starts[place + 1] : trend.points.count)
    }
  }

  private func x(_ index: Int) -> Int { index * 1000 / max(1, trend.points.count - 1) }

  /// How high the top of a layer is, 0…100 from below.
  private func top(_ point: TrendPoint, _ weight: Weight) -> Int {
    let counts = point.counts
    let part =
      switch weight {
      case .pass: counts.pass + counts.waived
      case .review: counts.pass + counts.waived + counts.review
      default: counts.judged
      }
    return counts.judged == 0 ? 0 : part * 100 / counts.judged
  }

  private func area(_ stretch: Range<Int>, _ weight: Weight) -> String {
    // A stretch of one run is a pillar as wide as half a step.
    let half = 250 / max(1, trend.points.count - 1)
    let ends =
      stretch.count > 1
      ? stretch.map { (x($0), $0) }
      : [
        (max(0, x(stretch.lowerBound) - half), stretch.lowerBound),
        (min(1000, x(stretch.lowerBound) + half), stretch.lowerBound),
      ]
    guard let first = ends.first, let last = ends.last else { return "" }
    let line = ends.map { "L\($0.0) \(100 - top(trend.points[$0.1], weight))" }.joined()
    return "M\(first.0) 100\(line)L\(last.0) 100Z"
  }

  private func table(_ page: inout Markup) {
    let heads = [
      say("Dato", "Date"), Weight.pass.name(say), say("Andel", "Share"), Weight.review.name(say),
      Weight.fail.name(say), Weight.notEvaluated.name(say), Weight.waived.name(say),
      say("Bemærk", "Note"),
    ]
    page.table(
      say("Tallene bag", "The figures"), heads: heads, numbers: [1, 2, 3, 4, 5, 6],
      rows: trend.points.reversed().map { point in
        let counts = point.counts
        let cells = [
          say.date(point.run.asOf), say.count(counts.pass),
          say.percent(counts.pass, of: counts.judged), say.count(counts.review),
          say.count(counts.fail), say.count(counts.notEvaluated), say.count(counts.waived),
          note(point),
        ]
        return cells.map { cell in { $0.text(cell) } }
      })
  }

  private func note(_ point: TrendPoint) -> String {
    let incomplete = point.run.isComplete ? [] : [say("ufuldstændig", "incomplete")]
    return (point.breaks.map { $0.text(say) } + incomplete).joined(separator: ", ")
  }

  private func text(_ breaks: [TrendPoint.Break]) -> String {
    breaks.map { $0.text(say) }.joined(separator: say(" og ", " and "))
  }

  private func date(_ point: TrendPoint) -> String { say.date(point.run.asOf) }
}
