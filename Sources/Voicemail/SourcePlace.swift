/// Where a fact was read: every number in a report can be traced to it.
package struct SourcePlace: Sendable, Hashable, Comparable {
  /// The file's path as given.
  package let file: String
  /// The line from 1 (of the unpacked text in a compressed file), or the row's id in a database
  /// table; 0 where the file as a whole is meant (its name, its time of change).
  package let line: Int

  package init(file: String, line: Int = 0) {
    self.file = file
    self.line = line
  }

  package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    (a.file, a.line) < (b.file, b.line)
  }
}
