import Audit
import Engine
import Foundation
import Hearing
import Policy
import Wording

/// CPU seconds per second of sound, peak memory, start-up.
struct SpeedBench {
  struct Result: Encodable {
    let ear: String
    let greetings: Int
    let soundSeconds: Double
    /// Of this process' user and system time, one worker.
    let cpuPerSoundSecond: Double
    /// Loading the ear and its recogniser, CPU seconds.
    let startUpSeconds: Double
    /// The process' peak so far, in MiB.
    let peakMemoryMiB: Double
  }

  let set: LabelledSet
  let ears: [Ear]

  func run(json: Bool) throws {
    var results: [Result] = []
    for ear in ears {
      results.append(try measure(ear))
    }
    if json {
      print(try results.prettyJSON)
      return
    }
    print("| ear | greetings | sound | CPU s per s of sound | start-up CPU s | peak memory |")
    print("|---|---|---|---|---|---|")
    for result in results {
      let numbers = String(
        format: "| %.0f s | %.2f | %.2f | %.0f MiB |", result.soundSeconds,
        result.cpuPerSoundSecond, result.startUpSeconds, result.peakMemoryMiB)
      print("| \(result.ear) | \(result.greetings) \(numbers)")
    }
  }

  private func measure(_ ear: Ear) throws -> Result {
    let begun = CPUTime.ofProcess
    let recogniser = try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
    let loaded = CPUTime.ofProcess
    let policy = SitePolicy()
    let auditor = Auditor(policy: policy, recogniser: recogniser)
    var sound = 0.0
    var count = 0
    for greeting in set.greetings {
      let owner = Owner(
        names: greeting.name.isEmpty ? [] : [greeting.name], department: greeting.department)
      let report = auditor.report(
        on: greeting.path, expected: Expected(owner: owner, unknown: greeting.unknown))
      sound += report.sound?.duration ?? 0
      count += 1
    }
    let used = CPUTime.ofProcess - loaded
    return Result(
      ear: "\(ear.identity.name) \(ear.identity.version)", greetings: count, soundSeconds: sound,
      cpuPerSoundSecond: used / max(sound, 1), startUpSeconds: loaded - begun,
      peakMemoryMiB: CPUTime.peakMiB)
  }
}
