/// What has been found while a document is read: mistakes, and where the good settings stand.
struct Reading {
  /// Paths of all settings there are, for one that was put into the wrong object.
  let knownPaths: [String]
  private(set) var mistakes: [Mistake] = []
  private var positions: [ConfigurationPath: SourcePosition] = [:]
  private var spoiled: Set<ConfigurationPath> = []

  mutating func report(
    _ problem: Problem, _ path: ConfigurationPath, at position: SourcePosition
  ) {
    mistakes.append(Mistake(path, problem, at: position))
    spoiled.insert(path)
  }

  init(knownPaths: [String]) {
    self.knownPaths = knownPaths
  }

  /// Reports a key that is none of `keys`. The setting it was probably meant to be counts as
  /// spoiled, since its default is not what the file wanted.
  mutating func reportUnknownKey(
    _ member: JSON5Member, in path: ConfigurationPath, keys: [String]
  ) {
    let near = suggestion(for: member.key, among: keys)
    if let near { spoiled.insert(path.key(near)) }
    let elsewhere = knownPaths.filter { $0 == member.key || $0.hasSuffix("." + member.key) }
    let deeper = elsewhere.first { $0.hasPrefix(path.description + ".") }
    report(
      .unknownKey(suggestion: near.map { path.key($0).description } ?? deeper ?? elsewhere.first),
      path.key(member.key), at: member.keyPosition)
  }

  mutating func note(_ path: ConfigurationPath, at position: SourcePosition) {
    positions[path] = position
  }

  /// Where the file gives the setting, or nil when it is a default.
  func position(of path: ConfigurationPath) -> SourcePosition? { positions[path] }

  /// Whether the setting, and all within it, was read without a mistake. One with a mistake has
  /// kept its default, which must not be held against other settings.
  func isSound(_ path: ConfigurationPath) -> Bool {
    !spoiled.contains { $0.lies(within: path) || path.lies(within: $0) }
  }

  /// Reports that the value is of another kind than `expected`.
  mutating func reportType(
    of value: JSON5Value, expected: ValueKind..., path: ConfigurationPath
  ) {
    report(
      .wrongType(expected: expected, found: ValueKind(of: value)), path, at: value.position)
  }
}

extension ValueKind {
  init(of value: JSON5Value) {
    self =
      switch value.content {
      case .null: .null
      case .boolean: .boolean
      case .number(let number): number.isNaN ? .notANumber : .number
      case .text: .text
      case .list: .list
      case .object: .object
      }
  }
}
