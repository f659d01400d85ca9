import Audit
import Hearing
import Signal
import Wording

/// What was heard where, as two lines of text under each other.
///
/// ```
/// 0:00 ··▂▂▂▂▂··▂▂▂▂▂▂▂▂·▂▂▂▂▂▂▂▂▂· 0:12
///        NNNAAA        RRRRRR OOO
/// ```
struct Timeline {
  private let duration: Double
  private let speech: [TimeSpan]
  private let marks: [(letter: Character, span: TimeSpan)]

  /// `duration` is that of the recording, in seconds, above 0.
  init(duration: Double, speech: [TimeSpan], elements: [ElementResult], tongue: Tongue) {
    self.duration = duration
    self.speech = speech
    marks = elements.flatMap { result in
      // What lost to free speech was not heard there, and is not shown.
      result.evidence.filter { ($0.margin ?? 0) > 0 }.compactMap(\.complying).map {
        (tongue.letter(of: result.element), $0.span)
      }
    }
  }

  /// The bar and, if anything was heard, the letters under it; `columns` wide, at least 10.
  func lines(columns: Int, tongue: Tongue) -> [String] {
    guard duration > 0 else { return [] }
    let step = duration / Double(columns)
    func covered(_ span: TimeSpan, _ column: Int) -> Bool {
      let start = Double(column) * step
      return span.start < start + step && span.end > start
    }
    let bar = (0..<columns).map { column in
      speech.contains { covered($0, column) } ? "▂" : "·"
    }.joined()
    let end = tongue.moment(duration)
    var lines = ["0:00 \(bar) \(end)"]
    let letters = (0..<columns).map { column in
      marks.first { covered($0.span, column) }.map { String($0.letter) } ?? " "
    }.joined()
    if letters.contains(where: { $0 != " " }) { lines.append("     \(letters)".trimmedAtEnd) }
    return lines
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
