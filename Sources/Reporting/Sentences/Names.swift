package import Policy
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

  /// The policy's limit in words, for remedies.
  package func limit(_ policy: SitePolicy) -> String {
    let hours = policy.callback.limitHours
    if case .allow(let days) = policy.callback.workingDays {
      return self("\(days) hverdage", "\(days) working days")
    }
    if hours == 24 { return self("et døgn", "24 hours") }
    return self("\(number(hours, places: 0)) timer", "\(number(hours, places: 0)) hours")
  }

  /// The key sequence as it is said.
  package func keys(_ policy: SitePolicy) -> String {
    let words: [Character: String] =
      language == .danish
      ? [
        "#": "firkant", "*": "stjerne", "0": "nul", "1": "et", "2": "to", "3": "tre", "4": "fire",
        "5": "fem", "6": "seks", "7": "syv", "8": "otte", "9": "ni",
      ]
      : [
        "#": "hash", "*": "star", "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four",
        "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
      ]
    return policy.switchboard.keys.map { words[$0] ?? String($0) }.joined(separator: " ")
  }
}
