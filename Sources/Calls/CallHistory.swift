package import Timing
package import Voicemail

/// All calls of a site, to be asked by party and time.
package struct CallHistory: Sendable {
  /// In the order they began; equal records once.
  package let calls: [Call]
  /// The legs of each call, by their place in `calls`, in order; calls in the order they began.
  package let groups: CallGroups
  /// Whether the records show more than one leg of some call, as transfers are.
  package let showsLegs: Bool
  /// Whether the records show who took a call that somebody else was called by.
  package let showsAnswerers: Bool
  private let toExtension: [String: [Int32]]
  private let toOutside: [CallerKey: [Int32]]
  private let fromOutside: [CallerKey: [Int32]]

  /// In any order, with copies.
  package init(_ calls: [Call]) {
    let sorted = Self.sortedOnce(calls)
    var toExtension: [String: [Int32]] = [:]
    var toOutside: [CallerKey: [Int32]] = [:]
    var fromOutside: [CallerKey: [Int32]] = [:]
    for (index, call) in sorted.enumerated() {
      switch call.callee {
      case .house(let number): toExtension[number, default: []].append(Int32(index))
      case .outside(let key): toOutside[key, default: []].append(Int32(index))
      case .withheld: break
      }
      if case .outside(let key) = call.caller { fromOutside[key, default: []].append(Int32(index)) }
    }
    self.calls = sorted
    self.toExtension = toExtension
    self.toOutside = toOutside
    self.fromOutside = fromOutside
    let groups = CallGroups(of: sorted)
    self.groups = groups
    showsLegs = groups.contains { legs in
      guard let first = legs.first, legs.count > 1 else { return false }
      return legs.contains { sorted[Int($0)].callee != sorted[Int(first)].callee }
    }
    showsAnswerers = sorted.contains { $0.answeredBy != nil }
  }

  /// Calls to an extension that began within `range`, in order.
  package func calls(to extension: String, within range: Range<Instant>) -> [Call] {
    slice(toExtension[`extension`], range)
  }

  /// Calls to an outside number that began within `range`, in order.
  package func calls(to outside: CallerKey, within range: Range<Instant>) -> [Call] {
    slice(toOutside[outside], range)
  }

  /// Calls from an outside number that began within `range`, in order.
  package func calls(from outside: CallerKey, within range: Range<Instant>) -> [Call] {
    slice(fromOutside[outside], range)
  }

  private func slice(_ indices: [Int32]?, _ range: Range<Instant>) -> [Call] {
    guard let indices else { return [] }
    let first = indices.partitionPoint { calls[Int($0)].began < range.lowerBound }
    let end = indices.partitionPoint { calls[Int($0)].began < range.upperBound }
    return indices[first..<end].map { calls[Int($0)] }
  }

  /// Files mostly come in order, so that sorting is seldom needed.
  private static func sortedOnce(_ calls: [Call]) -> [Call] {
    let isSorted = zip(calls, calls.dropFirst()).allSatisfy { !Call.inOrder($1, $0) }
    // Where nothing is a copy, which is mostly so, nothing is copied either.
    var once = isSorted ? calls : calls.sorted(by: Call.inOrder)
    var count = 0
    // Where the run of one call's records of one moment begins among those that were taken.
    var run = 0
    var seen: Set<Fact> = []
    for index in once.indices {
      let call = once[index]
      if count > 0, once[count - 1].began != call.began || once[count - 1].linked != call.linked {
        run = count
        seen.removeAll(keepingCapacity: true)
      }
      if count - run < 8 {
        if once[run..<count].contains(where: call.isCopy) { continue }
      } else {
        if seen.isEmpty { seen = Set(once[run..<count].map(Fact.init)) }
        if !seen.insert(Fact(call)).inserted { continue }
      }
      if count < index { once[count] = call }
      count += 1
    }
    if count < once.count { once.removeSubrange(count...) }
    return once
  }

  /// A record less where it stands.
  private struct Fact: Hashable {
    let call: Call

    init(_ call: Call) { self.call = call.moved(to: SourcePlace(file: "")) }
  }
}
