/// What a recogniser said of a greeting, as it is kept: less who listened and the bands, which are
/// the ear's.
package struct KeptHearing: Sendable, Equatable, Codable {
  package let transcript: [HeardWord]
  package let answers: [Answer]

  package init(_ hearing: Hearing) {
    transcript = hearing.transcript
    answers = hearing.answers
  }

  /// Judged with the bands of the ear that would hear it again.
  package func hearing(by recogniser: some Recogniser) -> Hearing {
    Hearing(
      transcript: transcript, answers: answers, ear: recogniser.identity,
      bands: recogniser.bands, source: recogniser.transcripts)
  }
}

extension Expectation {
  /// All that is asked, as a text: equal for equal expectations only.
  package var canonical: String {
    func list(_ items: [String]) -> String {
      "\(items.count)[" + items.map { "\($0.utf8.count):\($0)" }.joined() + "]"
    }
    return questions.map { $0.part.rawValue + list($0.complying) + list($0.rivals) }.joined()
      + list(phrases) + list(mentions.people) + list(mentions.departments)
      + list(mentions.places)
  }
}
