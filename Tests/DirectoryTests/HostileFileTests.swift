import Directory
import Testing

/// Whatever the bytes, reading ends in people or an error, and what ``PeopleFile`` promises holds.
@Suite struct HostileFileTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func promisesHold(seed: UInt64) {
    var random = Generator(state: seed)
    let pieces: [[UInt8]] = [
      Array("Lokal;Navn;Afdeling;CPR;Alias\r\n".utf8), Array("0042;Åse;Vej;;VP|Park\n".utf8),
      Array("\"a\"\"b\";".utf8), Array(";".utf8), Array("\"".utf8), Array("\r".utf8), [0xF8],
      [0x81], [0xC3], Array("sep=,\n".utf8), Array("010203-1234".utf8),
      Array("e\u{301}\u{A0}".utf8),
    ]
    for _ in 0..<200 {
      var bytes = Bool.random(using: &random) ? pieces[0] : []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      guard let file = try? PeopleFile(csv: bytes) else { continue }
      #expect(Set(file.people.map(\.extension)).count == file.people.count)
      for person in file.people {
        let texts = [person.extension, person.name, person.callName, person.department]
        #expect((texts.compactMap { $0 } + person.aliases).allSatisfy { !$0.isEmpty })
        #expect((2...lines).contains(person.line))
      }
      #expect(file.notes.allSatisfy { (1...lines).contains($0.line) })
      #expect(!String(reflecting: file).contains("010203-1234"))
    }
  }
}

/// A linear congruential generator (Knuth, MMIX): the same bytes in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
