/// The units of an organisation: names, and which lies under which.
struct Units {
  struct Unit {
    let name: String
    let parent: String?
    /// The kind of unit, where the directory tells.
    let kind: String?
  }

  private var all: [String: Unit] = [:]
  /// Keys that are some unit's parent.
  private var parents: Set<String> = []

  mutating func add(_ unit: Unit, key: String) {
    all[key] = unit
    if let parent = unit.parent { parents.insert(parent) }
  }

  subscript(key: String) -> Unit? { all[key] }

  /// Nil for the top of an organisation: who is employed there has no department that could be
  /// said, and the municipality's name must not pass for one.
  func departmentName(of key: String) -> String? {
    guard let unit = all[key] else { return nil }
    let isTop = unit.parent.flatMap { all[$0] } == nil && parents.contains(key)
    return isTop ? nil : unit.name
  }

  /// Other names of a unit: those that the settings give, and of units above.
  func aliases(of key: String, settings: DirectorySettings) -> [String] {
    guard let unit = all[key] else { return [] }
    var names = settings.aliases[unit.name] ?? []
    for parent in parents(of: key, settings: settings) {
      names.append(parent.name)
      names += settings.aliases[parent.name] ?? []
    }
    var seen: Set<String> = [unit.name]
    return names.filter { seen.insert($0).inserted }
  }

  private func parents(of key: String, settings: DirectorySettings) -> [Unit] {
    var found: [Unit] = []
    var visited: Set<String> = [key]
    var current = all[key]
    while let unit = current {
      switch settings.parentNames {
      case .never: return found
      case .always where !found.isEmpty: return found
      case .aboveTeams where !unit.isTeam: return found
      default: break
      }
      // The top is the municipality; and a ring of parents must end.
      guard let parentKey = unit.parent, visited.insert(parentKey).inserted,
        let parent = all[parentKey], let above = parent.parent, all[above] != nil
      else { return found }
      found.append(parent)
      current = parent
    }
    return found
  }
}

extension Units.Unit {
  fileprivate var isTeam: Bool {
    let words = [kind, name].compactMap { $0?.lowercased().split(separator: " ").first }
    return words.contains { word in
      ["team", "teamet", "gruppe", "gruppen", "sektion", "sektionen"].contains(String(word))
        || word.hasPrefix("team-")
    }
  }
}
