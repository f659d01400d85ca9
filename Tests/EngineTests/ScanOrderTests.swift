import Audit
import Directory
import Engine
import Foundation
import Hearing
import Policy
import Synchronization
import TestSupport
import Testing
import Wording

@Suite("Scanning with many workers")
struct ScanOrderTests {
  private static let greetings: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("fixtures/municipality/greetings")
  }()

  /// Long, short, silent, not sound at all, long again: the first is done last.
  private func scan(_ folder: TemporaryFolder, workers: Int) throws -> Scan {
    for (name, source) in [("1", "4501"), ("2", "4584"), ("3", "4506"), ("10", "4535")] {
      let target = folder.url.appendingPathComponent("\(name).wav")
      guard !FileManager.default.fileExists(atPath: target.path) else { continue }
      try FileManager.default.copyItem(
        at: Self.greetings.appendingPathComponent("\(source).wav"), to: target)
    }
    _ = try folder.write(Array("<html>".utf8), as: "4.wav")
    let list = "Lokalnummer;Navn;Afdeling\n1;A B;C\n2;D E;F\n99;G H;I\n"
    var policy = SitePolicy()
    policy.recogniser.workers = workers
    let greetings = try GreetingFolder(path: folder.url.path).greetings
    let people = try PeopleFile(csv: Array(list.utf8))
    return Scan(
      greetings: greetings.map { GreetingTask($0) }, people: people.people, policy: policy)
  }

  @Test("reports are in the folder's order and the same, whoever is done first")
  func order() async throws {
    let folder = try TemporaryFolder()
    let alone = try await scan(folder, workers: 1).run { () throws(RecogniserError) in SlowEar() }
    let counted = Mutex<[Int]>([])
    let together = try await scan(folder, workers: 4).run(
      makeRecogniser: { () throws(RecogniserError) in SlowEar() },
      progress: { done in counted.withLock { $0.append(done) } })
    #expect(alone.reports == together.reports)
    let names = together.reports.compactMap { $0.path.split(separator: "/").last }
    #expect(names == ["1.wav", "2.wav", "3.wav", "4.wav", "10.wav"])
    #expect(counted.withLock { $0.sorted() } == [1, 2, 3, 4, 5])
    #expect(together.reports[0].person?.name == "A B")
    #expect(together.reports[3].problem?.code == "not_audio" && !together.isComplete)
    #expect(together.peopleWithoutGreeting.map(\.extension) == ["99"])
    #expect(together.greetingsWithoutPerson.count == 3)
  }

  @Test("an ear that fails on one greeting fails on that one only, and nothing passes for it")
  func earFailure() async throws {
    let folder = try TemporaryFolder()
    let result = try await scan(folder, workers: 2).run { () throws(RecogniserError) in
      SlowEar(longest: 9)
    }
    #expect(result.reports[0].problem?.code == "recogniser_unavailable")
    #expect(result.reports[0].result.overall == .notEvaluated)
    #expect(result.reports[1].problem == nil && result.reports[2].problem == nil)
    #expect(!result.isComplete)
    #expect(result.reports.flatMap(\.result.elements).allSatisfy { $0.verdict != .pass })
  }

  @Test("without an ear there is no scan")
  func noEar() async throws {
    let folder = try TemporaryFolder()
    let scan = try scan(folder, workers: 3)
    await #expect(throws: RecogniserError(.failed(detail: "none"))) {
      try await scan.run { () throws(RecogniserError) in
        throw RecogniserError(.failed(detail: "none"))
      }
    }
  }
}
