/// How a transcript compares with what was said, by the alignment of fewest errors.
package struct WordErrors: Sendable, Equatable {
  /// A word of a transcript.
  package struct Heard: Sendable, Equatable {
    package let word: String
    /// Marked as doubtful.
    package let isDoubtful: Bool

    package init(_ word: String, isDoubtful: Bool = false) {
      self.word = word
      self.isDoubtful = isDoubtful
    }
  }

  /// How many words, and how many of them are not what was said in their place.
  package struct Count: Sendable, Equatable {
    package var words = 0
    package var wrong = 0

    package init(words: Int = 0, wrong: Int = 0) {
      self.words = words
      self.wrong = wrong
    }

    /// 0…1; nil without words.
    package var share: Double? { words > 0 ? Double(wrong) / Double(words) : nil }
  }

  /// Words that were said.
  package private(set) var said = 0
  /// Substitutions, deletions and insertions.
  package private(set) var errors = 0
  /// Words of the transcript, by their marks.
  package private(set) var trusted = Count()
  package private(set) var doubtful = Count()

  package init() {}

  /// Errors per word said, above 1 when much was invented; nil when nothing was said.
  package var rate: Double? { said > 0 ? Double(errors) / Double(said) : nil }

  /// Adds one greeting.
  package mutating func add(said reference: [String], heard: [Heard]) {
    let distance = Self.distances(reference, heard.map(\.word))
    said += reference.count
    errors += distance[reference.count][heard.count]
    var (row, column) = (reference.count, heard.count)
    while column > 0 {
      let here = distance[row][column]
      let same = row > 0 && reference[row - 1] == heard[column - 1].word
      if row > 0, here == distance[row - 1][column - 1] + (same ? 0 : 1) {
        count(heard[column - 1], wrong: !same)
        row -= 1
        column -= 1
      } else if here == distance[row][column - 1] + 1 {
        count(heard[column - 1], wrong: true)
        column -= 1
      } else {
        row -= 1
      }
    }
  }

  private mutating func count(_ word: Heard, wrong: Bool) {
    let one = Count(words: 1, wrong: wrong ? 1 : 0)
    if word.isDoubtful { doubtful += one } else { trusted += one }
  }

  /// Fewest errors between the beginnings of two texts, by the numbers of their words.
  private static func distances(_ said: [String], _ heard: [String]) -> [[Int]] {
    var rows = [Array(0...heard.count)]
    for (index, word) in said.enumerated() {
      let above = rows[index]
      var row = [index + 1]
      for (column, other) in heard.enumerated() {
        row.append(
          min(above[column] + (word == other ? 0 : 1), above[column + 1] + 1, row[column] + 1))
      }
      rows.append(row)
    }
    return rows
  }
}

extension WordErrors.Count {
  fileprivate static func += (sum: inout Self, more: Self) {
    sum.words += more.words
    sum.wrong += more.wrong
  }
}
