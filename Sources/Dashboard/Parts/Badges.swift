import Reports

extension Markup {
  /// "✗ Ikke opfyldt": a verdict as sign and word.
  mutating func badge(_ weight: Weight, _ say: Say, count: Int? = nil) {
    element("span", ["class": "badge \(weight.code)"]) {
      $0.element("span", ["aria-hidden": "true"], weight.sign)
      $0.text(" \(weight.name(say))" + (count.map { " \(say.count($0))" } ?? ""))
    }
  }

  /// "nyt", "genopstået".
  mutating func tag(_ status: FindingStatus?, _ say: Say) {
    switch status {
    case .new: element("span", ["class": "tag"], say("nyt", "new"))
    case .reopened: element("span", ["class": "tag"], say("genopstået", "back again"))
    case .known, nil: break
    }
  }

  /// Shares of four classes as one bar; what it shows is also in words beside it.
  mutating func bar(_ parts: [(weight: Weight, count: Int)]) {
    let whole = parts.reduce(0) { $0 + $1.count }
    guard whole > 0 else { return }
    element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) { svg in
      var start = 0
      for (weight, count) in parts where count > 0 {
        let end = start + count
        let (left, right) = (start * 1000 / whole, end * 1000 / whole)
        svg.element(
          "rect",
          [
            "class": "fill-\(weight.code)", "x": "\(left)", "y": "0",
            "width": "\(max(2, right - left))", "height": "10",
          ]
        ) { _ in }
        start = end
      }
    }
  }

  mutating func bar(_ counts: Counts) {
    bar([
      (.pass, counts.pass), (.waived, counts.waived), (.review, counts.review),
      (.fail, counts.fail),
    ])
  }
}

extension Say {
  /// "+3 procentpoint", "−2 procentpoint", "uændret".
  func change(_ points: Int?) -> String {
    guard let points else { return "–" }
    if points == 0 { return self("uændret", "unchanged") }
    let text = "\(points > 0 ? "+" : "−")\(abs(points))\u{A0}"
    return text
      + (abs(points) == 1
        ? self("procentpoint", "percentage point") : self("procentpoint", "percentage points"))
  }

  func addressee(_ code: String) -> String {
    switch code {
    case "employee": self("medarbejderen", "the employee")
    case "leader": self("lederen", "the leader")
    case "it": "IT"
    case "policy_owner": self("den, der ejer politikken", "whoever owns the policy")
    default: code
    }
  }
}
