/// Frequent names in Denmark, to compete with an owner's where no directory is given.
///
/// Source: Danmarks Statistik's lists of the commonest first and family names (facts), and names
/// frequent among residents with foreign roots.
package enum CommonNames {
  package static let first = [
    "mette", "peter", "anne", "jens", "kirsten", "lars", "hanne", "michael", "anna", "henrik",
    "helle", "thomas", "susanne", "søren", "lene", "jan", "maria", "christian", "marianne",
    "martin", "camilla", "niels", "ahmed", "fatima", "karen", "ole", "louise", "rasmus",
  ]

  package static let last = [
    "nielsen", "jensen", "hansen", "pedersen", "andersen", "christensen", "larsen", "sørensen",
    "rasmussen", "jørgensen", "petersen", "madsen", "kristensen", "olsen", "thomsen", "møller",
    "poulsen", "johansen", "knudsen", "mortensen", "holm", "schmidt", "lund", "ali",
  ]

  /// Full names of nobody in particular, a different pair each.
  package static let full: [String] = first.indices.map { index in
    "\(first[index]) \(last[(index * 7 + 3) % last.count])"
  }
}
