import Signal
package import Wording

/// Questions in the speaker's own words.
///
/// Lists hold the commonest wordings of promises and keys; people find others ("så ringer jeg, øh,
/// altså tilbage", "firkanten og så nul"). Where the text logic finds one that complies in the
/// transcript, the ear is asked for exactly these words, against all that differs from them in a word
/// and does not comply, and against the lists. The transcript says what to ask, no more: the words
/// must be heard as clearly as any. Where a promise goes on with what may be a laxer limit ("… inden for
/// et døgn eller to"), the words that the transcript has there ("eller tast") are asked for too.
package struct OwnWords: Sendable, Equatable {
  package let judge: WordingJudge

  package init(_ judge: WordingJudge) {
    self.judge = judge
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.judge.policy == right.judge.policy
  }

  /// What else to ask about one sound.
  ///
  /// - Parameters:
  ///   - questions: what was asked.
  ///   - answers: to the questions, in the same order.
  ///   - transcript: of the same sound.
  /// - Returns: for each question one in the speaker's own words, or nil where there is no need for
  ///   one, or nothing to go by.
  package func questions(
    after questions: [Question], _ answers: [Answer], transcript: [HeardWord]
  ) -> [Question?] {
    zip(questions, answers).map { question, answer in
      guard !answer.isPlain else { return nil }
      switch question.part {
      case .promise: return promise(transcript, besides: question)
      case .keys: return keys(transcript, besides: question)
      case .name, .department, .destination: return nil
      }
    }
  }

  /// Words of the transcript in a range, nil where one of them is not known or comes after a pause.
  static func text(_ transcript: [HeardWord], _ range: Range<Int>) -> [String]? {
    guard !range.isEmpty, transcript.indices.contains(range) else { return nil }
    let words = transcript[range]
    let isOneBreath = zip(words, words.dropFirst()).allSatisfy {
      $1.span.start - $0.span.end < longestPause
    }
    return isOneBreath && !words.contains { $0.text == "…" } ? words.map(\.text) : nil
  }

  /// Seconds within a phrase.
  private static let longestPause = 0.5

  /// Phrases that differ from `words` in one: for each place what may stand there instead.
  static func changed(_ words: [String], at index: Int, to others: [String]) -> [[String]] {
    others.map { other in
      var copy = words
      copy[index] = other
      return copy
    }
  }

  /// Phrases with one of `others` put in before each place in `range`.
  static func widened(_ words: [String], in range: Range<Int>, by others: [String]) -> [[String]] {
    range.flatMap { index in
      others.map { other in
        var copy = words
        copy.insert(other, at: index)
        return copy
      }
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension Answer {
  /// Heard so well that no other words would say more. No limit of an ear's: what is kept of a hearing
  /// must not depend on bands.
  fileprivate var isPlain: Bool {
    guard let margin, let complying else { return false }
    return margin >= 40 && complying.score >= 4
  }
}
