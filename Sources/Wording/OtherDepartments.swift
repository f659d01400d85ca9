internal import Synchronization

/// Other departments of a directory, to recognise another department's greeting by. As
/// ``OtherNames``, all owners share one list, which is taken apart once.
package struct OtherDepartments: Sendable, Equatable {
  private let directory: DepartmentList
  /// Names that are left out: the owner's department and its aliases.
  private var own: Set<String> = []

  /// Names as the directory has them.
  package init(_ names: [String]) {
    directory = DepartmentList(names)
  }

  /// In the directory's order.
  package var names: [String] {
    own.isEmpty ? directory.names : directory.names.filter { !own.contains($0) }
  }

  /// The same directory, less some of its names.
  package func without(_ names: [String]) -> OtherDepartments {
    var others = self
    others.own.formUnion(names)
    return others
  }

  /// Those whose first word begins with a letter; in the directory's order.
  func starting(with letter: Character) -> [DepartmentName] {
    (directory.parts.byLetter[letter] ?? []).lazy.filter { !own.contains($0.source) }.map(\.name)
  }

  /// Whether one of them has the word, in any form.
  func have(_ word: String) -> Bool {
    directory.parts.byWord[word]?.contains { !own.contains($0) } ?? false
  }

  package static func == (a: OtherDepartments, b: OtherDepartments) -> Bool {
    a.directory === b.directory && a.own == b.own || a.names == b.names
  }
}

extension OtherDepartments: ExpressibleByArrayLiteral {
  package init(arrayLiteral names: String...) { self.init(names) }
}

extension DepartmentName {
  /// The words of names in all their forms.
  static func forms(of names: [String]) -> Set<String> {
    Set(
      names.flatMap { Tokenizer.plainWords(of: $0) }
        .flatMap { [$0] + Inflection.forms(of: $0) })
  }
}

/// A directory's departments, taken apart when they are first asked about.
private final class DepartmentList: Sendable {
  struct Parts {
    var byLetter: [Character: [(source: String, name: DepartmentName)]] = [:]
    /// The names, as the directory has them, that have a word.
    var byWord: [String: [String]] = [:]
  }

  let names: [String]
  private let known = Mutex<Parts?>(nil)

  init(_ names: [String]) {
    self.names = names
  }

  var parts: Parts {
    known.withLock { known in
      if let known { return known }
      var parts = Parts()
      for source in names {
        for word in DepartmentName.forms(of: [source]) {
          parts.byWord[word, default: []].append(source)
        }
        guard let name = DepartmentName(source), let letter = name.words[0].first else { continue }
        parts.byLetter[letter, default: []].append((source, name))
      }
      known = parts
      return parts
    }
  }
}
