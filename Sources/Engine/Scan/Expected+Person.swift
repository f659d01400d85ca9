package import Audit
package import Directory
import Hearing
package import Policy
import Wording

extension Expected {
  /// What to expect of a person's greeting.
  ///
  /// - Parameters:
  ///   - person: nil when the directory does not know the mailbox.
  ///   - people: the whole directory: others' names and departments compete with the owner's.
  ///   - disputed: the directory contradicts itself about this mailbox.
  ///   - policy: for the departments' aliases.
  package init(
    _ person: Person?, among people: [Person], disputed: Bool = false, policy: SitePolicy
  ) {
    let departments = People.departments(people)
    guard let person else {
      self.init(
        owner: Owner(
          names: [], department: "", otherNames: People.names(people),
          otherDepartments: departments),
        unknown: [.name, .department])
      return
    }
    var unknown: Set<Element> = disputed ? [.name, .department] : []
    var names: [String] = []
    if person.mailboxType == .personal {
      names = [person.name, person.callName].compactMap(\.self)
      if names.isEmpty { unknown.insert(.name) }
    }
    let department = person.department ?? ""
    if department.isEmpty { unknown.insert(.department) }
    let aliases = person.aliases + (policy.departments.aliases[department] ?? [])
    self.init(
      owner: Owner(
        names: names, department: department, departmentAliases: aliases,
        otherNames: People.names(people).filter { !names.contains($0) },
        otherDepartments: departments.filter { $0 != department && !aliases.contains($0) }),
      unknown: unknown)
  }
}

/// Questions about the directory as a whole.
package enum People {
  /// The names of persons: a shared mailbox is called after its department.
  package static func names(_ people: [Person]) -> [String] {
    people.filter { $0.mailboxType == .personal }.compactMap(\.name)
  }

  /// Every department once, in the order of the directory.
  package static func departments(_ people: [Person]) -> [String] {
    var seen: Set<String> = []
    return people.compactMap(\.department).filter { seen.insert($0).inserted }
  }
}
