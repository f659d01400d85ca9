/// Words that somebody repeats instead of saying them.
enum Quotations {
  /// Per word: inside quotation marks. All false where they hold the whole text, as when a greeting
  /// was pasted with its marks.
  static func mask(_ utterance: Utterance) -> [Bool] {
    var isOpen = false
    let mask = utterance.words.map { word in
      let marks = word.text.count { "\"“”„»«".contains($0) }
      defer { if !marks.isMultiple(of: 2) { isOpen.toggle() } }
      return isOpen || marks > 0
    }
    if isOpen || !mask.contains(false) { return mask.map { _ in false } }
    return withoutNames(mask)
  }

  /// A word or two in marks are stressed, or a name: "#0", "Omstillingen".
  private static func withoutNames(_ mask: [Bool]) -> [Bool] {
    var result = mask
    var start = 0
    while start < mask.count {
      let end = mask[start...].firstIndex(of: !mask[start]) ?? mask.count
      if mask[start], end - start < 4 { for index in start..<end { result[index] = false } }
      start = end
    }
    return result
  }
}
