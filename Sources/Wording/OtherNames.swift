internal import Synchronization

/// Other people of a directory, to recognise somebody else's greeting by.
///
/// A directory may have ten thousand names, and each of them has a greeting in which others are looked
/// for. So all owners share one list, which is taken apart once.
package struct OtherNames: Sendable, Equatable {
  private let directory: NameList
  /// Names that are left out: the owner's.
  private var own: Set<String> = []

  /// Names as the directory has them.
  package init(_ names: [String]) {
    directory = NameList(names)
  }

  /// In the directory's order.
  package var names: [String] {
    own.isEmpty ? directory.names : directory.names.filter { !own.contains($0) }
  }

  /// The same directory, less some of its names.
  package func without(_ names: [String]) -> OtherNames {
    var others = self
    others.own.formUnion(names)
    return others
  }

  /// Those whose first name it is, folded; in the directory's order.
  func starting(with first: String) -> [PersonName] {
    directory.people(first).lazy.filter { !own.contains($0.source) }.map(\.name)
  }

  package static func == (a: OtherNames, b: OtherNames) -> Bool {
    a.directory === b.directory && a.own == b.own || a.names == b.names
  }
}

extension OtherNames: ExpressibleByArrayLiteral {
  package init(arrayLiteral names: String...) { self.init(names) }
}

/// A directory's names, taken apart when somebody is first looked for.
private final class NameList: Sendable {
  struct Person {
    let source: String
    let name: PersonName
  }

  let names: [String]
  private let known = Mutex<[String: [Person]]?>(nil)

  init(_ names: [String]) {
    self.names = names
  }

  func people(_ first: String) -> [Person] {
    known.withLock { known in
      if let people = known { return people[first] ?? [] }
      let people = Dictionary(
        grouping: names.compactMap { source in
          PersonName(source).map { Person(source: source, name: $0) }
        }, by: \.name.first)
      known = people
      return people[first] ?? []
    }
  }
}
