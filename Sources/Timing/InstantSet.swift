/// Moments as ranges: in order, none empty, none touching another.
package struct InstantSet: Sendable, Hashable {
  package let ranges: [Range<Instant>]

  /// The union of `ranges`, in any order, overlapping or empty.
  package init(_ ranges: [Range<Instant>] = []) {
    var union: [Range<Instant>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = union.last, range.lowerBound <= last.upperBound {
        union[union.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        union.append(range)
      }
    }
    self.ranges = union
  }

  package var isEmpty: Bool { ranges.isEmpty }

  package func union(_ other: InstantSet) -> InstantSet { InstantSet(ranges + other.ranges) }

  /// What of `whole` is not in the set.
  package func complement(in whole: Range<Instant>) -> InstantSet {
    var rest: [Range<Instant>] = []
    var from = whole.lowerBound
    for range in ranges[firstIndex(endingAfter: from)...] {
      if range.lowerBound >= whole.upperBound { break }
      if range.lowerBound > from { rest.append(from..<range.lowerBound) }
      from = max(from, range.upperBound)
    }
    if from < whole.upperBound { rest.append(from..<whole.upperBound) }
    return InstantSet(rest)
  }

  package func subtracting(_ other: InstantSet) -> InstantSet {
    InstantSet(ranges.flatMap { other.complement(in: $0).ranges })
  }

  package func contains(_ instant: Instant) -> Bool {
    let index = firstIndex(endingAfter: instant)
    return index < ranges.count && ranges[index].lowerBound <= instant
  }

  /// Whether all of `range` is in the set.
  package func covers(_ range: Range<Instant>) -> Bool {
    if range.isEmpty { return true }
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < ranges.count && ranges[index].lowerBound <= range.lowerBound
      && ranges[index].upperBound >= range.upperBound
  }

  /// Whether any of `range` is in the set.
  package func touches(_ range: Range<Instant>) -> Bool {
    if range.isEmpty { return false }
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < ranges.count && ranges[index].lowerBound < range.upperBound
  }

  private func firstIndex(endingAfter instant: Instant) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
