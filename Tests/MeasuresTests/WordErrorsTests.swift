import Measures
import Testing

struct WordErrorsTests {
  /// A case with the figures worked out by hand; "?" behind a word marks it as doubtful.
  struct Case: Sendable {
    let said: String
    let heard: String
    let errors: Int
    let trusted: WordErrors.Count
    let doubtful: WordErrors.Count
  }

  @Test(arguments: [
    Case(
      said: "tast firkant nul", heard: "tast firkant nul", errors: 0,
      trusted: .init(words: 3), doubtful: .init()),
    // One replaced, and marked.
    Case(
      said: "inden for et døgn", heard: "inden for to? døgn", errors: 1,
      trusted: .init(words: 3), doubtful: .init(words: 1, wrong: 1)),
    // One left out: no word of the transcript is wrong.
    Case(
      said: "jeg ringer ikke tilbage", heard: "jeg ringer tilbage?", errors: 1,
      trusted: .init(words: 2), doubtful: .init(words: 1)),
    // Two invented, one of them marked, before and behind.
    Case(
      said: "hej", heard: "og? hej nul", errors: 2,
      trusted: .init(words: 2, wrong: 1), doubtful: .init(words: 1, wrong: 1)),
    Case(said: "hej", heard: "", errors: 1, trusted: .init(), doubtful: .init()),
    Case(
      said: "", heard: "hej", errors: 1, trusted: .init(words: 1, wrong: 1), doubtful: .init()),
  ])
  func `words are counted where they were said`(_ one: Case) {
    var errors = WordErrors()
    let heard = one.heard.split(separator: " ").map { word in
      WordErrors.Heard(String(word.prefix { $0 != "?" }), isDoubtful: word.hasSuffix("?"))
    }
    errors.add(said: one.said.split(separator: " ").map(String.init), heard: heard)
    #expect(errors.errors == one.errors)
    #expect(errors.trusted == one.trusted)
    #expect(errors.doubtful == one.doubtful)
  }

  @Test func `the rate is over all greetings, and there is none of nothing`() {
    var errors = WordErrors()
    #expect(errors.rate == nil)
    errors.add(said: ["en", "to", "tre"], heard: [.init("en")])
    errors.add(said: ["fire"], heard: [.init("fire")])
    #expect(errors.rate == 0.5)
  }
}
