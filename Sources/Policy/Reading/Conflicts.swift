/// Settings that cannot both hold. Those with mistakes of their own are left out.
extension Reading {
  mutating func reportConflicts(in policy: SitePolicy) {
    reportAmbiguousNames(of: policy.switchboard)
    reportAliases(of: policy)
    reportEars(of: policy.recogniser)
  }

  /// An ear is Klartone's own or one of the site's commands.
  private mutating func reportEars(of recogniser: RecogniserPolicy) {
    let ears = root.key("recogniser").key("ears")
    guard isSound(ears), isSound(root.key("recogniser").key("commands")) else { return }
    let known = [RecogniserPolicy.sphinx] + recogniser.commands.keys.sorted()
    for (index, ear) in recogniser.ears.enumerated() where !known.contains(ear) {
      report(
        .notAllowed(value: ear, choices: known, suggestion: suggestion(for: ear, among: known)),
        ears.index(index), at: positionOrStart(of: ears.index(index)))
    }
  }

  private mutating func reportAmbiguousNames(of switchboard: SwitchboardPolicy) {
    let names = root.key("switchboard").key("names")
    let ambiguous = root.key("switchboard").key("ambiguousNames")
    guard isSound(names), isSound(ambiguous) else { return }
    let known = switchboard.names.map { $0.lowercased() }
    for (index, name) in switchboard.ambiguousNames.enumerated() {
      guard let other = known.firstIndex(of: name.lowercased()) else { continue }
      reportConflict(
        .ambiguousSwitchboardName, name, between: ambiguous.index(index), and: names.index(other))
    }
  }

  private mutating func reportAliases(of policy: SitePolicy) {
    let table = root.key("departments").key("aliases")
    let municipality = root.key("municipality").key("name")
    guard isSound(table) else { return }
    var owners: [String: (department: String, path: ConfigurationPath)] = [:]
    let departments = policy.departments.aliases.keys.sorted()
    for department in departments {
      owners[department.lowercased()] = (department, table.key(department))
    }
    for department in departments {
      let names = policy.departments.aliases[department] ?? []
      let places = names.indices.map { table.key(department).index($0) }
      for (name, place) in zip([department] + names, [table.key(department)] + places) {
        let folded = name.lowercased()
        if folded == policy.municipality.name.lowercased(), isSound(municipality) {
          reportConflict(.municipalityAsDepartment, name, between: place, and: municipality)
        } else if let owner = owners[folded], owner.department != department {
          reportConflict(.aliasOfTwoDepartments, name, between: place, and: owner.path)
        } else {
          owners[folded] = owners[folded] ?? (department, place)
        }
      }
    }
  }

  /// Reports at whichever of the two comes later in the file, the one written last by habit.
  private mutating func reportConflict(
    _ conflict: Conflict, _ value: String,
    between first: ConfigurationPath, and second: ConfigurationPath
  ) {
    let ends = [first, second].sorted { positionOrStart(of: $0) > positionOrStart(of: $1) }
    report(
      .conflict(
        conflict, value: value, with: ends[1].description, position: position(of: ends[1])),
      ends[0], at: positionOrStart(of: ends[0]))
  }

  private func positionOrStart(of path: ConfigurationPath) -> SourcePosition {
    position(of: path) ?? SourcePosition(line: 0, column: 0)
  }
}

private let root = ConfigurationPath()
