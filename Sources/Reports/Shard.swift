/// One of several parts that a site's mailboxes are dealt into, for a scan on more than one machine.
package struct Shard: Sendable, Hashable, Comparable {
  /// From 1 to ``count``.
  package let number: Int
  /// How many parts there are, at most ``most``.
  package let count: Int

  package static let most = 10_000

  /// Nil unless 1 ≤ `number` ≤ `count` ≤ ``most``.
  package init?(number: Int, of count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `3/16`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = Int(parts[0]), let count = Int(parts[1])
    else { return nil }
    self.init(number: number, of: count)
  }

  /// `3/16`.
  package var text: String { "\(number)/\(count)" }

  package static func < (a: Shard, b: Shard) -> Bool {
    (a.count, a.number) < (b.count, b.number)
  }
}
