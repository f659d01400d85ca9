import TestSupport
import Testing
import Timing

/// Every operation against the same done moment by moment.
@Test(arguments: 1...40 as ClosedRange<UInt64>)
func setsOfMomentsBehaveAsSets(seed: UInt64) {
  var random = Random(seed: seed)
  func ranges() -> [Range<Instant>] {
    (0..<random.below(6)).map { _ in
      let from = Int64(random.below(60))
      return Instant(from)..<Instant(from + Int64(random.below(12)))
    }
  }
  let (one, other) = (ranges(), ranges())
  let (a, b) = (InstantSet(one), InstantSet(other))
  let whole = Instant(5)..<Instant(55)
  for second in 0..<80 {
    let moment = Instant(Int64(second))
    let inA = one.contains { $0.contains(moment) }
    let inB = other.contains { $0.contains(moment) }
    #expect(a.contains(moment) == inA)
    #expect(a.union(b).contains(moment) == (inA || inB))
    #expect(a.subtracting(b).contains(moment) == (inA && !inB))
    #expect(a.complement(in: whole).contains(moment) == (!inA && whole.contains(moment)))
  }
  for from in stride(from: 0, to: 70, by: 7) {
    let range = Instant(Int64(from))..<Instant(Int64(from + 1 + random.below(9)))
    let seconds = (range.lowerBound.seconds..<range.upperBound.seconds).map(Instant.init)
    #expect(a.covers(range) == seconds.allSatisfy(a.contains))
    #expect(a.touches(range) == seconds.contains(where: a.contains))
  }
  for (left, right) in zip(a.ranges, a.ranges.dropFirst()) {
    #expect(left.upperBound < right.lowerBound)
  }
}
