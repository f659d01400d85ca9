import Engine
import Foundation
import Hearing
import Signal
import SoundFiles
import TestSupport
import Testing
import Wording

@Suite("Readings that fall far behind are given up")
struct SearchBeamTests {
  private static let root = ProjectFolder.root

  /// The Danish ear with another beam, and no bands: they would be refused.
  private static func recogniser(
    beam: Double?, in folder: TemporaryFolder
  ) throws -> SphinxRecogniser {
    let copy = folder.url.appendingPathComponent(beam.map { "beam\($0)" } ?? "none")
    try FileManager.default.copyItem(
      at: root.appendingPathComponent("models/da").resolvingSymlinksInPath(), to: copy)
    let file = copy.appendingPathComponent("ear.json")
    var description =
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    try #require(description["beam"] as? Double == -350)
    description["beam"] = beam
    description["bands"] = nil
    try JSONSerialization.data(withJSONObject: description).write(to: file)
    let ear = try Ear(named: copy.path, in: [])
    return try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
  }

  private static func answers(
    _ file: String, _ name: String, _ department: String, _ recogniser: SphinxRecogniser
  ) throws -> [Answer] {
    let path = root.appendingPathComponent("fixtures/municipality/greetings/\(file)").path
    let sound = try SoundFile.read(path: path).sound
    return try recogniser.hear(
      sound, speech: SoundQuality.assess(sound).speech,
      expecting: Expectation(
        owner: Owner(names: [name], department: department), judge: WordingJudge())
    ).answers
  }

  /// The words may be others that sound the same ("tast", "taste").
  private static func differ(_ one: Reading?, _ other: Reading?) -> Bool {
    guard let one, let other else { return (one == nil) != (other == nil) }
    return abs(one.evidence - other.evidence) > 0.5 || abs(one.score - other.score) > 0.5
      || abs(one.span.start - other.span.start) > 0.1
  }

  @Test(
    "which changes no answer, of what was said or of what was not",
    arguments: [
      ("0418.wav", "Susanne Lind", "Hjemmeplejen"), ("4501.wav", "Mette Hansen", "Borgerservice"),
      ("4501.wav", "Wojciech Abildgaard", "Specialundervisningen"),
      ("4500.gsm", "Susanne Lind", "Hjemmeplejen"),
    ])
  func wide(file: String, name: String, department: String) throws {
    let folder = try TemporaryFolder()
    let all = try Self.recogniser(beam: nil, in: folder)
    let shipped = try Self.recogniser(beam: -350, in: folder)
    let expected = try Self.answers(file, name, department, all)
    let found = try Self.answers(file, name, department, shipped)
    #expect(found.map(\.part) == expected.map(\.part))
    for (one, other) in zip(found, expected) {
      #expect(!Self.differ(one.complying, other.complying), "\(one.part)")
      #expect(!Self.differ(one.rival, other.rival), "\(one.part)")
    }
  }

  @Test("but a question whose every reading was given up is asked again, and answered")
  func narrow() throws {
    let folder = try TemporaryFolder()
    let all = try Self.recogniser(beam: nil, in: folder)
    let narrow = try Self.recogniser(beam: -20, in: folder)
    let asked = ("4501.wav", "Wojciech Abildgaard", "Specialundervisningen")
    let expected = try Self.answers(asked.0, asked.1, asked.2, all)
    let found = try Self.answers(asked.0, asked.1, asked.2, narrow)
    #expect(found.count == 5)
    // Nothing like the name: the only search that finds it anywhere is the second.
    #expect(found.allSatisfy { $0.complying != nil && $0.margin != nil })
    #expect(!Self.differ(found.first?.complying, expected.first?.complying))
  }
}
