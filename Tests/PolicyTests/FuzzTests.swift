import Testing

@testable import Policy

/// Mutations of the default file: each is read or refused, and a mistake lies within the file.
@Test(arguments: [1, 2, 3, 4])
func mutatedFilesAreReadOrRefused(seed: UInt64) {
  var random = SplitMix64(state: seed)
  let original = Array(SitePolicy.defaultJSON5.utf8)
  var read = 0
  var refused = 0
  for _ in 0..<300 {
    let bytes = mutate(original, with: &random)
    do throws(ConfigurationError) {
      let policy = try SitePolicy.parse(json5: bytes)
      #expect((try? SitePolicy.parse(json5: policy.canonicalJSON)) == policy)
      read += 1
    } catch {
      let lines = 1 + bytes.count { $0 == 10 || $0 == 13 }
      #expect(!error.mistakes.isEmpty)
      #expect(error.mistakes.allSatisfy { (1...lines).contains($0.line) && $0.column >= 1 })
      refused += 1
    }
  }
  #expect(read > 0 && refused > 0)
}

private let pieces: [[UInt8]] = [
  "{", "}", "[", "]", ",", ":", "'", "\"", "\\", "\\u", "\\x", "//", "/*", "*/", "\n", "\r", "0x",
  "1e999", "NaN", "-", "+", ".", "null", "\u{2028}", "\u{FEFF}", "\u{301}", "\\uD83D",
].map { Array($0.utf8) }

/// One to four insertions, deletions, overwritten bytes, copied stretches or truncations.
private func mutate(_ original: [UInt8], with random: inout SplitMix64) -> [UInt8] {
  var bytes = original
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
    case 1 where !bytes.isEmpty: bytes.removeSubrange(place..<end)
    case 2 where !bytes.isEmpty: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3 where !bytes.isEmpty: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4 where Int.random(in: 0..<4, using: &random) == 0: bytes.removeSubrange(place...)
    default: bytes.insert(UInt8.random(in: 32...126, using: &random), at: place)
    }
  }
  return bytes
}

/// Steele, Lea and Flood's SplitMix64: the same numbers on every run.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
