package import Directory

/// Finds oneself in the directory without showing everybody: a few names, from three letters on.
package struct PeopleSearch: Sendable {
  package struct Found: Sendable, Equatable, Codable {
    package let name: String
    package let department: String
  }

  package static let leastLetters = 3
  package static let mostFound = 5

  private struct Entry: Sendable {
    let found: Found
    /// The name's words in lower case.
    let words: [Substring]
  }

  private let entries: [Entry]

  /// Shared mailboxes, and people without name or department, cannot be found.
  package init(_ people: [Person]) {
    entries = people.compactMap { person in
      guard person.mailboxType == .personal, let name = person.name,
        let department = person.department
      else { return nil }
      return Entry(
        found: Found(name: name, department: department),
        words: name.lowercased().split(separator: " "))
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// People each word of the query begins a word of the name of; none when the query is too short,
  /// and none when there are more than may be shown (`isMore`).
  package func find(_ query: String) -> (found: [Found], isMore: Bool) {
    let words = query.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }
    guard words.reduce(0, { $0 + $1.count }) >= Self.leastLetters else { return ([], false) }
    let all = entries.filter { entry in
      words.allSatisfy { word in entry.words.contains { $0.hasPrefix(word) } }
    }
    guard all.count <= Self.mostFound else { return ([], true) }
    return (all.map(\.found), false)
  }
}
