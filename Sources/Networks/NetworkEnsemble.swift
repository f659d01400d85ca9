/// Networks that score together, trained apart: where they err differently, their mean errs less
/// (Hansen and Salamon 1990).
package struct NetworkEnsemble: Sendable {
  /// At least one; all of one frame size and number of states.
  package let members: [AcousticNetwork]

  /// - Returns: nil for no networks, or such as cannot score together.
  package init?(_ members: [AcousticNetwork]) {
    guard let first = members.first,
      members.allSatisfy({
        $0.frameSize == first.frameSize && $0.stateCount == first.stateCount
      })
    else { return nil }
    self.members = members
  }

  /// Cepstra per frame.
  package var frameSize: Int { members[0].frameSize }

  /// The mean of what the members say; see `AcousticNetwork.scores`.
  package func scores(of cepstra: [Float]) -> [Float] {
    var sum = members[0].scores(of: cepstra)
    guard members.count > 1 else { return sum }
    for member in members.dropFirst() {
      for (index, score) in member.scores(of: cepstra).enumerated() { sum[index] += score }
    }
    let share = 1 / Float(members.count)
    for index in sum.indices { sum[index] *= share }
    return sum
  }
}
