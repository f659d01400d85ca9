import Audit
import Directory
import Engine
import Foundation
import Policy
import Signal
import SoundFiles
import Testing
import Wording

/// The fixture municipality against the verdicts of a human auditor.
@Suite("Fixtures")
struct FixtureTests {
  struct Fixture: Sendable, CustomStringConvertible {
    let file: String
    let spoken: String
    let owner: Owner
    let verdicts: [Element: String]
    let quality: Set<String>

    var description: String { file }
  }

  private static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("fixtures/municipality")
  }()

  static let fixtures: [Fixture] = {
    guard
      let labels = try? String(
        contentsOf: folder.appendingPathComponent("labels.tsv"), encoding: .utf8),
      let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json")),
      let expected = try? JSONSerialization.jsonObject(with: data) as? [String: [String: Any]],
      let csv = try? Data(contentsOf: folder.appendingPathComponent("people.csv")),
      let people = try? PeopleFile(csv: [UInt8](csv)).people
    else { return [] }
    return Array(labels.split(separator: "\n").dropFirst()).compactMap { (line) -> Fixture? in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 3, let wanted = expected[fields[0]] else { return nil }
      let person = people.first { fields[0].hasPrefix($0.extension + ".") }
      return Fixture(
        file: fields[0], spoken: fields[3],
        owner: Expected(person, among: people, policy: SitePolicy()).owner,
        verdicts: Dictionary(
          uniqueKeysWithValues: Element.allCases.compactMap { element in
            (wanted[element.rawValue] as? String).map { (element, $0) }
          }),
        quality: Set(wanted["quality"] as? [String] ?? []))
    }
  }()

  @Test("all fixtures are there")
  func complete() {
    #expect(Self.fixtures.count >= 61)
  }

  @Test("the text logic says of every wording what the auditor says", arguments: fixtures)
  func wording(fixture: Fixture) {
    let policy = SitePolicy()
    var wording = policy.wording
    wording.municipality = "Birkeager Kommune"
    let reading = WordingJudge(policy: wording).read(
      Utterance(text: fixture.spoken), owner: fixture.owner)
    for (element, wanted) in fixture.verdicts where wanted != "not_evaluated" {
      // A recording's fault is no fault of its words.
      guard fixture.quality.isDisjoint(with: ["cut_off_at_start", "cut_off_at_end"]) else {
        continue
      }
      let found = reading.elements[element]
      // What fails for the auditor may be for a person here, but never the other way round.
      let accepted = wanted == "fail" ? ["fail", "review"] : [wanted]
      #expect(
        accepted.contains(found?.verdict.rawValue ?? ""),
        "\(element): \(found?.reason.rawValue ?? "") in \(fixture.spoken)")
    }
  }

  @Test(
    "every planted fault of the sound is found, in every codec, and no other", arguments: fixtures)
  func quality(fixture: Fixture) throws {
    let path = Self.folder.appendingPathComponent("greetings/\(fixture.file)").path
    let found = SoundQuality.assess(try SoundFile.read(path: path).sound).findings.map(\.code)
    #expect(fixture.quality.isSubset(of: found), "\(found)")
    // Faults come together: what is too short is often cut off, what is silent has no speech.
    let further = Set(found).subtracting(fixture.quality).subtracting(["tone_at_end", "dc_offset"])
    #expect(!fixture.quality.isEmpty || further.isEmpty, "\(further)")
  }
}
