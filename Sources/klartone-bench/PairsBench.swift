import Audit
import Engine
import Hearing
import Measures
import Policy
import Wording

/// Hears look-alikes and counts what was heard for what was said.
struct PairsBench {
  let set: PairSet
  let policy: SitePolicy
  let ear: Ear

  func run() async throws -> PairsResult {
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let clips = set.clips
    let shared = SharedQuestions(WordingJudge(policy: policy.wording))
    let results = try await Workers.map(count: clips.count, ear: ear, pronouncer: pronouncer) {
      [policy] recogniser, index in
      Auditor(policy: policy, recogniser: recogniser, shared: shared)
        .report(on: clips[index].path, expected: Expected(owner: clips[index].owner)).result
    }
    var confusions = set.pairs.map { Confusion(members: $0.members) }
    var verdicts = set.pairs.map { Array(repeating: Tally.Counts(), count: $0.members.count) }
    var readings: [[[String: Int]]] = set.pairs.map {
      Array(repeating: [:], count: $0.members.count)
    }
    for (clip, result) in zip(clips, results) {
      let part = set.pairs[clip.pair].part
      let element = result.elements.first { $0.element == part.element }
      let evidence = element?.evidence.first { $0.part == part }
      let margin = evidence?.margin
      let reading = margin == nil ? nil : evidence?.quote
      readings[clip.pair][clip.member][reading ?? "", default: 0] += 1
      confusions[clip.pair].add(
        said: clip.member, speaker: clip.voice, reading: reading,
        complies: (margin ?? -1) >= 0)
      verdicts[clip.pair][clip.member].add(element?.verdict ?? .notEvaluated)
    }
    return PairsResult(
      set: set, ear: ear, confusions: confusions, verdicts: verdicts, readings: readings)
  }
}
