/// Reads the mnemonics that `espeak-ng -v da -q -x --sep=_` prints.
package enum EspeakNotation {
  /// The phones of one output line, its words run together.
  ///
  /// Marks for stress (`'` `,`), stød (`?`), length (`:`) and pauses are dropped; sounds without
  /// a Danish phone (a foreign click, say) are dropped too, since half a pronunciation still helps
  /// and the caller sees an empty one.
  package static func phones(_ line: String) -> Pronunciation {
    var result: Pronunciation = []
    for word in withoutLanguageSwitches(line).split(whereSeparator: \.isWhitespace) {
      for unit in word.split(separator: "_") {
        append(String(unit.filter { !"'?,!|*%=:".contains($0) }), to: &result)
      }
    }
    return settled(result)
  }

  /// What espeak-ng gets wrong in any word.
  ///
  /// It spells one reduced vowel as two or three: "-ere" as ʌɐʌ, the middle of "Iversen" as əɐ. Said
  /// in full they sound foreign. And it makes a vowel of the r of "Bruun", which begins a syllable
  /// with the b.
  private static func settled(_ phones: Pronunciation) -> Pronunciation {
    var result: Pronunciation = []
    for (index, phone) in phones.enumerated() {
      let next = index + 1 < phones.count ? phones[index + 1] : nil
      if phone == .er, next?.isVowel == true, result.last?.isVowel == false {
        result.append(.r)
        continue
      }
      if phone == .er, result.last == .ax { result.removeLast() }
      if phone == .ah, result.suffix(2) == [.ah, .er] {
        result.removeLast()
        continue
      }
      result.append(phone)
    }
    return result
  }

  /// espeak-ng writes `(en)` before and `(da)` behind a word it takes for a foreign one.
  private static func withoutLanguageSwitches(_ line: String) -> String {
    var result = ""
    var inside = false
    for character in line {
      if character == "(" { inside = true }
      if !inside { result.append(character) }
      if character == ")" { inside = false }
    }
    return result
  }

  private static func append(_ unit: String, to phones: inout Pronunciation) {
    guard !unit.isEmpty else { return }
    // The same letter is a consonant at the start of a syllable and a vowel after one.
    if unit == "r", phones.last?.isVowel != true {
      phones.append(.r)
    } else if let found = table[unit] {
      phones.append(contentsOf: found)
    }
  }

  /// Mnemonics seen in the `da` voice of espeak-ng 1.51, and of the voices it borrows from.
  private static let table: [String: Pronunciation] = [
    "i": [.iy], "I": [.iy], "I2": [.iy], "i@": [.iy, .ax],
    "e": [.eh], "E": [.e], "E2": [.e], "eI": [.e, .y],
    "a": [.ae], "a#": [.ae], "&": [.ae], "&#": [.ae], "A": [.aa], "aI": [.aa, .y],
    "aU": [.aa, .w], "A@": [.aa, .er],
    "y": [.uy], "Y": [.oe], "W": [.oe], "W#": [.oe],
    "u": [.uw], "U": [.uw], "o": [.ow], "oU": [.ow], "o@": [.ao, .er], "O@": [.ao, .er],
    "O": [.ao], "0": [.ao], "OI": [.ao, .y], "V": [.ah], "@": [.ax], "@-": [.ax], "@2": [.ax],
    "3": [.er], "3-": [.er], "r": [.er], "3:": [.er],
    "p": [.p], "b": [.b], "B": [.v], "t": [.t], "T": [.t], "d": [.d], "D": [.dh],
    "k": [.k], "x": [.k], "C": [.sh], "g": [.g], "Q": [.g], "f": [.f], "v": [.v],
    "s": [.s], "s-": [.s], "z": [.s], "S": [.sh], "Z": [.sh], "dZ": [.d, .sh], "tS": [.t, .sh],
    "h": [.h], "m": [.m], "n": [.n], "J": [.n], "N": [.ng], "l": [.l], "R": [.r],
    "j": [.y], "j-": [.y], "w": [.w], "l^": [.l, .y], "n^": [.n, .y],
  ]
}
