/// The choice that was probably meant by `word`, or nil when none is near.
///
/// Case does not count. Near is at most one edit for each three characters, and at least one.
/// Of equally near choices the first one wins.
func suggestion(for word: String, among choices: [String]) -> String? {
  // Longer than any key: hostile or accidental, and slow to compare.
  guard word.count <= 60 else { return nil }
  let wanted = Array(word.lowercased())
  let limit = max(1, wanted.count / 3)
  let nearest =
    choices
    .map { (choice: $0, distance: editDistance(wanted, Array($0.lowercased()))) }
    .min { $0.distance < $1.distance }
  return nearest.flatMap { $0.distance <= limit ? $0.choice : nil }
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn `left` into `right`
/// (optimal string alignment).
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      var best = min(substitution, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforePrevious[column - 1] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
