internal import Signal

/// What is said where something is written: "#0" is "firkant nul".
package enum SpokenForm {
  private static let signs: [Character: String] = ["#": "firkant", "*": "stjerne"]
  private static let digits: [Character: String] = [
    "0": "nul", "1": "et", "2": "to", "3": "tre", "4": "fire", "5": "fem", "6": "seks", "7": "syv",
    "8": "otte", "9": "ni",
  ]

  /// The spoken words of one that was written: lower case, no punctuation; none for mere marks.
  package static func words(of written: String) -> [String] {
    var found: [String] = []
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      // A single digit is said; what espeak-ng makes of longer numbers is right in Danish.
      found.append(word.count == 1 ? digits[word[word.startIndex]] ?? word : word)
      word = ""
    }
    for character in written.lowercased() {
      if let sign = signs[character] {
        close()
        found.append(sign)
      } else if character.isLetter || character.isNumber || (character == "'" && !word.isEmpty) {
        word.append(character)
      } else if character != "." || !word.allSatisfy(\.isNumber) {
        close()
      }
    }
    close()
    return found
  }

  /// Each spoken word with a share of its written word's time, by its letters.
  package static func spoken(_ words: [DictatedWord]) -> [DictatedWord] {
    words.flatMap { word in
      let parts = Self.words(of: word.text)
      let letters = max(1, parts.reduce(0) { $0 + $1.count })
      var start = word.span.start
      return parts.map { part in
        let end = start + word.span.duration * Double(part.count) / Double(letters)
        defer { start = end }
        return DictatedWord(
          text: part, span: TimeSpan(start: start, end: end), probability: word.probability)
      }
    }
  }
}
