import Engine
import Reports
import Testing

@Test("every mailbox is in exactly one part, about equally many in each", arguments: [1, 2, 7, 16])
func dealing(count: Int) {
  let shards = (1...count).compactMap { Shard(number: $0, of: count) }
  var sizes = Array(repeating: 0, count: count)
  for mailbox in 0..<4000 {
    let owners = shards.filter { $0.contains("\(mailbox)") }
    #expect(owners.count == 1)
    if let owner = owners.first { sizes[owner.number - 1] += 1 }
  }
  // Five standard deviations of a fair deal among 16 are 77.
  #expect(sizes.allSatisfy { abs($0 - 4000 / count) < 80 }, "\(sizes)")
}

@Test(
  "the part of a mailbox is the same for all times: the digits of its SHA-256 decide",
  // By sha256sum: 124aec7171598f2…, 9b5673b6a4d40df…, 033581b0970477a… modulo 16 and 7.
  arguments: [("4501", 3, 7), ("0417", 16, 6), ("4512", 11, 2)])
func stable(_ mailbox: String, _ ofSixteen: Int, _ ofSeven: Int) {
  #expect(Shard(number: ofSixteen, of: 16)?.contains(mailbox) == true)
  #expect(Shard(number: ofSeven, of: 7)?.contains(mailbox) == true)
}
