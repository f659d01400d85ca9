/// In the period colleagues have listened, and the owner has not. The policy allows it ("kan den
/// aflyttes af en kollega"); the owner may be away or gone.
package struct OpenedByOthersOnly: Sendable, Hashable {
  package let accesses: Int

  static func find(_ ground: FindingGround) -> AccessFinding? {
    let accesses = ground.calendar.accesses.filter { ground.period.contains($0.at) }
    let areAllOthers = accesses.allSatisfy {
      if case .colleague = $0.listener { true } else { false }
    }
    guard !accesses.isEmpty, areAllOthers else { return nil }
    return AccessFinding(
      .openedByOthersOnly(OpenedByOthersOnly(accesses: accesses.count)), .info, to: .employee,
      places: accesses.flatMap(\.places))
  }
}
