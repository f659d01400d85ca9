/// Names of files from names of things: letters a to z, digits and hyphens only, and no two alike,
/// also where upper and lower case are the same.
struct FileNames {
  private var used: Set<String> = []

  /// Equal things in equal order get equal names: a page keeps its address from week to week.
  mutating func name(for text: String) -> String {
    let plain = Self.plain(text)
    var name = plain
    var number = 2
    while !used.insert(name).inserted {
      name = "\(plain)-\(number)"
      number += 1
    }
    return name
  }

  private static func plain(_ text: String) -> String {
    var name = ""
    for scalar in text.lowercased().unicodeScalars {
      guard name.utf8.count < 80 else { break }
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      case "æ", "ä": name += "ae"
      case "ø", "ö": name += "oe"
      case "å": name += "aa"
      default: if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
      }
    }
    while name.hasSuffix("-") { name.removeLast() }
    // Windows opens no file of these names.
    let reserved = ["con", "prn", "aux", "nul", "index"]
    return name.isEmpty || reserved.contains(name) || name.hasPrefix("com") || name.hasPrefix("lpt")
      ? "x-\(name)" : name
  }
}
