/// HTML as it grows: names of elements and attributes are the program's own (static), and all else
/// is escaped. There is no way to put a text in that is not.
struct Markup {
  private(set) var html = ""

  /// An attribute; one whose value is nil is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  init(capacity: Int = 16_384) { html.reserveCapacity(capacity) }

  /// An element with what `body` puts in.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout Markup) -> Void
  ) {
    start(name, attributes)
    body(&self)
    html += "</"
    html += name.text
    html += ">"
  }

  /// An element with a text.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without attributes, with a text.
  mutating func element(_ name: StaticString, _ text: String) {
    element(name, [:]) { $0.text(text) }
  }

  /// An element without an end, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: Attributes) { start(name, attributes) }

  mutating func text(_ text: String) { Escaping.append(text, to: &html) }

  /// A line's end, so that files can be read and compared.
  mutating func newline() { html += "\n" }

  /// The program's own style sheet or script, which must be as it is.
  mutating func asset(_ asset: StaticString) { html += asset.text }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    html += "<"
    html += name.text
    for (name, value) in attributes {
      guard let value else { continue }
      html += " "
      html += name.text
      guard !value.isEmpty else { continue }
      html += "=\""
      Escaping.append(value, to: &html)
      html += "\""
    }
    html += ">"
  }
}

extension StaticString {
  var text: String { String(describing: self) }
}

extension Markup {
  /// What is only for those who listen to the page.
  mutating func hidden(_ text: String) { element("span", ["class": "sr"], text) }

  /// A heading of a level, 1…6.
  mutating func heading(
    _ level: Int, _ attributes: Attributes = [:], _ body: (inout Markup) -> Void
  ) {
    switch level {
    case ...1: element("h1", attributes, body)
    case 2: element("h2", attributes, body)
    case 3: element("h3", attributes, body)
    case 4: element("h4", attributes, body)
    default: element("h5", attributes, body)
    }
  }

  mutating func heading(_ level: Int, _ text: String) { heading(level) { $0.text(text) } }

  mutating func paragraph(_ text: String, class name: String? = nil) {
    guard !text.isEmpty else { return }
    element("p", ["class": name], text)
  }

  /// A table with a caption and a row of heads, in a frame that a narrow screen can scroll.
  ///
  /// The first cell of each row is its head; `numbers` are the columns that are set right.
  mutating func table(
    _ caption: String, heads: [String], numbers: Set<Int> = [], class name: String? = nil,
    rows: [[(inout Markup) -> Void]]
  ) {
    // Focus, so that the keyboard can scroll it too; the script takes it from those that fit.
    element(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": caption]
    ) {
      $0.element("table", ["class": name]) { table in
        table.element("caption", caption)
        table.element("thead") {
          $0.element("tr") { row in
            for (index, head) in heads.enumerated() {
              row.element(
                "th", ["scope": "col", "class": numbers.contains(index) ? "n" : nil], head)
            }
          }
        }
        table.element("tbody") { body in
          for cells in rows {
            body.element("tr") { row in
              for (index, cell) in cells.enumerated() {
                let kind = numbers.contains(index) ? "n" : nil
                if index == 0 {
                  row.element("th", ["scope": "row", "class": kind], cell)
                } else {
                  row.element("td", ["class": kind], cell)
                }
              }
            }
            body.newline()
          }
        }
      }
    }
    newline()
  }
}
