extension Phone {
  /// How a phone is shown to somebody who wants to write a pronunciation.
  package struct Example: Sendable, Equatable {
    /// The sound in the international phonetic alphabet.
    package let ipa: String
    /// A Danish word that everybody says with this sound.
    package let word: String
    /// The whole word in phones.
    package let phones: Pronunciation

    fileprivate init(_ ipa: String, _ word: String, _ phones: Phone...) {
      self.ipa = ipa
      self.word = word
      self.phones = phones
    }
  }

  package var example: Example {
    switch self {
    case .iy: Example("i", "vi", .v, .iy)
    case .eh: Example("e", "besked", .b, .eh, .s, .k, .eh, .dh)
    case .e: Example("ɛ", "fem", .f, .e, .m)
    case .ae: Example("a", "kan", .k, .ae, .n)
    case .aa: Example("ɑ", "tak", .t, .aa, .k)
    case .uy: Example("y", "by", .b, .uy)
    case .oe: Example("ø", "sød", .s, .oe, .dh)
    case .uw: Example("u", "nu", .n, .uw)
    case .ow: Example("o", "to", .t, .ow)
    case .ao: Example("ɔ", "på", .p, .ao)
    case .ah: Example("ʌ", "om", .ah, .m)
    case .ax: Example("ə", "uge", .uw, .ax)
    case .er: Example("ɐ", "er", .e, .er)
    case .p: Example("p", "på", .p, .ao)
    case .b: Example("b", "by", .b, .uy)
    case .t: Example("t", "to", .t, .ow)
    case .d: Example("d", "du", .d, .uw)
    case .k: Example("k", "kan", .k, .ae, .n)
    case .g: Example("g", "goddag", .g, .ow, .d, .ae)
    case .f: Example("f", "fem", .f, .e, .m)
    case .v: Example("v", "vi", .v, .iy)
    case .s: Example("s", "så", .s, .ao)
    case .sh: Example("ʃ", "chef", .sh, .eh, .f)
    case .h: Example("h", "hus", .h, .uw, .s)
    case .m: Example("m", "mand", .m, .ae, .n)
    case .n: Example("n", "nu", .n, .uw)
    case .ng: Example("ŋ", "ring", .r, .eh, .ng)
    case .l: Example("l", "lige", .l, .iy, .ax)
    case .r: Example("ʁ", "ring", .r, .eh, .ng)
    case .y: Example("j", "jeg", .y, .aa)
    case .w: Example("w", "navn", .n, .aa, .w, .n)
    case .dh: Example("ð", "ved", .v, .eh, .dh)
    }
  }

  /// The phone of this name, letter case ignored.
  package init?(name: some StringProtocol) {
    self.init(rawValue: name.uppercased())
  }
}

extension Pronunciation {
  /// As the lexicon writes it: `M E T AX`.
  package var text: String { map(\.rawValue).joined(separator: " ") }
}
