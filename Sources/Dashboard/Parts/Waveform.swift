import Reports

/// The picture of a greeting: its outline, and what was heard where.
struct Waveform {
  let greeting: ReportedGreeting
  let lanes: [Lane]
  let say: Say

  /// One rule and where it was heard.
  struct Lane {
    /// The rule's number, or its title where it has none.
    let mark: String
    let title: String
    let weight: Weight
    let spans: [(start: Double, end: Double)]
  }

  /// Seconds that the picture is wide.
  private var length: Double {
    let ends = lanes.flatMap { $0.spans.map(\.end) } + greeting.words.map(\.end)
    return (ends + [greeting.seconds ?? 0]).filter { $0.isFinite && $0 < 86_400 }.max() ?? 0
  }

  var isEmpty: Bool { length <= 0 || (greeting.envelope.isEmpty && lanes.isEmpty) }

  func append(to page: inout Markup) {
    guard !isEmpty else { return }
    page.element("figure", ["class": "wave"]) { figure in
      figure.element(
        "figcaption",
        say(
          "Hilsenen som lyd, og hvad der blev hørt hvor. Det samme står i tabellen.",
          "The greeting as sound, and what was heard where. The table says the same."))
      if !greeting.envelope.isEmpty {
        row(&figure, say("Lyd", "Sound"), class: "sound") { svg in
          svg.element("path", ["class": "outline", "d": outline]) { _ in }
          for lane in lanes {
            for span in lane.spans { mark(&svg, span, lane.weight, class: "shade") }
          }
        }
      }
      for lane in lanes {
        row(&figure, "\(lane.weight.sign) \(lane.title)", class: "lane") { svg in
          for span in lane.spans { mark(&svg, span, lane.weight, class: "span") }
        }
      }
      figure.element("div", ["class": "row axis", "aria-hidden": "true"]) {
        $0.element("span", "")
        $0.element("div", ["class": "ticks"]) { ticks in
          for step in 0...4 { ticks.element("span", say.moment(length * Double(step) / 4)) }
        }
      }
    }
    page.newline()
  }

  private func row(
    _ page: inout Markup, _ title: String, class name: String, _ body: (inout Markup) -> Void
  ) {
    page.element("div", ["class": "row \(name)"]) {
      $0.element("span", title)
      $0.element(
        "svg",
        [
          "viewBox": "0 0 1000 100", "preserveAspectRatio": "none", "aria-hidden": "true",
          "focusable": "false",
        ], body)
    }
  }

  private func mark(
    _ svg: inout Markup, _ span: (start: Double, end: Double), _ weight: Weight,
    class name: String
  ) {
    let left = place(span.start)
    svg.element(
      "rect",
      [
        "class": "\(name) fill-\(weight.code)", "x": "\(left)", "y": "0",
        "width": "\(max(4, place(span.end) - left))", "height": "100",
      ]
    ) { _ in }
  }

  private func place(_ seconds: Double) -> Int {
    guard seconds.isFinite else { return 0 }
    return Int((max(0, min(1, seconds / length)) * 1000).rounded())
  }

  /// Above and below the middle, a step per peak.
  private var outline: String {
    let peaks = greeting.envelope
    let width = Double(place(greeting.seconds ?? length))
    func x(_ index: Int) -> Int { Int((Double(index) * width / Double(peaks.count)).rounded()) }
    func height(_ peak: UInt8) -> Int { max(1, Int(peak) * 50 / 255) }
    let upper = peaks.enumerated().map { "H\(x($0.offset))V\(50 - height($0.element))" }
    let lower = peaks.enumerated().reversed().map {
      "H\(x($0.offset + 1))V\(50 + height($0.element))"
    }
    return "M0 50\(upper.joined())H\(x(peaks.count))\(lower.joined())H0Z"
  }
}
