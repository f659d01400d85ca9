package import Audit
package import Directory
import Hearing
package import Policy
package import Wording

extension Expected {
  /// What to expect of a person's greeting.
  ///
  /// - Parameters:
  ///   - person: nil when the directory does not know the mailbox.
  ///   - directory: everybody's names and departments compete with the owner's.
  ///   - disputed: the directory contradicts itself about this mailbox.
  ///   - policy: for the departments' aliases.
  package init(
    _ person: Person?, among directory: DirectoryNames, disputed: Bool = false,
    policy: SitePolicy
  ) {
    guard let person else {
      self.init(
        owner: Owner(
          names: [], department: "", otherNames: directory.names,
          otherDepartments: directory.departments),
        unknown: [.name, .department])
      return
    }
    var unknown: Set<Element> = disputed ? [.name, .department] : []
    var names: [String] = []
    if person.mailboxType == .personal {
      names = Self.names(person)
      if names.isEmpty { unknown.insert(.name) }
    }
    let department = person.department ?? ""
    if department.isEmpty { unknown.insert(.department) }
    let aliases = person.aliases + (policy.departments.aliases[department] ?? [])
    self.init(
      owner: Owner(
        names: names, department: department, departmentAliases: aliases,
        otherNames: directory.names.without(names),
        otherDepartments: directory.departments.without([department] + aliases)),
      unknown: unknown)
  }

  /// A call name that is one word ("Kaldenavn: Bob") goes with the surname: alone it is a first name
  /// only, of which the site decides (`name.firstNameOnly`), and too short for the ear besides.
  private static func names(_ person: Person) -> [String] {
    guard let name = person.name else { return [person.callName].compactMap(\.self) }
    guard let called = person.callName else { return [name] }
    let words = name.split(separator: " ")
    guard !called.contains(" "), words.count > 1, let surname = words.last else {
      return [name, called]
    }
    let short = "\(called) \(surname)"
    return short == name ? [name] : [name, short]
  }
}

extension Expected {
  /// The same with a directory that is looked into once.
  package init(
    _ person: Person?, among people: [Person], disputed: Bool = false, policy: SitePolicy
  ) {
    self.init(person, among: DirectoryNames(people), disputed: disputed, policy: policy)
  }
}

/// The names and departments of a directory, looked up once for all its people.
package struct DirectoryNames: Sendable {
  package let names: OtherNames
  package let departments: OtherDepartments

  package init(_ people: [Person]) {
    names = OtherNames(People.names(people))
    departments = OtherDepartments(People.departments(people))
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
