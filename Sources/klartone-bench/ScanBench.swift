import Directory
import Engine
import Foundation
import Hearing
import Policy
import Store
import Timing

/// A weekly scan of a large municipality: the first, one in which nothing has changed, and one in
/// which a hundredth of the greetings has.
///
/// The greetings are copies of the set's sounds, and in the first run each sound is heard once for
/// all who have it (`SharedEar`): what a rescan has to do is the same, and the first run of a real
/// municipality takes as much longer as the last row says. The rescans are the program's own.
struct ScanBench {
  let mailboxes: Int
  let seed: UInt64
  let logLines: Int
  let set: LabelledSet
  let ear: Ear
  let program: String
  /// A new folder that is left; nil for a temporary one.
  let keep: String?

  func run() async throws -> ScanBenchResult {
    let folder =
      keep
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("klartone-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let maker = MunicipalityMaker(
      folder: folder, mailboxes: mailboxes, seed: seed, sounds: set.greetings.map(\.path))
    try maker.make(logLines: logLines)
    let store = folder + "/klartone.sqlite"
    var rows = [try await first(maker, store)]
    rows.append(try again("kept for the first time", maker, store))
    rows.append(try again("nothing changed", maker, store))
    let changed = max(1, mailboxes / 100)
    try maker.change(changed)
    rows.append(try again("\(changed) greetings changed", maker, store))
    let size = try FileManager.default.attributesOfItem(atPath: store)[.size] as? Int ?? 0
    return ScanBenchResult(
      mailboxes: mailboxes, seed: seed, logLines: logLines, set: set.greetings.count,
      ear: "\(ear.identity.name) \(ear.identity.version)", storeMB: Double(size) / 1e6, rows: rows)
  }

  /// Hears, and keeps what was heard.
  private func first(
    _ maker: MunicipalityMaker, _ path: String
  ) async throws -> ScanBenchResult.Row {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: maker.site)))
    let policy = try SitePolicy.parse(json5: bytes, source: maker.site)
    let people = try PeopleFile(
      csv: [UInt8](try Data(contentsOf: URL(fileURLWithPath: maker.folder + "/personer.csv"))))
    let scan = Scan(
      greetings: try GreetingFolder(path: maker.folder + "/hilsner").greetings
        .map { GreetingTask($0) },
      people: people.people, policy: policy)
    let memory = SharedEar.Memory()
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let ear = ear
    let before = CPUTime.ofProcess
    let begun = ContinuousClock.now
    let cache = StoreHearings(
      try Store(path: path), now: Instant(Int64(Date().timeIntervalSince1970)))
    _ = try pronouncer.pronunciations(of: scan.vocabulary)
    _ = try await scan.run(
      makeRecogniser: { () throws(RecogniserError) in
        SharedEar(ear: try SphinxRecogniser(ear: ear, pronouncer: pronouncer), memory: memory)
      }, cache: cache)
    if let failure = cache.finish() { throw failure }
    return .init(
      name: "each sound heard once", heard: memory.count, kept: 0,
      wall: (ContinuousClock.now - begun) / .seconds(1), cpu: CPUTime.ofProcess - before,
      peakMiB: CPUTime.peakMiB)
  }

  private func again(
    _ name: String, _ maker: MunicipalityMaker, _ store: String
  ) throws -> ScanBenchResult.Row {
    let metrics = maker.folder + "/klartone.prom"
    let run = try ProgramRun(
      program,
      [
        "scan", "--site", maker.site, "--store", store, "--metrics", metrics, "--as-of",
        MunicipalityMaker.asOf, "--csv", maker.folder + "/rapport.csv",
      ])
    // 4: days of the logs that cannot be decided, as everywhere.
    guard [0, 1, 4].contains(run.status) else { throw Failure(name: name, status: run.status) }
    let text = try String(contentsOfFile: metrics, encoding: .utf8)
    func count(_ heard: String) -> Int {
      let head = "klartone_greetings{heard=\"\(heard)\"} "
      return text.split(separator: "\n").first { $0.hasPrefix(head) }
        .flatMap { Int($0.dropFirst(head.count)) } ?? -1
    }
    return .init(
      name: name, heard: count("now"), kept: count("before"), wall: run.wall, cpu: run.cpu,
      peakMiB: run.peakMiB)
  }

  struct Failure: Error {
    let name: String
    let status: Int32
  }
}

/// What the runs took.
struct ScanBenchResult: Encodable {
  struct Row: Encodable {
    let name: String
    /// Greetings not taken from the history; those without speech need no ear.
    let heard: Int
    let kept: Int
    /// Seconds.
    let wall: Double
    let cpu: Double
    let peakMiB: Double

    var line: String {
      String(
        format: "| \(name) | \(heard) | \(kept) | %.1f | %.1f | %.0f |", wall, cpu, peakMiB)
    }
  }

  let mailboxes: Int
  let seed: UInt64
  let logLines: Int
  let set: Int
  let ear: String
  let storeMB: Double
  let rows: [Row]

  var text: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let head = [
      "\(mailboxes) mailboxes, whose greetings are copies of \(set) sounds; \(logLines) call "
        + "records; seed \(seed); ear \(ear); \(cores) processors.", "",
      "| run | heard | kept | wall s | CPU s | peak MiB |", "|---|---|---|---|---|---|",
    ]
    return (head + rows.map(\.line) + ["", String(format: "The history: %.1f MB.", storeMB)])
      .joined(separator: "\n")
  }
}
