package import Wording

/// Where the words of a typed text stand in it.
package struct WordPlaces: Sendable, Equatable {
  /// One range per word of `Utterance(text:)`, in order.
  package let ranges: [Range<String.Index>]

  /// The text logic splits at white space and drops invisible characters; every other character is
  /// in exactly one word, so counting them finds the words again.
  package init(of text: String, words: [Word]) {
    var ranges: [Range<String.Index>] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    func skip() {
      while index < scalars.endIndex, Self.isDropped(scalars[index]) {
        index = scalars.index(after: index)
      }
    }
    for word in words {
      skip()
      let start = index
      var end = index
      for _ in word.text.unicodeScalars where index < scalars.endIndex {
        skip()
        guard index < scalars.endIndex else { break }
        index = scalars.index(after: index)
        end = index
      }
      ranges.append(start..<end)
    }
    self.ranges = ranges
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .control
  }

  /// From the first to the last of some words; nil when there are none of them.
  package func range(of words: Range<Int>) -> Range<String.Index>? {
    let clamped = words.clamped(to: ranges.indices)
    guard let first = clamped.first, let last = clamped.last else { return nil }
    return ranges[first].lowerBound..<ranges[last].upperBound
  }
}

/// A text cut where marks begin and end.
package struct MarkedText: Sendable, Equatable {
  package struct Piece: Sendable, Equatable {
    package let text: String
    /// What the words are about; in the order of `Element.allCases`.
    package let elements: [Element]
  }

  package let pieces: [Piece]

  /// Marks are ranges of the text; they may overlap.
  package init(_ text: String, marks: [(element: Element, range: Range<String.Index>)]) {
    let cuts = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
      .union([text.startIndex, text.endIndex]).sorted()
    pieces = zip(cuts, cuts.dropFirst()).map { start, end in
      let covering = Set(
        marks.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
          .map(\.element))
      return Piece(
        text: String(text[start..<end]), elements: Element.allCases.filter(covering.contains))
    }
  }
}
