internal import Digests
package import Hearing

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
  /// Changes when the recogniser's code gives other answers to the same.
  private static let version = "klartone-hearing/1"

  let text: String

  init(sound: String, limits: String, expectation: Expectation, ear: EarIdentity) {
    let parts = [
      Self.version, sound, limits, ear.name, ear.version, ear.fingerprint, ear.library,
      expectation.canonical,
    ]
    text = SHA256Sum(of: Array(parts.joined(separator: "\n").utf8)).hex
  }
}
