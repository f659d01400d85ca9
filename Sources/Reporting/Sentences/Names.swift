import Policy
package import Wording

/// What things are called in reports.
extension Tongue {
  package func name(of element: Element) -> String {
    switch element {
    case .name: self("navn", "name")
    case .department: self("afdeling", "department")
    case .callback: self("ringer tilbage", "rings back")
    case .switchboard: self(shortSwitchboard, "switchboard")
    }
  }

  /// What the switchboard is called where columns are narrow.
  var shortSwitchboard: String { switchboard.count <= 14 ? switchboard : "omstillingen" }

  /// A letter for an element, the same wherever it stands for it.
  func letter(of element: Element) -> Character {
    switch element {
    case .name: return "N"
    case .department: return language == .danish ? "A" : "D"
    case .callback: return "R"
    case .switchboard:
      let first = name(of: element).uppercased().first ?? "O"
      return "NADR".contains(first) ? "O" : first
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
