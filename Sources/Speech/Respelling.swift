/// Old and foreign spellings of Danish names, rewritten so that espeak-ng reads them as Danes do.
///
/// espeak-ng's Danish rules read modern spelling well and take the letters of older one by one:
/// "gaard" with two a's, "th" with an h, "Bech" with the sound of "chef". It reads é, ü, ö, ä and
/// ç right by itself, so they stay: "allé" without its accent would be another word.
package enum Respelling {
  /// What espeak-ng is to read for a word or part of a compound, in lower case.
  package static func of(_ word: String) -> String {
    var letters = Array(word.lowercased())
    guard !asSpelled.contains(String(letters)) else { return String(letters) }
    for rule in rules {
      letters = rule.rewritten(letters)
    }
    return String(letters)
  }

  /// Foreign words and names that the rules would spoil.
  private static let asSpelled: Set<String> = [
    "aaron", "isaac", "isaak", "saad", "baal", "naan", "coach", "lunch", "brunch", "touch",
    "brochure", "parachute", "feel", "fee", "green", "queen", "teen",
  ]
}

/// Letters to replace, wherever they stand in the right place.
private struct Rule: Sendable {
  typealias Place =
    @Sendable (_ before: ArraySlice<Character>, _ after: ArraySlice<Character>) ->
    Bool

  let old: [Character]
  let new: [Character]
  let fits: Place

  init(_ old: String, _ new: String, where fits: @escaping Place = { _, _ in true }) {
    self.old = Array(old)
    self.new = Array(new)
    self.fits = fits
  }

  func rewritten(_ letters: [Character]) -> [Character] {
    guard letters.count >= old.count else { return letters }
    var result: [Character] = []
    var index = 0
    while index < letters.count {
      let rest = letters[index...]
      if rest.starts(with: old), fits(letters[..<index], rest.dropFirst(old.count)) {
        result += new
        index += old.count
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }
}

/// In this order: what an earlier rule wrote, a later one may rewrite.
private let rules: [Rule] = [
  Rule("aa", "å"),
  // Bøgh, Krogh, Lindbergh. Before a vowel it is the seam of a compound: boghandel.
  Rule("gh", "g") { before, after in before.isEmpty || after.first?.isVowel != true },
  Rule("kh", "k") { before, _ in before.isEmpty },
  // Not in "tæthed", and not before j: "nathjælp".
  Rule("th", "t") { _, after in
    after.first != "j" && after != ["e", "d"] && !after.starts(with: ["e", "d", "e", "n"])
  },
  // Not in "ophold", "ophør", "ophæng", "slaphed".
  Rule("ph", "f") { before, after in
    let isSeam = before.last == "o" && ["old", "ør", "æ", "av", "ob"].contains { after.begins($0) }
    return !isSeam && after != ["e", "d"]
  },
  // Linh, Singh: silent behind a consonant; what "th" and "ph" were is gone by now.
  Rule("h", "") { before, after in
    after.isEmpty && before.last.map { "dgklmnrt".contains($0) } == true
  },
  Rule("schou", "skov"), Rule("skou", "skov"),
  Rule("poul", "povl") { before, _ in before.isEmpty },
  // Bech, Munch, Friedrich; Bachmann, Albrecht; Joachim, Michael, Blicher. "sch" is "sj".
  Rule("ch", "k") { before, after in
    guard before.last != "s", !before.isEmpty else { return false }
    guard let next = after.first, next.isVowel else { return before.last != "t" }
    let isDanish = ["im", "ae", "um"].contains { after.begins($0) }
    return isDanish || (after == ["e", "r"] && ["i", "e"].contains(before.last))
  },
  Rule("ck", "k") { _, after in after.first?.isVowel != true },
  // Steen, Friis, Juul. In "ideen" and "vakuum" both letters are said; Lee and weekend are English.
  Rule("ee", "e") { before, after in
    let isRoot = !before.contains(where: \.isVowel) || before.ends("st")
    return isRoot && !after.isEmpty && after.first?.isVowel == false && after.first != "g"
      && !(before == ["w"] && after.first == "k")
  },
  Rule("ii", "i") { _, after in !after.isEmpty && after != ["n", "g"] },
  Rule("uu", "u") { _, after in after.first != "m" },
  // Quist, Quaade, also in Lindquist; not Quentin, Jacqueline.
  Rule("qv", "kv"), Rule("quist", "kvist"),
  Rule("qu", "kv") { before, after in
    before.isEmpty && after.first?.isVowel == true && after.first != "e"
  },
  // Winther, Schwartz, Edward; not "webteam", "workshop".
  Rule("w", "v") { before, after in
    let isEnglish =
      before.isEmpty
      && ["eb", "eek", "ork", "ellness", "i-fi", "ifi"].contains { after.begins($0) }
    return after.first?.isVowel == true && before.last?.isVowel != true && !isEnglish
  },
]

extension Character {
  fileprivate var isVowel: Bool { "aeiouyæøåéèüöä".contains(self) }
}

extension ArraySlice<Character> {
  fileprivate func begins(_ text: String) -> Bool { starts(with: Array(text)) }
  fileprivate func ends(_ text: String) -> Bool { suffix(text.count).elementsEqual(text) }
}
