import Timing

/// Which records are legs of one call.
package struct CallGroups: Sendable, RandomAccessCollection {
  /// All records, the legs of a call one after another.
  private let order: [Int32]
  /// Where each call begins in `order`, and the end.
  private let starts: [Int32]

  /// A leg that begins later than this, seconds after the one before, is of another call: some
  /// systems use an identity again.
  private static let longestPause: Int64 = 6 * 3600

  /// `calls` are in the order they began.
  init(of calls: [Call]) {
    var byIdentity: [UInt64: Int32] = [:]
    var last: [Int32] = []
    var sizes: [Int32] = []
    var group: [Int32] = []
    group.reserveCapacity(calls.count)
    for (index, call) in calls.enumerated() {
      if call.linked != 0, let known = byIdentity[call.linked],
        call.began - calls[Int(last[Int(known)])].began <= Self.longestPause
      {
        group.append(known)
        last[Int(known)] = Int32(index)
        sizes[Int(known)] += 1
      } else {
        let new = Int32(sizes.count)
        if call.linked != 0 { byIdentity[call.linked] = new }
        group.append(new)
        last.append(Int32(index))
        sizes.append(1)
      }
    }
    var starts: [Int32] = [0]
    starts.reserveCapacity(sizes.count + 1)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    var next = starts
    var order = [Int32](repeating: 0, count: calls.count)
    for (index, group) in group.enumerated() {
      order[Int(next[Int(group)])] = Int32(index)
      next[Int(group)] += 1
    }
    self.order = order
    self.starts = starts
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts.count - 1 }

  /// The legs of a call, by their place in the history, from 0.
  package subscript(position: Int) -> ArraySlice<Int32> {
    order[Int(starts[position])..<Int(starts[position + 1])]
  }
}
