import Directory

/// Who leads whole departments. A list of people names the leader of each employee only.
struct DepartmentLeaders {
  private let leaders: [String: Set<String>]

  init(_ people: [Person]) {
    leaders = people.reduce(into: [:]) { leaders, person in
      guard let department = person.department, let leader = person.leader else { return }
      leaders[department, default: []].insert(leader)
    }
  }

  /// The one leader that its employees have; nil where they have none, or several.
  func leader(of department: String) -> String? {
    guard let found = leaders[department], found.count == 1 else { return nil }
    return found.first
  }
}
