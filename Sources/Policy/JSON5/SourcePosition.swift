/// A place in the text of a configuration file.
///
/// Both numbers start at 1. A column is a Unicode scalar; a byte order mark at the start of the
/// file takes no column. CR, LF and CR LF each end one line.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
