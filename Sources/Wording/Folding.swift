/// One spelling for letters that Danes write in several ways, so that words can be compared.
///
/// Lower case; `å` → `aa`, `æ` `ä` → `ae`, `ø` `ö` → `oe`; other accents are removed; full-width
/// forms become ASCII. Composed and decomposed spellings give the same result.
enum Folding {
  /// The letters and digits of `text`, folded; everything else is left out.
  static func fold(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text { result += fold(character) }
    return result
  }

  /// The folded letter or digit, or an empty string for any other character.
  static func fold(_ character: Character) -> String {
    if let ascii = character.asciiValue {
      switch ascii {
      case 0x30...0x39, 0x61...0x7A: return String(character)
      case 0x41...0x5A: return String(UnicodeScalar(ascii | 0x20))
      default: return ""
      }
    }
    let lower = character.lowercased()
    if let known = table[lower] { return known }
    // Unlisted: judge the base character, without the marks that combine with it.
    guard let base = lower.unicodeScalars.first else { return "" }
    if base.isASCII { return fold(Character(base)) }
    if let known = table[String(base)] { return known }
    if (0xFF01...0xFF5E).contains(base.value), let ascii = UnicodeScalar(base.value - 0xFEE0) {
      return fold(Character(ascii))
    }
    return base.properties.isAlphabetic || base.properties.numericType == .decimal
      ? String(base) : ""
  }

  private static let table: [String: String] = {
    let groups: [(String, String)] = [
      ("aa", "å"), ("ae", "æ ä ǽ"), ("oe", "ø ö œ ǿ"), ("ss", "ß"), ("th", "þ"), ("d", "ð đ ď"),
      ("a", "á à â ã ă ą ā"), ("c", "ç č ć"), ("e", "é è ê ë ě ę ē"), ("g", "ğ ģ"),
      ("i", "í ì î ï ı ī į"), ("l", "ł ľ ĺ"), ("n", "ñ ń ň"), ("o", "ó ò ô õ ő ō"), ("r", "ř ŕ"),
      ("s", "š ś ş ș"), ("t", "ť ţ ț"), ("u", "ú ù û ü ű ů ū"), ("y", "ý ÿ"), ("z", "ž ź ż"),
    ]
    var table: [String: String] = [:]
    for (plain, letters) in groups {
      for letter in letters.split(separator: " ") { table[String(letter)] = plain }
    }
    return table
  }()
}
