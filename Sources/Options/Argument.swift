/// What a command works on, told by its place rather than by a name.
package struct Argument: Sendable, Equatable {
  /// How many may be given. Only the last argument of a command may be other than `.one`.
  package enum Cardinality: Sendable, Equatable {
    case one
    case optional
    case oneOrMore
    case zeroOrMore

    var needsOne: Bool { self == .one || self == .oneOrMore }
    var takesMany: Bool { self == .oneOrMore || self == .zeroOrMore }
  }

  /// What help calls it, in capitals by habit: `FIL`, `FILE`.
  package let name: Text
  package let kind: ValueKind
  package let cardinality: Cardinality
  package let help: Text

  package init(
    _ name: Text, kind: ValueKind = .text, cardinality: Cardinality = .one, help: Text
  ) {
    self.name = name
    self.kind = kind
    self.cardinality = cardinality
    self.help = help
  }
}
