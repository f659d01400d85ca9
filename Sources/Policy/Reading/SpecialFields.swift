/// Settings whose values are neither plain numbers, texts nor choices.
extension Field {
  /// "review", "fail" or `{ allow: 2 }`.
  static func workingDays(
    _ key: String, _ place: any WritableKeyPath<Root, WorkingDays> & Sendable
  ) -> Self {
    Self(
      key, within: ["allow"],
      read: { value, path, root, reading in
        guard let days = reading.workingDays(value, path) else { return }
        root[keyPath: place] = days
      },
      write: { root, _ in
        switch root[keyPath: place] {
        case .review: .text("review")
        case .fail: .text("fail")
        case .allow(let days): .object(["allow": .number(Double(days))])
        }
      })
  }

  /// A table from a name Klartone knows to one that is the site's.
  static func names(
    _ key: String, affectsVerdicts: Bool = false,
    _ place: any WritableKeyPath<Root, [String: String]> & Sendable
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard let names = reading.names(value, path) else { return }
        root[keyPath: place] = names
      },
      write: { root, _ in .object(root[keyPath: place].mapValues(CanonicalJSON.text)) })
  }

  /// A table from a name, such as a department's, to further names.
  static func aliases(
    _ key: String, _ place: any WritableKeyPath<Root, [String: [String]]> & Sendable
  ) -> Self {
    Self(
      key,
      read: { value, path, root, reading in
        guard let aliases = reading.aliases(value, path) else { return }
        root[keyPath: place] = aliases
      },
      write: { root, _ in
        .object(root[keyPath: place].mapValues { .list($0.map(CanonicalJSON.text)) })
      })
  }
}

private enum WorkingDaysWord: String, CaseIterable {
  case review
  case fail
}

extension Reading {
  fileprivate mutating func workingDays(
    _ value: JSON5Value, _ path: ConfigurationPath
  ) -> WorkingDays? {
    switch value.content {
    case .object(let members):
      for member in members where member.key != "allow" {
        reportUnknownKey(member, in: path, keys: ["allow"])
      }
      guard let allow = members.first(where: { $0.key == "allow" }) else {
        if members.isEmpty { report(.wrongCount(0, allowed: 1...1), path, at: value.position) }
        return nil
      }
      return whole(allow.value, path.key("allow"), 1...10).map { .allow(upTo: $0) }
    case .text:
      return switch choice(value, path, WorkingDaysWord.allCases) {
      case .review: .review
      case .fail: .fail
      case nil: nil
      }
    default:
      reportType(of: value, expected: .text, .object, path: path)
      return nil
    }
  }

  /// Each key is a name Klartone knows, each value what the site calls it.
  fileprivate mutating func names(
    _ value: JSON5Value, _ path: ConfigurationPath
  ) -> [String: String]? {
    table(value, path, count: 0...200) { reading, member, place in
      reading.text(member.value, place, .name).map { (member.key, $0) }
    }
  }

  /// Each key is a department, each value a list of its further names.
  fileprivate mutating func aliases(
    _ value: JSON5Value, _ path: ConfigurationPath
  ) -> [String: [String]]? {
    table(value, path, count: 0...2000) { reading, member, place in
      let key = JSON5Value(.text(member.key), at: member.keyPosition)
      guard let department = reading.text(key, place, .name),
        let names = reading.texts(member.value, place, count: 0...50)
      else { return nil }
      return (department, names)
    }
  }

  /// An object whose keys are the site's own; nil, with the mistakes reported, when an entry is
  /// wrong.
  mutating func table<Value>(
    _ value: JSON5Value, _ path: ConfigurationPath, count allowed: ClosedRange<Int>,
    _ entry: (inout Reading, JSON5Member, ConfigurationPath) -> (String, Value)?
  ) -> [String: Value]? {
    guard case .object(let members) = value.content else {
      reportType(of: value, expected: .object, path: path)
      return nil
    }
    guard allowed.contains(members.count) else {
      report(.wrongCount(members.count, allowed: allowed), path, at: value.position)
      return nil
    }
    var table: [String: Value] = [:]
    for member in members {
      let place = path.key(member.key)
      note(place, at: member.keyPosition)
      guard let (key, value) = entry(&self, member, place) else { continue }
      table[key] = value
    }
    return table.count == members.count ? table : nil
  }
}
