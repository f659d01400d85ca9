import Audit
import Hearing
import Policy
import Signal
import Wording

/// A hearing put together by hand, and what is made of it.
enum Overheard {
  static let owner = Owner(names: ["Mette Hansen"], department: "Borgerservice")
  static let bands = Bands.ofEveryPart(.init(at: 0.9, margin: 10, score: -5))

  static func answer(
    _ part: Part, _ text: String, _ start: Double, _ end: Double, margin: Double = 40,
    score: Double = 1
  ) -> Answer {
    let span = TimeSpan(start: start, end: end)
    return Answer(
      part: part, complying: Reading(text: text, span: span, score: score, evidence: margin),
      rival: Reading(text: "x", span: span, score: 0, evidence: 0))
  }

  /// One word each fifth of a second from the first time on; one that begins with a question mark was
  /// not understood.
  static func words(_ lines: [(Double, String)]) -> [HeardWord] {
    lines.flatMap { begin, text in
      text.split(separator: " ").enumerated().map { index, word in
        let start = begin + 0.2 * Double(index)
        return HeardWord(
          text: word.filter { $0 != "?" }, span: TimeSpan(start: start, end: start + 0.2),
          confidence: 0.9, understood: word.first != "?")
      }
    }
  }

  static func verdict(
    _ element: Element, _ lines: [(Double, String)], _ answers: [Answer]
  ) -> Verdict? {
    verdict(element, words(lines), answers)
  }

  static func verdict(
    _ element: Element, _ words: [HeardWord], _ answers: [Answer], bands: Bands = bands,
    findings: [QualityFinding] = []
  ) -> Verdict? {
    let hearing = Hearing(
      transcript: words, answers: answers,
      ear: EarIdentity(name: "t", version: "1", fingerprint: "f", library: "l"), bands: bands)
    let levels = SoundQuality.assess(
      SampleBuffer(samples: [Float](repeating: 0, count: 8000), sampleRate: 8000)
    ).levels
    let result = SoundAudit(policy: SitePolicy()).result(
      of: hearing,
      quality: SoundQuality(
        findings: findings, levels: levels, speech: [TimeSpan(start: 0, end: 9)], duration: 9),
      expected: Expected(owner: owner))
    return result.elements.first { $0.element == element }?.verdict
  }
}
