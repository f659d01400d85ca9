package import Wording

/// What things are called in reports.
extension Tongue {
  package func name(of element: Element) -> String {
    switch element {
    case .name: self("navn", "name")
    case .department: self("afdeling", "department")
    case .callback: self("ringer tilbage", "rings back")
    case .switchboard: self("Omstillingen", "switchboard")
    }
  }

  package func name(of verdict: Verdict) -> String {
    switch verdict {
    case .pass: self("opfyldt", "pass")
    case .review: self("lyt efter", "review")
    case .fail: self("ikke opfyldt", "fail")
    case .notEvaluated: self("ikke vurderet", "not evaluated")
    }
  }

  /// A sign beside the word, so that nothing depends on colour.
  package func sign(of verdict: Verdict) -> String {
    switch verdict {
    case .pass: "✓"
    case .review: "?"
    case .fail: "✗"
    case .notEvaluated: "–"
    }
  }
}
