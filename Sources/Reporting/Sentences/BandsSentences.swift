package import Hearing

extension Tongue {
  package func name(of part: Part) -> String {
    switch part {
    case .name: self("navn", "name")
    case .department: self("afdeling", "department")
    case .promise: self("løfte", "promise")
    case .keys: self("taster", "keys")
    case .destination: self(shortSwitchboard, "destination")
    }
  }

  /// A share of 0…1 in percent with one decimal.
  func percent(_ share: Double) -> String { "\(number(share * 100)) %" }

  /// "0 af 213 (≤ 1,4 %)".
  func rate(_ rate: ErrorRate) -> String {
    self("\(rate.errors) af \(rate.trials)", "\(rate.errors) of \(rate.trials)")
      + " (≤ \(percent(rate.upperBound)))"
  }
}

extension Bands {
  /// What they were made from, and how each part holds up on speakers it was not made from.
  package func sentence(_ tongue: Tongue) -> String {
    guard !parts.isEmpty else {
      return tongue(
        "ingen: dette øre afgør intet. Lav dem med \"klartone calibrate\"",
        "none: this ear decides nothing. Make them with \"klartone calibrate\"")
    }
    let decided = Part.allCases.compactMap { part in
      self[part].map { "\(tongue.name(of: part)) \($0.summary(tongue))" }
    }
    let undecided = Part.allCases.filter { self[$0] == nil }.map(tongue.name(of:))
    let never =
      undecided.isEmpty
      ? []
      : [
        tongue("afgøres aldrig: ", "never decided: ") + undecided.joined(separator: ", ")
      ]
    return "\(calibration). "
      + tongue("På talere, der ikke var med: ", "On speakers left out: ")
      + (decided + never).joined(separator: "; ")
  }
}

extension Bands.Band {
  fileprivate func summary(_ tongue: Tongue) -> String {
    guard let held = measured?.heldOut else { return tongue("ikke målt", "not measured") }
    return tongue("afgøres ", "decided ") + tongue.percent(held.decided)
      + tongue(", falske godkendelser ", ", false passes ") + tongue.rate(held.falsePasses)
      + tongue(", falske afvisninger ", ", false fails ") + tongue.rate(held.falseFails)
  }
}
