import Hearing
import Signal
import Testing
import Transcripts

@Suite("What a recogniser answers")
struct RecogniserReplyTests {
  private typealias Word = RecogniserReply.Word

  private static func word(
    _ text: String = "du", _ start: Double = 0, _ end: Double = 1, _ probability: Double = 0.5
  ) -> RecogniserReply.Word {
    RecogniserReply.Word(text: text, start: start, end: end, probability: probability)
  }

  @Test("words within the sound are taken, and brought within it where they were rounded")
  func taken() throws {
    let reply = RecogniserReply(
      id: "7",
      words: [
        Self.word("Du", 0, 0.4), Self.word("har", 0.3, 0.8, 0), Self.word("#0.", 0.2, 0.9, 1),
        Self.word("døgn", 9.8, 10.4),
      ], error: nil)
    let words = try reply.words(for: "7", seconds: 10)
    #expect(words.map(\.text) == ["Du", "har", "#0.", "døgn"])
    #expect(words.map(\.span.start) == [0, 0.3, 0.3, 9.8])
    #expect(words.map(\.span.end) == [0.4, 0.8, 0.9, 10])
    #expect(try RecogniserReply(id: "7", words: [], error: nil).words(for: "7", seconds: 0) == [])
  }

  static let untrue: [(RecogniserReply.Word, String)] = [
    (word("du", .nan), "bad_time"), (word("du", 0, .nan), "bad_time"),
    (word("du", .infinity, .infinity), "bad_time"), (word("du", -0.1), "bad_time"),
    (word("du", 2, 1), "bad_time"), (word("du", 0, 10.6), "bad_time"),
    (word("du", 1e300, 1e300), "bad_time"), (word("du", 0, 1, .nan), "bad_probability"),
    (word("du", 0, 1, 1.01), "bad_probability"), (word("du", 0, 1, -0.01), "bad_probability"),
    (word(""), "bad_text"), (word(" "), "bad_text"), (word("du har"), "bad_text"),
    (word("du\n"), "bad_text"), (word("\u{1B}[31m"), "bad_text"), (word("du\u{200B}"), "bad_text"),
    (word(String(repeating: "x", count: 101)), "bad_text"),
    (word("x" + String(repeating: "\u{301}", count: 300)), "bad_text"),
  ]

  @Test("a word that cannot be true is an error that shows it", arguments: untrue)
  func lies(word: RecogniserReply.Word, code: String) {
    let reply = RecogniserReply(id: "1", words: [Self.word(), word], error: nil)
    let reason = #expect(throws: RecogniserFault.Reason.self) {
      try reply.words(for: "1", seconds: 10)
    }
    #expect(reason?.code == code)
    #expect(reason?.isEndOfProcess == false)
  }

  static let answers: [(RecogniserReply, String)] = [
    (RecogniserReply(id: "2", words: [], error: nil), "other_id"),
    (RecogniserReply(id: "1", words: [], error: "x"), "neither_words_nor_error"),
    (RecogniserReply(id: "1", words: nil, error: nil), "neither_words_nor_error"),
    (RecogniserReply(id: "1", words: nil, error: "too noisy"), "refused"),
    (
      RecogniserReply(id: "1", words: [word("a", 6, 7), word("b", 1, 2)], error: nil), "unsorted"
    ),
    (
      RecogniserReply(
        id: "1", words: [RecogniserReply.Word](repeating: word("no"), count: 91), error: nil),
      "too_many_words"
    ),
  ]

  @Test("an answer that fits no question is an error", arguments: answers)
  func misfits(reply: RecogniserReply, code: String) {
    let reason = #expect(throws: RecogniserFault.Reason.self) {
      try reply.words(for: "1", seconds: 10)
    }
    #expect(reason?.code == code)
  }

  static let spoken: [(String, [String])] = [
    ("Døgn.", ["døgn"]), ("#0", ["firkant", "nul"]), ("*9,", ["stjerne", "ni"]),
    ("24", ["24"]), ("0", ["nul"]), ("—", []), ("it-afdelingen", ["it", "afdelingen"]),
    ("\"hej\"", ["hej"]), ("1.5", ["15"]), ("kl.", ["kl"]),
  ]

  @Test("what is written is said in words", arguments: spoken)
  func saidInWords(written: String, words: [String]) {
    #expect(SpokenForm.words(of: written) == words)
  }
}
