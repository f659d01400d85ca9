import Signal

/// One way of saying a phrase, placed on a transcript: where it lies and how each word fits.
struct PhraseFit {
  /// Of each word of the phrase, in the unit of `PhoneScore`.
  private(set) var gains: [Float]
  private(set) var counts: [Int]
  /// The first and the last phone of the transcript that it lies on, among those given.
  let first: Int
  let last: Int
  let score: Float

  private enum Step: UInt8 { case begin, met, missing, extra }

  /// Nil when there is nothing to lie on.
  init?(_ saying: PhraseTree.Saying, on phones: ArraySlice<PhoneTrack.Phone>) {
    let heard = Array(phones)
    let phrase = saying.phones.flatMap(\.self)
    guard !heard.isEmpty, !phrase.isEmpty else { return nil }
    let width = heard.count + 1
    let edges = WordEdges(heard)
    var scores = edges.entries.map { -$0 }
    scores += [Float](repeating: 0, count: width * phrase.count)
    var steps = [Step](repeating: .begin, count: scores.count)
    for (row, phone) in phrase.enumerated() {
      let above = row * width
      let here = above + width
      let missing = PhoneScore.loss * PhoneDistance.gaps[phone]
      scores[here] = scores[above] - missing
      steps[here] = .missing
      for (index, other) in heard.enumerated() {
        let met = scores[above + index] + PhoneScore.worth(phone, other)
        let gap = scores[above + index + 1] - missing
        let extra = scores[here + index] - PhoneScore.price(other)
        let value = max(met, gap, extra)
        scores[here + index + 1] = value
        steps[here + index + 1] = value == met ? .met : value == gap ? .missing : .extra
      }
    }
    let bottom = phrase.count * width
    for place in 0..<width { scores[bottom + place] -= edges.exits[place] }
    let end = (0..<width).max { scores[bottom + $0] < scores[bottom + $1] } ?? 0
    score = scores[bottom + end]
    let words = saying.phones.enumerated().flatMap { word, phones in phones.map { _ in word } }
    counts = saying.phones.map(\.count)
    gains = [Float](repeating: 0, count: counts.count)
    gains[gains.count - 1] -= edges.exits[end]
    var (row, column) = (phrase.count, end)
    var met: (first: Int, last: Int)?
    while row > 0 {
      let phone = phrase[row - 1]
      switch steps[row * width + column] {
      case .met:
        gains[words[row - 1]] += PhoneScore.worth(phone, heard[column - 1])
        met = (column - 1, met?.last ?? column - 1)
        row -= 1
        column -= 1
      case .missing:
        gains[words[row - 1]] -= PhoneScore.loss * PhoneDistance.gaps[phone]
        row -= 1
      case .extra:
        gains[words[row - 1]] -= PhoneScore.price(heard[column - 1])
        column -= 1
      case .begin: row = 0
      }
    }
    gains[0] -= edges.entries[column]
    guard let met else { return nil }
    (first, last) = met
  }

  /// Per phone, of the whole or of its worst stretch of at least three phones of whole words; 0 is
  /// perfect. Half a phrase that was said must not lend its fit to the half that was not.
  var fit: Double {
    let all = counts.reduce(0, +)
    var worst = gains.reduce(0, +) / Float(max(1, all))
    for start in counts.indices {
      var (gain, count): (Float, Int) = (0, 0)
      for index in start..<counts.count {
        gain += gains[index]
        count += counts[index]
        if count >= 3 { break }
      }
      if count >= 3 { worst = min(worst, gain / Float(count)) }
    }
    return Double(worst - PhoneScore.gain)
  }
}
