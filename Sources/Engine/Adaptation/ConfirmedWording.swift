import Hearing
import Policy
import Wording

extension LabelledSet {
  /// What a set of confirmed greetings must have: the file and all that is said in it.
  package static let wordingColumns = ["file", "spoken"]
}

extension LabelledSet.Greeting {
  /// All that is said, as a person confirmed it.
  var wording: String { columns["spoken"] ?? "" }

  /// The same greeting, with the verdict that the wording deserves wherever nobody gave one.
  func judged(_ judge: WordingJudge, policy: SitePolicy) -> Self {
    let owner = Owner(
      names: name.isEmpty ? [] : [name], department: department,
      departmentAliases: policy.departments.aliases[department] ?? [])
    let reading = judge.read(Utterance(text: wording), owner: owner)
    var labels = labels
    for element in Element.allCases where labels[element]?.isEmpty != false {
      labels[element] = label(reading.elements[element]?.verdict, of: element)
    }
    return Self(
      path: path, file: file, name: name, department: department, labels: labels, columns: columns)
  }

  private func label(_ verdict: Verdict?, of element: Element) -> String {
    let isKnown =
      switch element {
      case .name: !name.isEmpty
      case .department: !department.isEmpty
      case .callback, .switchboard: true
      }
    guard isKnown else { return "" }
    switch verdict {
    case .pass: return "ok"
    // Which of the switchboard's two questions is to blame, the verdict does not tell.
    case .fail where element != .switchboard: return "fail"
    case .fail, .review, .notEvaluated, nil: return ""
    }
  }
}
