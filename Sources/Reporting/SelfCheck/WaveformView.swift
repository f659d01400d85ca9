import Engine
import Wording

/// A recording as a picture, with the elements where they were heard, and a button to hear each.
struct WaveformView {
  private let checked: CheckedGreeting
  private let peaks: [Double]
  /// Of the recording.
  private let seconds: Double
  private var tongue: Tongue { checked.tongue }

  /// Height of the wave and of one lane below it, in the picture's own units.
  private static let (wave, lane) = (100.0, 14.0)

  /// Nil for what has no waveform.
  init?(_ checked: CheckedGreeting) {
    guard let outline = checked.outline else { return nil }
    self.checked = checked
    (peaks, seconds) = outline
  }

  var html: HTML {
    .tag(
      "section", ["class": "heard", "data-seconds": "\(seconds.rounded(3))"],
      [
        .tag("h3", tongue("Hvad der blev hørt hvor", "What was heard where")), picture,
        .tag(
          "p", ["class": "ends", "aria-hidden": "true"],
          [
            .tag("span", "0:00"), .tag("span", tongue.moment(seconds)),
          ]),
        moments,
      ])
  }

  private var picture: HTML {
    let width = Double(peaks.count)
    let height = Self.wave + Self.lane * Double(Element.allCases.count)
    let middle = Self.wave / 2
    let outline = peaks.enumerated().map { column, peak in
      let half = max(0.5, peak * (middle - 2)).rounded(3)
      return "M\(column) \((middle - half).rounded(3))v\((2 * half).rounded(3))"
    }.joined()
    let bands = checked.heard.map { heard -> HTML in
      let lane = Element.allCases.firstIndex(of: heard.element) ?? 0
      let x = heard.span.0 / seconds * width
      let end = min(width, heard.span.1 / seconds * width)
      return .tag(
        "rect",
        [
          "class": "band \(heard.element.rawValue) \(heard.verdict.rawValue)",
          "x": "\(x.rounded(3))", "y": "\((Self.wave + Double(lane) * Self.lane + 2).rounded(3))",
          "width": "\(max(2, end - x).rounded(3))", "height": "\(Self.lane - 3)",
        ], "")
    }
    return .tag(
      "svg",
      [
        "class": "wave", "viewBox": "0 0 \(peaks.count) \(height)",
        "preserveAspectRatio": "none", "role": "img",
        "aria-label": tongue(
          "Optagelsens lydkurve; listen nedenfor siger det samme med ord.",
          "The recording's waveform; the list below says the same in words."),
      ],
      [.tag("path", ["d": outline, "vector-effect": "non-scaling-stroke"], "")] + bands
        + [
          .tag(
            "line",
            [
              "class": "head", "x1": "0", "x2": "0", "y1": "0", "y2": "\(height)",
              "vector-effect": "non-scaling-stroke",
            ], "")
        ])
  }

  /// A list; the script makes buttons of its moments, to hear them.
  private var moments: HTML {
    guard !checked.heard.isEmpty else {
      return .tag(
        "p", tongue("Ingen af kravene blev hørt.", "None of the requirements was heard."))
    }
    return .tag(
      "ul", ["class": "moments"],
      checked.heard.map { heard in
        let moment = "\(tongue.moment(heard.span.0))–\(tongue.moment(heard.span.1))"
        let isSure = heard.verdict == .pass
        let guess = isSure ? "" : tongue("bedste bud: ", "best guess: ")
        return .tag(
          "li",
          [
            .tag(
              "span",
              [
                "class": "moment \(heard.element.rawValue)",
                "data-start": "\(heard.span.0.rounded(3))",
                "data-end": "\(heard.span.1.rounded(3))",
              ],
              [
                .tag("span", ["class": "swatch", "aria-hidden": "true"], ""),
                .tag("span", ["class": "when"], moment), .text(" "),
                .tag("strong", tongue.name(of: heard.element)), .text(" "),
                .text(guess), .tag("span", ["lang": "da"], "“\(heard.text)”"),
              ])
          ])
      })
  }
}
