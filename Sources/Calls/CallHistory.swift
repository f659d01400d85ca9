package import Timing
package import Voicemail

/// All calls of a site, to be asked by party and time.
package struct CallHistory: Sendable {
  /// In the order they began; equal records once.
  package let calls: [Call]
  private let toExtension: [String: [Int]]
  private let toOutside: [CallerKey: [Int]]

  /// In any order, with copies.
  package init(_ calls: [Call]) {
    var seen: Set<Fact> = []
    let sorted = calls.filter { seen.insert(Fact($0)).inserted }
      .sorted { ($0.began, $0.place) < ($1.began, $1.place) }
    var toExtension: [String: [Int]] = [:]
    var toOutside: [CallerKey: [Int]] = [:]
    for (index, call) in sorted.enumerated() {
      switch call.callee {
      case .house(let number): toExtension[number, default: []].append(index)
      case .outside(let key): toOutside[key, default: []].append(index)
      case .withheld: break
      }
    }
    self.calls = sorted
    self.toExtension = toExtension
    self.toOutside = toOutside
  }

  /// Calls to an extension that began within `range`, in order.
  package func calls(to extension: String, within range: Range<Instant>) -> [Call] {
    slice(toExtension[`extension`] ?? [], range)
  }

  /// Calls to an outside number that began within `range`, in order.
  package func calls(to outside: CallerKey, within range: Range<Instant>) -> [Call] {
    slice(toOutside[outside] ?? [], range)
  }

  private func slice(_ indices: [Int], _ range: Range<Instant>) -> [Call] {
    let first = indices.partitionPoint { calls[$0].began < range.lowerBound }
    let end = indices.partitionPoint { calls[$0].began < range.upperBound }
    return indices[first..<end].map { calls[$0] }
  }

  /// What makes two records copies of each other: all but where they stand.
  private struct Fact: Hashable {
    let caller: Party
    let callee: Party
    let began: Instant
    let ended: Instant
    let outcome: CallOutcome
    let linked: UInt64

    init(_ call: Call) {
      caller = call.caller
      callee = call.callee
      began = call.began
      ended = call.ended
      outcome = call.outcome
      linked = call.linked
    }
  }
}
