internal import Digests
import Foundation
package import Hearing
import Wording

/// Where what was heard and measured is kept, by what decides it. Asked by several workers at once.
package protocol HearingCache: Sendable {
  func value(for key: String) -> KeptHearing?
  func keep(_ hearing: KeptHearing, for key: String)
  func sound(for key: String) -> KeptSound?
  func keep(_ sound: KeptSound, for key: String)
}

/// What decides what an ear hears in a greeting: the sound, where speech is taken to be, what is
/// asked, and the ear. Equal keys, equal hearings.
struct HearingKey {
  /// Changes when the recogniser's code gives other answers to the same, or finds other words of a
  /// speaker's own to ask for.
  private static let version = "klartone-hearing/3"

  let text: String

  init(sound: String, limits: String, expectation: Expectation, ear: EarIdentity) {
    let parts = [
      Self.version, sound, limits, ear.name, ear.version, ear.fingerprint, ear.library,
      expectation.canonical, expectation.ownWords.map { Self.text(of: $0.judge.policy) } ?? "",
    ]
    text = SHA256Sum(of: Array(parts.joined(separator: "\n").utf8)).hex
  }

  /// What decides which words are found: equal for equal policies only.
  private static func text(of policy: WordingPolicy) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Plain values: nothing in a policy fails to be written.
    let data = (try? encoder.encode(policy)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
