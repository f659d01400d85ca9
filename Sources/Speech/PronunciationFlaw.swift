/// Why a pronunciation cannot be a word's.
///
/// A pronunciation that is too short is heard everywhere: a name of one vowel would be found in any
/// greeting, and a greeting that does not say it could pass.
package enum PronunciationFlaw: Sendable, Equatable {
  /// Fewer phones than `least`.
  case tooShort(least: Int)
  /// More phones than `most`.
  case tooLong(most: Int)
  /// Nothing in it can carry a syllable.
  case noVowel

  /// What is wrong with saying `word` like this, or nil when nothing is.
  ///
  /// Danish swallows much, but of three letters ("tage" T AE, "Beauvais" B OW V E) hardly more
  /// than one and a half: a phone for each third letter is the least, and two for any but the
  /// shortest words.
  package init?(of phones: Pronunciation, for word: String) {
    let letters = word.count { $0.isLetter }
    let least = max(letters > 2 ? 2 : 1, letters / 3)
    let most = 10 + 4 * word.count
    if phones.count < least {
      self = .tooShort(least: least)
    } else if phones.count > most {
      self = .tooLong(most: most)
    } else if !phones.contains(where: \.isVowel) {
      self = .noVowel
    } else {
      return nil
    }
  }
}
