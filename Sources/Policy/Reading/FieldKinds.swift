/// Numbers, texts and choices.
extension Field {
  static func number(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, Double> & Sendable, _ allowed: ClosedRange<Double>
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard let number = reading.number(value, path, allowed) else { return }
        root[keyPath: place] = number
      },
      write: { root, _ in .number(root[keyPath: place]) })
  }

  static func whole(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, Int> & Sendable, _ allowed: ClosedRange<Int>
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard let whole = reading.whole(value, path, allowed) else { return }
        root[keyPath: place] = whole
      },
      write: { root, _ in .number(Double(root[keyPath: place])) })
  }

  static func text(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, String> & Sendable, _ rules: [TextRule]
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard let text = reading.text(value, path, rules) else { return }
        root[keyPath: place] = text
      },
      write: { root, _ in .text(root[keyPath: place]) })
  }

  /// A list of short texts, each once.
  static func texts(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, [String]> & Sendable, count: ClosedRange<Int>,
    _ rules: [TextRule] = .name
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard let texts = reading.texts(value, path, count: count, rules) else { return }
        root[keyPath: place] = texts
      },
      write: { root, _ in .list(root[keyPath: place].map(CanonicalJSON.text)) })
  }

  /// One of a few words, given by the cases of `Choice` or some of them.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, Choice> & Sendable, of choices: [Choice]? = nil
  ) -> Self {
    let allowed = choices ?? Array(Choice.allCases)
    return Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard let choice = reading.choice(value, path, allowed) else { return }
        root[keyPath: place] = choice
      },
      write: { root, _ in .text(root[keyPath: place].rawValue) })
  }

  /// Some of a few words, at least one, each once.
  static func choices<Choice: RawRepresentable<String> & Sendable>(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, [Choice]> & Sendable, of allowed: [Choice]
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts,
      read: { value, path, root, reading in
        guard reading.texts(value, path, count: 1...allowed.count) != nil,
          case .list(let words) = value.content
        else { return }
        let chosen = words.enumerated().compactMap {
          reading.choice($0.element, path.index($0.offset), allowed)
        }
        if chosen.count == words.count { root[keyPath: place] = chosen }
      },
      write: { root, _ in .list(root[keyPath: place].map { .text($0.rawValue) }) })
  }
}
