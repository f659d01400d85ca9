/// Names of files for mailboxes and people: nothing from outside decides where a file lies.
package struct FileNames: Sendable {
  private var taken: Set<String> = []

  package init() {}

  /// Letters, digits and `-_` of a text, others as `_`, at most 60; never one twice.
  package mutating func name(for text: String) -> String {
    let safe = text.unicodeScalars.prefix(60).map { scalar -> Character in
      let isSafe = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isSafe || scalar == "-" || scalar == "_" ? Character(scalar) : "_"
    }
    let base = safe.isEmpty ? "_" : String(safe)
    var name = base
    var count = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(count)"
      count += 1
    }
    return name
  }
}
