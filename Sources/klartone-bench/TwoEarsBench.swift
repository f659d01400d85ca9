import Audit
import Engine
import Foundation
import Hearing
import Policy

/// The first ear, the second and both on one set.
struct TwoEarsBench {
  struct Misuse: Error, CustomStringConvertible {
    let description: String
  }

  let set: LabelledSet
  private let policy: SitePolicy
  private let ear: Ear

  /// - Throws: `Misuse`, `ConfigurationError`.
  init(set: LabelledSet, configuration path: String, ear: Ear) throws {
    self.set = set
    self.ear = ear
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Misuse(description: "cannot read \(path)")
    }
    var policy = try SitePolicy.parse(json5: [UInt8](bytes), source: path)
    let folder = (path as NSString).deletingLastPathComponent
    for name in policy.recogniser.commands.keys {
      policy.recogniser.commands[name]?.folder = folder
      let bands = policy.recogniser.commands[name]?.bands ?? ""
      if !bands.isEmpty, !bands.hasPrefix("/") {
        policy.recogniser.commands[name]?.bands = (folder as NSString).appendingPathComponent(bands)
      }
    }
    guard policy.recogniser.ears.first == RecogniserPolicy.sphinx, policy.recogniser.ears.count == 2
    else {
      throw Misuse(
        description: "\(path): recogniser.ears must be \"\(RecogniserPolicy.sphinx)\" and another")
    }
    self.policy = policy
  }

  /// Results of the first ear, the second, and both; each has heard every greeting.
  func run() async throws -> [RecognitionResult] {
    let bench = RecognitionBench(set: set, policy: policy, ear: ear)
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let beginning = CPUTime.ofProcess
    let first = try await bench.run()
    let firstSeconds = CPUTime.ofProcess - beginning
    let dictation = try PolicyEars.dictation(
      policy.recogniser.ears[1], policy.recogniser, ear, pronouncer)
    let second = try await bench.run { dictation }
    let secondSeconds =
      CPUTime.ofProcess - beginning - firstSeconds + dictation.process.usage.seconds
    let ears = TwoEars(policy: policy)
    let both = zip(first, second).map { first, second in
      RecognitionBench.Outcome(
        greeting: first.greeting, report: ears.together(first.report, second.report))
    }
    let exact = bench.exactTallies()
    let who = "\(dictation.identity.name) (\(dictation.identity.library))"
    return [
      RecognitionResult(
        set: set, exact: exact, ear: "first, \(ear.identity.name) \(ear.identity.version)",
        calibration: ear.bands.calibration, outcomes: first, cpuSeconds: firstSeconds),
      RecognitionResult(
        set: set, exact: exact, ear: "second, \(who)", calibration: dictation.bands.calibration,
        outcomes: second, cpuSeconds: secondSeconds),
      RecognitionResult(
        set: set, exact: exact, ear: "both, \(policy.recogniser.confirm.rawValue)",
        calibration: "of each",
        outcomes: both, cpuSeconds: firstSeconds + secondSeconds),
    ]
  }
}

extension TwoEars {
  fileprivate func together(_ first: GreetingReport, _ second: GreetingReport) -> GreetingReport {
    let result: GreetingResult
    if case .ear(let error) = second.problem {
      result = together(first.result, failed: error)
    } else if asks(after: first.result) {
      result = together(first.result, second.result)
    } else {
      result = unconfirmed(first.result)
    }
    return GreetingReport(
      path: first.path, mailbox: first.mailbox, person: first.person, sha256: first.sha256,
      sound: first.sound, problem: first.problem, result: result)
  }
}
