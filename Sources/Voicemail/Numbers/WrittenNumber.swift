/// Whose number was written; the number itself is gone, unless it is an extension of the house.
package enum WrittenNumber: Sendable, Hashable {
  case `extension`(String)
  /// `isForeign`: of another country.
  case outside(CallerKey, isForeign: Bool)
  /// `anonymous`, nothing, or what is no number.
  case withheld
}

/// Who left a message.
package enum MessageCaller: Sendable, Hashable {
  case outside(CallerKey)
  /// A number of another country: a call back may go over another line.
  case foreign
  case withheld
  case house(extension: String)

  package init(_ number: WrittenNumber) {
    switch number {
    case .extension(let text): self = .house(extension: text)
    case .outside(let key, isForeign: false): self = .outside(key)
    case .outside(_, isForeign: true): self = .foreign
    case .withheld: self = .withheld
    }
  }
}

extension NumberReader {
  /// Who left a message with this number; nothing is a number withheld.
  package func caller(_ text: String?) -> MessageCaller { MessageCaller(read(text ?? "")) }
}
