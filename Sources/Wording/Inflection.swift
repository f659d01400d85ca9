/// Danish noun endings, enough to see that "Jobcentret" is "Jobcenter".
enum Inflection {
  /// True if the two folded words are forms of one noun: indefinite, definite, genitive.
  static func isSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    guard first.first == second.first, abs(first.count - second.count) <= 4 else { return false }
    return !stems(first).isDisjoint(with: stems(second))
  }

  /// All forms of a name that a directory gives in the definite or the indefinite form.
  static func forms(of word: String) -> Set<String> {
    var forms: Set<String> = []
    for stem in stems(word) {
      for ending in ["", "en", "et", "n", "t"] where isFit(stem, ending) {
        forms.formUnion([stem + ending, stem + ending + "s"])
      }
    }
    return forms
  }

  private static func isFit(_ stem: String, _ ending: String) -> Bool {
    ending.count != 1 || stem.last == "e"
  }

  /// The indefinite forms that a word may stand for. Short words are left alone.
  private static func stems(_ word: String) -> Set<String> {
    var stems: Set<String> = [word]
    guard word.count > 4 else { return stems }
    let bases = word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
    for base in bases {
      stems.insert(base)
      for ending in ["en", "et"] where base.hasSuffix(ending) && base.count > 5 {
        let stem = String(base.dropLast(2))
        stems.insert(stem)
        // centret → center
        if stem.hasSuffix("r"), let inner = stem.dropLast().last, !"aeiouy".contains(inner) {
          stems.insert(String(stem.dropLast()) + "er")
        }
      }
      // servicen → service
      if base.hasSuffix("en") || base.hasSuffix("et"), base.count > 5 {
        stems.insert(String(base.dropLast()))
      }
    }
    return stems
  }
}
