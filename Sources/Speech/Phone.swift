/// A Danish phone, coarse enough to be told apart over the telephone.
///
/// The inventory is that of espeak-ng's `da` voice with length, stød and stress left out and
/// near-equal vowels merged. Raw values are the names used in lexicon and acoustic models.
package enum Phone: String, CaseIterable, Sendable, Hashable, Codable {
  // Vowels, IPA in the comment.
  case iy = "IY"  // i
  case eh = "EH"  // e
  case e = "E"  // ɛ
  case ae = "AE"  // a, æ
  case aa = "AA"  // ɑ
  case uy = "UY"  // y
  case oe = "OE"  // ø, œ
  case uw = "UW"  // u
  case ow = "OW"  // o
  case ao = "AO"  // ɔ, ɒ
  case ah = "AH"  // ʌ
  case ax = "AX"  // ə
  case er = "ER"  // ɐ, also the vocalised r
  // Consonants.
  case p = "P"
  case b = "B"
  case t = "T"
  case d = "D"
  case k = "K"
  case g = "G"
  case f = "F"
  case v = "V"
  case s = "S"
  case sh = "SH"
  case h = "H"
  case m = "M"
  case n = "N"
  case ng = "NG"
  case l = "L"
  case r = "R"  // ʁ
  case y = "Y"  // j
  case w = "W"
  case dh = "DH"  // ð, the soft d

  /// True for sounds that can carry a syllable.
  package var isVowel: Bool {
    switch self {
    case .iy, .eh, .e, .ae, .aa, .uy, .oe, .uw, .ow, .ao, .ah, .ax, .er: true
    default: false
    }
  }
}

/// How a word is said: its phones in order.
package typealias Pronunciation = [Phone]
