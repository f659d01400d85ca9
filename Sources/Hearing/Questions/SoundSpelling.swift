/// Names as they sound: spellings of one sound made one.
package enum SoundSpelling {
  /// Letters that Danes write for the same sound in names (Christensen and Kristensen, Schmidt and
  /// Smith, Poulsen and Paulsen, Nielsen and Nilsen, Axel and Aksel), the first that fits is taken.
  /// Doubled consonants stay: they tell Tine from Tinne.
  private static let pairs: [(String, String)] = [
    ("aa", "å"), ("schm", "sm"), ("schn", "sn"), ("ou", "au"), ("iels", "ils"), ("ch", "k"),
    ("ck", "k"), ("qu", "kv"), ("q", "k"), ("ph", "f"), ("th", "t"), ("gh", "g"), ("dt", "t"),
    ("x", "ks"), ("w", "v"), ("z", "s"), ("ö", "ø"), ("ä", "æ"), ("é", "e"),
  ]

  /// The same for two names that nobody can tell apart by ear; lower-case words in, and out.
  package static func of(_ phrase: String) -> String {
    phrase.split(separator: " ").map { word(String($0)) }.joined(separator: " ")
  }

  private static func word(_ word: String) -> String {
    var rest = Substring(word)
    var result = ""
    while let letter = rest.first {
      if let (from, to) = pairs.first(where: { rest.hasPrefix($0.0) }) {
        result += to
        rest = rest.dropFirst(from.count)
        continue
      }
      rest = rest.dropFirst()
      switch letter {
      // Cecilie, but Camilla.
      case "c": result.append(rest.first.map("eiyæøé".contains) == true ? "s" : "k")
      // Hjort, Hviid: a silent h.
      case "h" where result.isEmpty && (rest.first == "j" || rest.first == "v"): break
      // Nikolaj and Nicolai.
      case "j" where rest.isEmpty && result.last.map("aeo".contains) == true: result.append("i")
      default: result.append(letter)
      }
    }
    return result
  }
}
