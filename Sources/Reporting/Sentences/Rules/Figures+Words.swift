import Policy

/// What sentences about figures of departments have in common.
extension Tongue {
  /// "12 af 40 (30 %)".
  func part(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "\(part)" }
    let percent = number((Double(part) / Double(whole) * 100).rounded(), places: 0)
    return self("\(part) af \(whole) (\(percent) %)", "\(part) of \(whole) (\(percent) %)")
  }

  /// What is added where call records lack some of the time.
  func partly(_ isPartial: Bool) -> String {
    guard isPartial else { return "" }
    return self(
      " Opkaldslisten dækker ikke hele perioden, så tallet er for en del af den.",
      " The call records do not cover the whole period, so the figure is of a part of it.")
  }
}
