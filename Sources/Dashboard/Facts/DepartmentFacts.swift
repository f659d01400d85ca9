import Reports

/// What the run says of one department.
struct DepartmentFacts {
  /// As the directory has it; empty for mailboxes without one.
  let name: String
  let file: String
  var leader: String?
  /// Places in ``Facts/entries``, worst first.
  var members: [Int] = []
  /// By ``Standing``.
  var standings = [Int](repeating: 0, count: Standing.allCases.count)
  /// What was found of the department itself.
  var verdicts: [ReportedVerdict] = []

  init(name: String, file: String) {
    self.name = name
    self.file = file
  }

  func title(_ say: Say) -> String {
    name.isEmpty ? say("Uden afdeling", "No department") : name
  }

  func count(_ standing: Standing) -> Int { standings[standing.rawValue] }

  /// By the share that fails, then by the share to listen to.
  static func isWorse(_ a: DepartmentFacts, _ b: DepartmentFacts) -> Bool {
    for standing in [Standing.fail, .review, .notEvaluated] {
      let left = Double(a.count(standing)) / Double(max(1, a.members.count))
      let right = Double(b.count(standing)) / Double(max(1, b.members.count))
      if left != right { return left > right }
    }
    return a.name < b.name
  }
}
