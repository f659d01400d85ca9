import Engine
import Foundation
import Hearing
import Signal
import Speech
import Testing
import Transcripts
import Wording

@Suite("Reading a foreign transcript")
struct SoundRepairTests {
  private static let judge = WordingJudge()
  private static let pronouncer: Result<Pronouncer, any Error> = Result {
    Pronouncer(lexicon: try Ear(named: "da", in: ModelFolders.standard()).lexicon)
  }
  private static let vocabulary: Set<String> = {
    Set(Expectation(owner: Owner(names: [], department: ""), judge: judge).vocabulary)
  }()

  private static let repair: Result<SoundRepair, any Error> = Result {
    SoundRepair(
      vocabulary: vocabulary,
      pronunciations: try pronouncer.get().pronunciations(
        of: vocabulary.union(SoundRepair.turning).sorted()))
  }

  private static func words(_ text: String, probability: Double = 0.9) -> [DictatedWord] {
    SpokenForm.spoken(
      text.split(separator: " ").enumerated().map { index, word in
        DictatedWord(
          text: String(word),
          span: TimeSpan(start: Double(index) * 0.3, end: Double(index) * 0.3 + 0.3),
          probability: probability)
      })
  }

  private static func read(_ text: String) throws -> [HeardWord] {
    let words = words(text)
    let said = try pronouncer.get().pronunciations(of: Set(words.map(\.text)).sorted())
    return try repair.get().read(words, pronunciations: said)
  }

  private static func utterance(_ words: [HeardWord]) -> Utterance {
    Utterance(words: words.map { Word($0.text, understood: $0.understood) })
  }

  /// What was written, and what it is read as.
  static let repaired: [(String, String)] = [
    ("inden for et døjn", "inden for et døgn"), ("indenfor et døjn", "inden for et døgn"),
    ("inden for etdøgn", "inden for et døgn"),
    ("ringer jeg tilbaje", "ringer jeg tilbage"),
    ("så ringer jeg tilbageinden", "så ringer jeg tilbage inden"),
    ("til om stillingen", "til omstillingen"), ("til omstilingen", "til omstillingen"),
    ("til omstillingn", "til omstillingen"), ("tast firkandt nul", "tast firkant nul"),
    ("tast firkantnul", "tast firkant nul"), ("tast #0", "tast firkant nul"),
    ("tast havelåje nul", "tast havelåge nul"), ("læg en beskéd", "læg en besked"),
    ("efter klartånen", "efter klartonen"), ("tæst firkant nul", "tast firkant nul"),
    ("i løbet af et døjn", "i løbet af et døgn"),
  ]

  @Test("misspelt words are read as what they sound like")
  func repairs() throws {
    for (written, read) in Self.repaired {
      let words = try Self.read(written)
      #expect(words.map(\.text).joined(separator: " ") == read, "\(written)")
      #expect(words.allSatisfy { $0.understood }, "\(written)")
    }
  }

  /// Promises as recognisers might write them, and whether they may pass.
  static let promises: [(String, Bool)] = [
    ("så ringer jeg tilbage inden for et døgn", true),
    ("så ringer jeg tilbage inden for et døjn", true),
    ("så ringer jeg tilbage indenfor et døjn", true),
    ("så ringer jeg tilbaje inden for etdøgn", true),
    ("så ringer jeg tilbage inden for 24 timer", true),
    ("så ringer jeg tilbage inden for to døgn", false),
    ("så ringer jeg tilbage inden for to døjn", false),
    ("så ringer jeg tilbage inden for tå døjn", false),
    ("så ringer jeg tilbage inden for tø døgn", false),
    ("så ringer jeg tilbage inden for todøgn", false),
    ("så ringer jeg tilbage inden for tre døjn", false),
    ("så ringer jeg tilbage inden for træ døgn", false),
    ("så ringer jeg tilbage inden for 2 døgn", false),
    ("så ringer jeg tilbage inden for et par døjn", false),
    ("så ringer jeg tilbage inden for et pår døgn", false),
    ("så ringer jeg tilbage inden for en uge", false),
    ("så ringer jeg tilbage inden for en uje", false),
    ("så ringer jeg tilbage inden for et par dage", false),
    ("så ringer jeg tilbage inden for 48 timer", false),
    ("så ringer jeg tilbage inden for otteogfyrre timer", false),
    ("så ringer jeg tilbage inden for halvandet døjn", false),
    ("så ringer jeg ikke tilbage inden for et døgn", false),
    ("så ringer jeg ikke tilbage inden for et døjn", false),
    ("så ringer jeg igge tilbage inden for et døgn", false),
    ("så ringer jeg ikk tilbage inden for et døgn", false),
    ("så ringer jeg aldri tilbage inden for et døgn", false),
    ("så ringer jeg måske tilbage inden for et døjn", false),
    ("så ringer jeg måsge tilbage inden for et døgn", false),
    ("så prøver jeg at ringe tilbage inden for et døjn", false),
    ("så prøvår jeg at ringe tilbage inden for et døgn", false),
    ("så forsøjer jeg at ringe tilbage inden for et døgn", false),
    ("så ringer jeg normalt tilbage inden for et døjn", false),
    ("så ringer jeg nårmalt tilbage inden for et døgn", false),
    ("så ringer jeg tilbage hurtigst muligt", false),
    ("så ringer jeg tilbage inden for et årti", false),
    ("så ringer jeg tilbage inden for et dyr", false),
    ("så hænger jeg til at bære inden for et døgn", false),
  ]

  @Test("a promise is understood through misspelling, and no other is repaired into it")
  func readPromises() throws {
    for (written, passes) in Self.promises {
      let reading = Self.judge.callback(Self.utterance(try Self.read(written)))
      #expect((reading.verdict == .pass) == passes, "\(written): \(reading)")
    }
  }

  static let keys: [(String, Bool)] = [
    ("tast firkant nul for at komme til omstillingen", true),
    ("tast firkandt nul for at komme til om stillingen", true),
    ("tast #0 for at komme til omstilingen", true),
    ("tast stjerne nul for at komme til omstillingen", false),
    ("tast stjærne nul for at komme til omstillingen", false),
    ("tast *0 for at komme til omstillingen", false),
    ("tast firkant ni for at komme til omstillingen", false),
    ("tast firkant for at komme til omstillingen", false),
    ("tast ikke firkandt nul for at komme til omstillingen", false),
    ("tast nul for at komme til omstillingen", false),
    ("tast fire kant nul for at komme til omstillingen", false),
  ]

  @Test("so are keys")
  func readKeys() throws {
    for (written, passes) in Self.keys {
      let reading = Self.judge.switchboard(Self.utterance(try Self.read(written)))
      #expect((reading.verdict == .pass) == passes, "\(written): \(reading)")
    }
  }

  /// The owner, what was written, and whether the owner was named over everybody else.
  static let names: [(String, String, Bool)] = [
    ("Mette Sørensen", "du har ringet til mette sørnsen", true),
    ("Mette Sørensen", "du har ringet til mætte sørensen", true),
    ("Mette Sørensen", "du har ringet til mette jensen", false),
    ("Mette Sørensen", "du har ringet til mette hansen", false),
    ("Mette Sørensen", "du har ringet til hanne sørensen", false),
    ("Mette Sørensen", "du har ringet til mette", false),
    ("Mette Sørensen", "du har ringet til borgerservice", false),
    ("Christian Vestergaard", "det er kristian vestergård", true),
    ("Christian Vestergaard", "det er kristian vester gård", true),
    ("Christian Vestergaard", "det er kirsten vestergård", false),
    ("Christian Vestergaard", "det er kristian nørgård", false),
    // One sound from Jørgen Kjær, who is in the directory too: for a person.
    ("Søren Kjær", "du taler med søren kær", false),
    ("Søren Kjær", "du taler med søren bjerg", false),
    ("Søren Kjær", "du taler med jørgen kær", false),
    ("Linh Nguyen", "du taler med lin nujen", true),
    ("Hans Hansen", "du har ringet til hans jensen", false),
  ]

  @Test("names are compared by sound, against others of the same first and last name")
  func compareNames() throws {
    let pool = [
      "Mette Jensen", "Mette Hansen", "Hanne Sørensen", "Kirsten Vestergaard", "Søren Bjerg",
      "Kristian Nørgaard", "Jørgen Kjær", "Hans Jensen", "Birgitte Holm",
    ]
    for (owner, written, wins) in Self.names {
      let question = try #require(
        Question.name(
          Owner(names: [owner], department: ""), pool: pool.filter { $0 != owner }))
      let words = Self.words(written)
      let vocabulary = (question.complying + question.rivals).flatMap(Question.words)
      let said = try Self.pronouncer.get().pronunciations(
        of: Set(vocabulary + words.map(\.text)).sorted())
      let answer = TranscriptAnswers(words, pronunciations: said).answer(question).answer
      let isClear = (answer.margin ?? 0) >= 20 && (answer.complying?.score ?? -99) >= -4
      #expect(isClear == wins, "\(owner): \(written): \(answer)")
    }
  }
}
