/// A piece of HTML. Names of elements and attributes are the program's own (static), and all else
/// is escaped: there is no way to put a text in that is not.
package struct HTML: Sendable, Equatable {
  package let text: String

  private init(markup: String) { text = markup }

  /// An attribute; one whose value is nil is left out, one that is empty stands alone.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

  /// Several pieces one after another.
  static func list(_ pieces: [HTML], separator: String = "") -> HTML {
    HTML(markup: pieces.map(\.text).joined(separator: escaped(separator)))
  }

  static func tag(
    _ name: StaticString, _ attributes: Attributes, _ children: [HTML]
  ) -> HTML {
    let name = String(describing: name)
    let content = children.map(\.text).joined()
    return HTML(markup: "<\(name)\(attributeText(attributes))>\(content)</\(name)>")
  }

  static func tag(_ name: StaticString, _ attributes: Attributes, _ text: String) -> HTML {
    tag(name, attributes, [.text(text)])
  }

  static func tag(_ name: StaticString, _ children: [HTML]) -> HTML { tag(name, [:], children) }

  static func tag(_ name: StaticString, _ text: String) -> HTML { tag(name, [:], text) }

  /// An element without an end, such as `input`.
  static func void(_ name: StaticString, _ attributes: Attributes) -> HTML {
    HTML(markup: "<\(name)\(attributeText(attributes))>")
  }

  /// A whole document.
  static func document(language: String, head: [HTML], body: [HTML]) -> HTML {
    HTML(
      markup: "<!doctype html>\n"
        + tag("html", ["lang": language], [tag("head", head), tag("body", body)]).text + "\n")
  }

  /// What the program itself rendered before, in another process of its own.
  package static func rendered(_ fragment: String) -> HTML { HTML(markup: fragment) }

  static let nothing = HTML(markup: "")

  private static func attributeText(_ attributes: Attributes) -> String {
    attributes.map { name, value in
      guard let value else { return "" }
      return value.isEmpty ? " \(name)" : " \(name)=\"\(escaped(value))\""
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
