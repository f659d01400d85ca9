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
  /// All that is asked, as a text: equal for equal expectations only. It has thousands of phrases, and
  /// each greeting has its own, so it is put together byte by byte.
  package var canonical: String {
    var text: [UInt8] = []
    func add(_ items: [String]) {
      text += "\(items.count)[".utf8
      for item in items {
        text += "\(item.utf8.count):".utf8
        text += item.utf8
      }
      text.append(UInt8(ascii: "]"))
    }
    for question in questions {
      text += question.part.rawValue.utf8
      add(question.complying)
      add(question.rivals)
    }
    for list in [phrases, mentions.people, mentions.departments, mentions.places] { add(list) }
    return String(decoding: text, as: UTF8.self)
  }
}
