import Engine
import Foundation
import Hearing
import Measures
import Signal
import SoundFiles
import TestSupport
import Testing
import Wording

@Suite("The transcript by a model of language")
struct LanguageTests {
  private static let root = ProjectFolder.root

  private static var fixtures: LabelledSet {
    get throws {
      try LabelledSet(folder: root.appendingPathComponent("fixtures/municipality").path)
    }
  }

  private static func recogniser(_ folder: String? = nil) throws -> SphinxRecogniser {
    let ear = try Ear(named: folder ?? "da", in: [root.appendingPathComponent("models").path])
    return try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
  }

  private static func hear(
    _ path: String, _ owner: Owner, _ recogniser: SphinxRecogniser
  ) throws -> Hearing {
    let sound = try SoundFile.read(path: path).sound
    return try recogniser.hear(
      sound, speech: SoundQuality.assess(sound).speech,
      expecting: Expectation(owner: owner, judge: WordingJudge()))
  }

  @Test("most of it is what was said, and marked words are wrong more often than the others")
  func readable() throws {
    let recogniser = try Self.recogniser()
    let files: Set = ["0418.wav", "4501.wav", "4511.wav", "4526.wav", "4535.wav", "4545.wav"]
    let greetings = try Self.fixtures.greetings.filter { files.contains($0.file) }
    try #require(greetings.count == files.count)
    var errors = WordErrors()
    for greeting in greetings {
      let owner = Owner(names: [greeting.name], department: greeting.department)
      let words = try Self.hear(greeting.path, owner, recogniser).transcript
      errors.add(
        said: Question.words(greeting.columns["spoken"] ?? ""),
        heard: words.filter { $0.text != "…" }.map {
          WordErrors.Heard($0.text, isDoubtful: !$0.understood)
        })
      for (word, next) in zip(words, words.dropFirst()) {
        #expect(word.span.start < word.span.end && word.span.end <= next.span.start + 0.011)
      }
    }
    #expect(try #require(errors.rate) < 0.25)
    let trusted = try #require(errors.trusted.share)
    let doubtful = try #require(errors.doubtful.share)
    #expect(trusted < 0.15)
    #expect(doubtful > 2 * trusted)
  }

  @Test("the owner is not heard where another name is said, nor what was heard before")
  func impartial() throws {
    let mette = try #require(try Self.fixtures.greetings.first { $0.file == "4501.wav" })
    let other = try #require(try Self.fixtures.greetings.first { $0.file == "4571.flac" })
    let recogniser = try Self.recogniser()
    func text(_ hearing: Hearing) -> String {
      hearing.transcript.map(\.text).joined(separator: " ")
    }
    let own = Owner(names: ["Mette Hansen"], department: "Borgerservice")
    let first = try Self.hear(mette.path, own, recogniser)
    let wrong = text(
      try Self.hear(
        mette.path, Owner(names: ["Torben Olufsen"], department: "Byggesag"), recogniser))
    #expect(wrong.contains("mette hansen"))
    #expect(!wrong.contains("torben") && !wrong.contains("olufsen") && !wrong.contains("byggesag"))
    // Alike in sound: the directory's spelling is written.
    for spelling in ["Christian", "Kristian"] {
      let owner = Owner(names: ["\(spelling) Rask"], department: "It-afdelingen")
      let heard = text(try Self.hear(other.path, owner, recogniser))
      #expect(heard.contains("\(spelling.lowercased()) rask"))
      #expect(heard.contains("it afdelingen"))
    }
    #expect(try Self.hear(mette.path, own, recogniser) == first)
  }

  @Test("an ear without one hears phrases, and gives the same answers")
  func without() throws {
    let folder = try TemporaryFolder()
    let copy = folder.url.appendingPathComponent("plain")
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("models/da").resolvingSymlinksInPath(), to: copy)
    let file = copy.appendingPathComponent("ear.json")
    let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    var description = try #require(read as? [String: Any])
    #expect(description.removeValue(forKey: "language") != nil)
    try JSONSerialization.data(withJSONObject: description).write(to: file)
    let greeting = try #require(try Self.fixtures.greetings.first { $0.file == "4526.wav" })
    let owner = Owner(names: [greeting.name], department: greeting.department)
    let plain = try Self.hear(greeting.path, owner, try Self.recogniser(copy.path))
    let language = try Self.hear(greeting.path, owner, try Self.recogniser())
    #expect(plain.answers == language.answers)
    let spoken = Expectation(owner: owner, judge: WordingJudge()).vocabulary
    #expect(plain.transcript.allSatisfy { spoken.contains($0.text) || $0.text == "…" })
    #expect(language.transcript != plain.transcript)
  }

  @Test("a model that is not the described one is never loaded")
  func wrongHash() throws {
    let folder = try TemporaryFolder()
    let copy = folder.url.appendingPathComponent("da")
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("models/da").resolvingSymlinksInPath(), to: copy)
    try Data("no model".utf8).write(to: copy.appendingPathComponent("greetings.lm"))
    do throws(RecogniserError) {
      _ = try Ear(named: "da", in: [folder.url.path])
      Issue.record("loaded")
    } catch {
      guard case .wrongHash(let path, _, _) = error.reason else {
        Issue.record("\(error)")
        return
      }
      #expect(path.hasSuffix("/greetings.lm"))
    }
  }
}
