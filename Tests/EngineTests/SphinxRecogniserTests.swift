import Engine
import Foundation
import Hearing
import Signal
import SoundFiles
import TestSupport
import Testing
import Wording

@Suite("The PocketSphinx recogniser")
struct SphinxRecogniserTests {
  private static let root = ProjectFolder.root

  private static func ear() throws -> Ear {
    try Ear(named: "en-us", in: [root.appendingPathComponent("models").path])
  }

  private static func hear(_ file: String, _ recogniser: SphinxRecogniser) throws -> Hearing {
    let path = root.appendingPathComponent("fixtures/municipality/greetings/\(file)").path
    let sound = try SoundFile.read(path: path).sound
    return try recogniser.hear(
      sound, speech: SoundQuality.assess(sound).speech,
      expecting: Expectation(
        owner: Owner(names: ["Susanne Lind"], department: "Hjemmeplejen"), judge: WordingJudge()))
  }

  @Test("what was heard before, and by whom, changes nothing")
  func deterministic() throws {
    let ear = try Self.ear()
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let first = try SphinxRecogniser(ear: ear, pronouncer: pronouncer)
    let second = try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
    let fresh = try Self.hear("0418.wav", first)
    _ = try Self.hear("0417.WAV", second)
    #expect(try Self.hear("0418.wav", second) == fresh)
    #expect(try Self.hear("0418.wav", first) == fresh)
    #expect(fresh.answers.map(\.part) == [.name, .department, .promise, .keys, .destination])
    #expect(fresh.answers.contains { $0.margin != nil })
  }

  @Test("times are those of the recording, however much silence comes first")
  func times() throws {
    let ear = try Self.ear()
    let recogniser = try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
    let path = Self.root.appendingPathComponent("fixtures/municipality/greetings/0418.wav").path
    let sound = try SoundFile.read(path: path).sound
    let silence = [Float](repeating: 0, count: 3 * sound.sampleRate)
    let late = SampleBuffer(samples: silence + sound.samples, sampleRate: sound.sampleRate)
    let expectation = Expectation(
      questions: [Question(part: .department, complying: ["hjemmeplejen"], rivals: ["byggesag"])],
      phrases: ["hej"])
    func start(_ sound: SampleBuffer) throws -> Double? {
      try recogniser.hear(
        sound, speech: SoundQuality.assess(sound).speech, expecting: expectation
      ).answers.first?.complying?.span.start
    }
    let early = try #require(try start(sound))
    #expect(abs(try #require(try start(late)) - early - 3) < 0.2)
  }

  @Test(
    "a word nobody can pronounce is never heard, and does not stop the others",
    arguments: ["…", "☎", "'"])
  func unpronounceable(word: String) throws {
    let ear = try Self.ear()
    let recogniser = try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
    let noise = SampleBuffer(
      samples: (0..<16000).map { Float(($0 * 7919) % 1000) / 5000 - 0.1 }, sampleRate: 8000)
    let hearing = try recogniser.hear(
      noise, speech: [TimeSpan(start: 0, end: 2)],
      expecting: Expectation(
        questions: [Question(part: .name, complying: [word], rivals: ["mette hansen"])],
        phrases: [word, "hej"]))
    #expect(hearing.answers.first?.complying == nil)
  }

  @Test("an ear is found by name or folder, and not found by any other")
  func earNames() throws {
    let folder = Self.root.appendingPathComponent("models/en-us").path
    #expect(throws: RecogniserError.self) {
      try Ear(named: "da-xx", in: [Self.root.appendingPathComponent("models").path])
    }
    let byFolder = try Ear(named: folder, in: [Self.root.appendingPathComponent("models").path])
    #expect(byFolder.identity == (try Self.ear().identity))
  }
}
