import Hearing
import Signal
import Testing
import Wording

@Suite("Questions in the speaker's own words")
struct OwnWordsTests {
  private static let judge = WordingJudge()
  private static let shared = SharedQuestions(judge).questions

  /// One word each fifth of a second; "/" is a pause of a second.
  private static func transcript(_ text: String) -> [HeardWord] {
    var time = 0.0
    var words: [HeardWord] = []
    for word in text.split(separator: " ") {
      if word != "/" {
        words.append(
          HeardWord(
            text: String(word), span: TimeSpan(start: time, end: time + 0.2), confidence: 0.4,
            understood: false))
      }
      time += word == "/" ? 1 : 0.2
    }
    return words
  }

  private static func answer(
    _ part: Part, _ text: String = "x", margin: Double = 5, score: Double = -10
  ) -> Answer {
    let span = TimeSpan(start: 0, end: 1)
    return Answer(
      part: part, complying: Reading(text: text, span: span, score: score, evidence: margin),
      rival: Reading(text: "y", span: span, score: 0, evidence: 0))
  }

  private static func asked(_ text: String, _ answer: Answer) throws -> Question? {
    let question = try #require(shared.first { $0.part == answer.part })
    let own = OwnWords(judge).questions(
      after: [question], [answer], transcript: transcript(text))
    return try #require(own.first)
  }

  @Test(
    "a promise that no list holds is asked for as it was said, against what makes it another",
    arguments: [
      (
        "læg en besked så ringer jeg altså tilbage inden for et døgn / tak",
        "ringer jeg altså tilbage inden for et døgn",
        [
          "ringer jeg ikke altså tilbage inden for et døgn",
          "ringer jeg altså tilbage inden for to døgn",
          "ringer jeg altså tilbage inden for en uge", "er jeg altså tilbage inden for et døgn",
        ]
      ),
      (
        "læg en besked så ringer jeg inden for et par timer / tak",
        "ringer jeg inden for et par timer",
        ["ringer jeg inden for et par dage", "ringer du inden for et par timer"]
      ),
      (
        "vi ringer altid tilbage inden for et døgn / tak",
        "vi ringer altid tilbage inden for et døgn",
        [
          "vi ringer aldrig tilbage inden for et døgn",
          "ingen ringer altid tilbage inden for et døgn",
        ]
      ),
      (
        // What follows may be the laxer limit that lists hold.
        "læg en besked så ringer jeg tilbage inden for et døgn eller tast firkant nul",
        "ringer jeg tilbage inden for et døgn eller tast",
        [
          "ringer jeg tilbage inden for to døgn eller tast",
          "ringer jeg tilbage inden for et døgn eller to",
        ]
      ),
    ])
  func promise(said: String, asked: String, against: [String]) throws {
    let question = try #require(try Self.asked(said, Self.answer(.promise)))
    #expect(question.complying == [asked])
    #expect(Set(against).isSubset(of: question.rivals))
    // What complies as well is no rival, and what lists hold against every promise is one here too.
    let stricter = asked.replacing("et døgn", with: "tolv timer")
    #expect(!question.rivals.contains(stricter))
    #expect(question.rivals.contains("vender jeg tilbage inden for et døgn"))
  }

  @Test(
    "keys that no list holds are asked for as they were named",
    arguments: [
      (
        "du kommer til omstillingen ved at trykke på firkanten og bagefter nul",
        "trykke på firkanten og bagefter nul",
        [
          "trykke på firkanten og bagefter ni", "trykke på firkanten",
          "trykke på stjerne og bagefter nul",
        ]
      ),
      (
        "omstillingen får du så med hash nul", "med hash nul",
        ["med hash otte", "med ikke hash nul", "ikke firkant nul"]
      ),
    ])
  func keys(said: String, asked: String, against: [String]) throws {
    let question = try #require(try Self.asked(said, Self.answer(.keys)))
    #expect(question.complying.first == asked)
    #expect(question.complying.allSatisfy { $0.hasSuffix(asked) })
    #expect(Set(against).isSubset(of: question.rivals))
    #expect(Set(question.complying).isDisjoint(with: question.rivals))
  }

  @Test(
    "nothing is asked again that is plain, listed, does not comply, or was not understood",
    arguments: [
      // Plain.
      ("læg en besked så ringer jeg altså tilbage inden for et døgn", Part.promise, 90.0, 9.0),
      // Listed.
      ("læg en besked så ringer jeg tilbage inden for et døgn / tak", .promise, 5, -10),
      ("tast firkant nul for at komme til omstillingen", .keys, 5, -10),
      // Not what the policy asks for.
      ("læg en besked så ringer jeg altså tilbage inden for to døgn", .promise, 5, -10),
      ("vi ringer aldrig tilbage inden for et døgn", .promise, 5, -10),
      ("tryk på firkanten og så ni for at komme til omstillingen", .keys, 5, -10),
      ("tryk på firkanten og så nul for at høre beskeden igen", .keys, 5, -10),
      // A hole in it.
      ("læg en besked så ringer jeg … tilbage inden for et døgn", .promise, 5, -10),
      ("", .promise, 5, -10),
    ])
  func nothing(said: String, part: Part, margin: Double, score: Double) throws {
    #expect(try Self.asked(said, Self.answer(part, margin: margin, score: score)) == nil)
  }

  @Test("names, departments and places are never taken from a transcript")
  func parts() throws {
    for part in [Part.name, .department, .destination] {
      let question = Question(part: part, complying: ["mette lund"], rivals: ["mette holm"])
      let own = OwnWords(Self.judge).questions(
        after: [question], [Self.answer(part)],
        transcript: Self.transcript("du har ringet til mette lund så ringer jeg inden for et døgn"))
      #expect(own == [nil])
    }
  }

  @Test("another policy's limit is asked for in its words")
  func otherPolicy() throws {
    var policy = WordingPolicy()
    policy.limitHours = 48
    let judge = WordingJudge(policy: policy)
    let questions = SharedQuestions(judge).questions.filter { $0.part == .promise }
    let own = OwnWords(judge).questions(
      after: questions, [Self.answer(.promise)],
      transcript: Self.transcript("så ringer jeg altså tilbage inden for to døgn"))
    let promise = try #require(own.first ?? nil)
    #expect(promise.complying == ["ringer jeg altså tilbage inden for to døgn"])
    #expect(promise.rivals.contains("ringer jeg altså tilbage inden for tre døgn"))
  }
}
