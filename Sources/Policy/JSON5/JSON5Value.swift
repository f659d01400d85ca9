/// A value read from JSON5 text, with the place where it begins.
package struct JSON5Value: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case null
    case boolean(Bool)
    case number(Double)
    case text(String)
    case list([JSON5Value])
    /// Members in the order of the file; no key occurs twice.
    case object([JSON5Member])
  }

  package let content: Content
  package let position: SourcePosition

  package init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }
}

/// A key of an object and what it holds.
package struct JSON5Member: Sendable, Equatable {
  package let key: String
  package let keyPosition: SourcePosition
  package let value: JSON5Value

  package init(key: String, keyPosition: SourcePosition, value: JSON5Value) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}
