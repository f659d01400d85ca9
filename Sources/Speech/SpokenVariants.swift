/// How carefully spelled-out pronunciations are worn down in speech.
package enum SpokenVariants {
  /// The pronunciation itself and, where the word has one, the form without its schwas.
  ///
  /// Danish drops the schwa between two sonorants ("Sørensen" ends in "-sn"): the sonorant carries
  /// the syllable. Of two equal vowels of "-ere" ("højere") one is left.
  package static func of(_ pronunciation: Pronunciation) -> [Pronunciation] {
    var worn: Pronunciation = []
    for (index, phone) in pronunciation.enumerated() {
      let next = index + 1 < pronunciation.count ? pronunciation[index + 1] : nil
      let beforeSonorant = next.map { [.n, .l, .dh, .m, .ng].contains($0) } ?? false
      if phone == .ax, beforeSonorant, index > 1 { continue }
      if phone == .ah, worn.last == .ah { continue }
      worn.append(phone)
    }
    return worn == pronunciation ? [pronunciation] : [pronunciation, worn]
  }
}
