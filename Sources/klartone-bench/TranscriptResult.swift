import Engine
import Foundation
import Hearing
import Measures

/// How good one ear's transcripts of one set are.
struct TranscriptResult: Encodable {
  struct Share: Encodable {
    let words: Int
    let wrong: Int

    init(_ count: WordErrors.Count) {
      words = count.words
      wrong = count.wrong
    }
  }

  /// Words of a confidence below a limit, and those above.
  struct Limit: Encodable {
    let confidence: Double
    let below: Share
    let above: Share
  }

  let set: String
  let ear: String
  let greetings: Int
  let wordsSaid: Int
  let wordErrors: Int
  /// Words of the transcripts by their marks.
  let trusted: Share
  let doubtful: Share
  /// What would be marked, were the limit another.
  let limits: [Limit]
  /// Of all that is heard, not of the transcript alone.
  let cpuSecondsPerSecond: Double

  init(set: LabelledSet, ear: Ear, outcomes: [TranscriptBench.Outcome], cpuSeconds: Double) {
    func errors(_ isDoubtful: (HeardWord) -> Bool) -> WordErrors {
      var errors = WordErrors()
      for outcome in outcomes {
        let heard = outcome.heard.filter { $0.text != "…" }.flatMap { word in
          TranscriptBench.words(word.text).map {
            WordErrors.Heard($0, isDoubtful: isDoubtful(word))
          }
        }
        errors.add(said: outcome.said, heard: heard)
      }
      return errors
    }
    let marked = errors { !$0.understood }
    self.set = set.name
    self.ear = "\(ear.identity.name) \(ear.identity.version)"
    greetings = outcomes.count
    wordsSaid = marked.said
    wordErrors = marked.errors
    trusted = Share(marked.trusted)
    doubtful = Share(marked.doubtful)
    limits = (1...9).map { tenth in
      let limit = Double(tenth) / 10
      let at = errors { $0.confidence < limit }
      return Limit(confidence: limit, below: Share(at.doubtful), above: Share(at.trusted))
    }
    let seconds = outcomes.reduce(0) { $0 + $1.duration }
    cpuSecondsPerSecond = seconds > 0 ? cpuSeconds / seconds : 0
  }

  static func table(_ results: [TranscriptResult]) -> String {
    let lines = results.map { result in
      "| \(result.set) | \(result.ear) | \(result.greetings) | \(result.wordsSaid) "
        + "| \(percent(result.wordErrors, of: result.wordsSaid)) "
        + "| \(result.trusted.text) | \(result.doubtful.text) "
        + "| \(String(format: "%.3f", result.cpuSecondsPerSecond)) |"
    }
    let header = [
      "| set | ear | greetings | words said | word errors | wrong of unmarked | wrong of marked "
        + "| CPU s/s |",
      "|---|---|---|---|---|---|---|---|",
    ]
    return (header + lines).joined(separator: "\n")
  }

  fileprivate static func percent(_ part: Int, of all: Int) -> String {
    all > 0 ? String(format: "%.1f %%", 100 * Double(part) / Double(all)) : "–"
  }
}

extension TranscriptResult.Share {
  fileprivate var text: String {
    "\(wrong) of \(words) (\(TranscriptResult.percent(wrong, of: words)))"
  }
}
