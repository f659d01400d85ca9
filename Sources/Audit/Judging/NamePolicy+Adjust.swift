import Policy
import Wording

extension NamePolicy {
  /// The site's own answer to a greeting with the first name only.
  func adjusted(_ reading: ElementReading) -> ElementReading {
    guard reading.reason == .firstNameOnly else { return reading }
    let verdict: Verdict =
      switch firstNameOnly {
      case .review: .review
      case .fail: .fail
      case .pass: .pass
      }
    return ElementReading(
      element: reading.element, verdict: verdict, reason: reading.reason, words: reading.words,
      quote: reading.quote, detail: reading.detail)
  }
}
