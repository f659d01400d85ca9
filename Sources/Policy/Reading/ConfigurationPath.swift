/// Where a value lies in a configuration: `callback.limitHours`, `switchboard.names[1]`,
/// `departments.aliases["Børn og Unge"]`. The whole document is the empty path.
struct ConfigurationPath: Hashable, Sendable, CustomStringConvertible {
  private enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  private var steps: [Step] = []

  mutating func enter(key: String) { steps.append(.key(key)) }
  mutating func enter(index: Int) { steps.append(.index(index)) }
  mutating func leave() { steps.removeLast() }

  func key(_ key: String) -> Self {
    var deeper = self
    deeper.enter(key: key)
    return deeper
  }

  func index(_ index: Int) -> Self {
    var deeper = self
    deeper.enter(index: index)
    return deeper
  }

  /// Whether this path is `other` or lies within it.
  func lies(within other: Self) -> Bool { steps.starts(with: other.steps) }

  var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where isWord(key): text += text.isEmpty ? key : "." + key
      case .key(let key): text += "[\(quoted(shortened(key)))]"
      }
    }
  }
}

private func isWord(_ key: String) -> Bool {
  guard let first = key.unicodeScalars.first, first.startsJSON5Word, key.count <= 40 else {
    return false
  }
  return key.unicodeScalars.allSatisfy(\.continuesJSON5Word)
}

/// A key may be as long as a hostile file makes it; a message may not.
func shortened(_ text: String) -> String {
  text.count > 60 ? text.prefix(59) + "…" : text
}
