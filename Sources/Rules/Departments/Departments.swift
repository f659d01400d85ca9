import Directory
import Policy

/// Who works where, a department under one name only.
struct Departments {
  /// In order.
  let names: [String]
  /// Places in `names`, by extension.
  private let places: [String: Int]
  /// How many people each has.
  let sizes: [Int]
  /// Places in `names`, by every name it goes by.
  private let byName: [String: Int]

  /// A department goes by the directory's name; the policy and the directory may give it others.
  /// Capitals and blanks do not matter. Of people with one extension the first counts.
  init(_ people: [Person], policy: DepartmentPolicy) {
    var names: [String: String] = [:]
    for (name, aliases) in policy.aliases.sorted(by: { $0.key < $1.key }) {
      for alias in aliases { names[Self.key(alias), default: name] = name }
    }
    for person in people {
      guard let department = person.department else { continue }
      for alias in person.aliases where names[Self.key(alias)] == nil {
        names[Self.key(alias)] = names[Self.key(department)] ?? department
      }
    }
    var own: [String: String] = [:]
    var shown: [String: String] = [:]
    for person in people {
      guard let department = person.department, own[person.extension] == nil else { continue }
      let name = names[Self.key(department)] ?? department
      // Written in two ways, it is shown in the first.
      own[person.extension] = shown[Self.key(name), default: name]
      if shown[Self.key(name)] == nil { shown[Self.key(name)] = name }
    }
    let order = Set(own.values).sorted()
    let indices = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    self.names = order
    places = own.compactMapValues { indices[$0] }
    var byName = indices.reduce(into: [String: Int]()) { $0[Self.key($1.key)] = $1.value }
    for (alias, name) in names where byName[alias] == nil {
      byName[alias] = shown[Self.key(name)].flatMap { indices[$0] }
    }
    self.byName = byName
    sizes = places.values.reduce(into: [Int](repeating: 0, count: order.count)) { $0[$1] += 1 }
  }

  /// The department of an extension, by its place in `names`.
  func place(of extension: String) -> Int? { places[`extension`] }

  /// The department that goes by a name; capitals and blanks do not matter.
  func index(named name: String) -> Int? { byName[Self.key(name)] }

  /// Fewer people than this are no department that can have figures: they would be about persons.
  static let fewestPeople = 3
  /// The same of calls or messages.
  static let fewestCalls = 5

  static func key(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}

extension RuleGround {
  var departments: Departments { Departments(people, policy: policy.departments) }
}
