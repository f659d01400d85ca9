import Foundation
import Hearing
import Policy
import Signal
import SoundFiles
import Synchronization
import TestSupport
import Testing
import Wording

@testable import Engine

@Suite("Trials from labelled greetings")
struct CalibrationHearingTests {
  private static let root = ProjectFolder.root

  /// A set of fixture recordings: file, source, name, department, labels.
  private func set(
    _ lines: [(String, String, String, String, String)], in folder: TemporaryFolder
  ) throws -> LabelledSet {
    let columns = "file name department name_label department_label callback_label hash0_label"
    var text = columns.split(separator: " ").joined(separator: "\t") + "\n"
    for (file, source, name, department, labels) in lines {
      text +=
        ([file, name, department] + labels.split(separator: " ").map(String.init))
        .joined(separator: "\t") + "\n"
      let target = folder.url.appendingPathComponent(file)
      if source.isEmpty {
        try Data("no sound".utf8).write(to: target)
      } else {
        try FileManager.default.copyItem(
          at: Self.root.appendingPathComponent("fixtures/municipality/greetings/\(source)"),
          to: target)
      }
    }
    _ = try folder.write(Array(text.utf8), as: "labels.tsv")
    return try LabelledSet(folder: folder.url.path)
  }

  private static func pronouncer() throws -> Pronouncer {
    Pronouncer(
      lexicon: try Ear(
        named: "en-us", in: [root.appendingPathComponent("models").path], bands: .ignored
      ).lexicon)
  }

  @Test("each greeting is a trial, and one more about somebody else; a recording counts once")
  func trials() async throws {
    let folder = try TemporaryFolder()
    let set = try set(
      [
        ("1.wav", "4501.wav", "Anna Holm", "Byggesag", "ok ok ok ok"),
        ("2.wav", "4584.wav", "Bo Lund", "Jobcentret", "none other_department too_long either"),
        // The same recording about another owner.
        ("3.wav", "4501.wav", "Anna Lund", "Jobcentret", "other_name other_department ok ok"),
        ("4.wav", "", "Ida Krogh", "Byggesag", "ok ok ok ok"),
      ], in: folder)
    let work = try CalibrationHearing(
      [set], policy: SitePolicy(), pronouncer: try Self.pronouncer())
    #expect(work.count == 4)
    let progress = Mutex<[Int]>([])
    let outcome = try await work.run(
      makeRecogniser: { () throws(RecogniserError) in
        CertainEar(said: ["anna holm", "byggesag", "firkant nul", "omstillingen"])
      }, progress: { done in progress.withLock { $0.append(done) } })
    #expect(progress.withLock { $0.sorted() } == [1, 2, 3, 4])
    #expect(outcome.heard == 3 && outcome.unreadable.map(\.path).count == 1)
    #expect(outcome.speakers == ["Anna Holm", "Bo Lund", "Anna Lund"])
    // complying, then the rest: those that are labelled so and the impostors.
    let counts = Part.allCases.map { part in
      [true, false].map { kind in outcome.trials[part]?.count { $0.complies == kind } ?? 0 }
    }
    #expect(counts == [[1, 4], [1, 3], [1, 1], [1, 0], [1, 0]])
    // What the ear says goes with what is asked, impostors included.
    let names = try #require(outcome.trials[.name])
    #expect(names.allSatisfy { ($0.features.margin == 50) == $0.complies })
    #expect(names.filter { $0.speaker == "Anna Holm" }.count == 2)
  }

  @Test("an ear that fails stops the calibration")
  func failure() async throws {
    let folder = try TemporaryFolder()
    let set = try set([("1.wav", "4501.wav", "A B", "C", "ok ok ok ok")], in: folder)
    let work = try CalibrationHearing(
      [set], policy: SitePolicy(), pronouncer: try Self.pronouncer())
    await #expect(throws: RecogniserError.self) {
      try await work.run(makeRecogniser: { () throws(RecogniserError) in SlowEar(longest: 0) })
    }
  }

  @Test("an impostor is close, is another person, and does not sound like the owner")
  func impostors() throws {
    let names = [
      "Anna Holm", "Anna Lund", "Bo Holm", "Christian Krogh", "Ida Vad", "Kristian Krogh",
      "Mette Hansen", "Mette Marie Hansen",
    ]
    let departments = ["Børn", "Børn og Unge", "Byggesag", "Borgerservice", "Ydelse"]
    let words = (names + departments).flatMap(Question.words)
    let impostors = Impostors(
      names: names, departments: departments, judge: WordingJudge(),
      spoken: try Self.pronouncer().pronunciations(of: words))
    for turn in 0..<9 {
      #expect(impostors.name(otherThan: "Anna Holm", turn: turn) == "Anna Lund")
      #expect(impostors.name(otherThan: "Bo Holm", turn: turn) == "Anna Holm")
      let other = try #require(impostors.name(otherThan: "Mette Hansen", turn: turn))
      #expect(!other.hasPrefix("Mette"))
      let krogh = try #require(impostors.name(otherThan: "Kristian Krogh", turn: turn))
      #expect(!krogh.hasSuffix("Krogh"))
      let aliases = ["Ydelse": ["Borgerservice og Ydelse"]]
      let department = impostors.department(
        otherThan: "Borgerservice", aliases: aliases, turn: turn)
      #expect(["Børn", "Børn og Unge", "Byggesag"].contains(department ?? ""))
      #expect(
        impostors.department(otherThan: "Børn", aliases: [:], turn: turn) != "Børn og Unge")
    }
    // Not the same one all the time.
    let drawn = Set((0..<9).map { impostors.name(otherThan: "Ida Vad", turn: $0) })
    #expect(drawn.count > 3)
    #expect(
      Impostors(names: ["A B"], departments: [], judge: WordingJudge(), spoken: [:])
        .name(otherThan: "A B", turn: 0) == nil)
  }
}
