/// How many insertions, deletions, replacements and swaps of neighbours turn `a` into `b`.
///
/// Optimal string alignment (a restricted Damerau–Levenshtein distance: no stretch is edited
/// twice); time |a|·|b|, space 3·|b|.
func editDistance(_ a: some Collection<Character>, _ b: some Collection<Character>) -> Int {
  let a = Array(a)
  let b = Array(b)
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var twoAgo = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  var current = previous
  for i in 1...a.count {
    current[0] = i
    for j in 1...b.count {
      let replacement = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var best = min(previous[j] + 1, current[j - 1] + 1, replacement)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        best = min(best, twoAgo[j - 2] + 1)
      }
      current[j] = best
    }
    (twoAgo, previous, current) = (previous, current, twoAgo)
  }
  return previous[b.count]
}

/// The candidate a user most likely meant by `word`, if one is near enough.
///
/// A word that begins exactly one candidate means that one (from two letters up); otherwise the
/// nearest within a third of its letters, at least one; of equals the first. Case is no difference.
package func suggestion(for word: String, among candidates: [String]) -> String? {
  let word = word.lowercased()
  let begun = candidates.filter { $0.lowercased().hasPrefix(word) }
  if word.count >= 2, begun.count == 1 { return begun.first }
  let limit = max(1, word.count / 3)
  let near =
    candidates
    .map { (candidate: $0, distance: editDistance(word, $0.lowercased())) }
    // A one-letter word is one edit from every other: that is no likeness.
    .filter { $0.distance <= limit && $0.distance < max(word.count, $0.candidate.count) }
  return near.min { $0.distance < $1.distance }?.candidate
}
