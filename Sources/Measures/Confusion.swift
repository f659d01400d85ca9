/// Which member of a group of look-alikes was heard for each that was said.
package struct Confusion: Sendable, Equatable {
  /// One of the look-alikes.
  package struct Member: Sendable, Equatable {
    package let name: String
    /// What readings of it hold, as whole words with single spaces; several ways to say it.
    package let marks: [String]
    /// Whether it complies with the policy.
    package let complies: Bool

    package init(name: String, marks: [String], complies: Bool) {
      self.name = name
      self.marks = marks
      self.complies = complies
    }
  }

  /// What won.
  package enum Heard: Sendable, Hashable {
    /// A reading of this member.
    case member(Int)
    /// A complying reading that is none of them.
    case otherComplying
    /// A rival that is none of them.
    case otherRival
    /// No reading at all.
    case nothing
  }

  package let members: [Member]
  /// For each member said, how often each was heard.
  package private(set) var counts: [[Heard: Int]]

  package init(members: [Member]) {
    self.members = members
    counts = Array(repeating: [:], count: members.count)
  }

  /// - Parameters:
  ///   - said: index of the member.
  ///   - reading: the words of the winning side, nil when neither side was heard.
  ///   - complies: which side won.
  /// - Returns: whether the member was told apart from the others.
  @discardableResult
  package mutating func add(said: Int, reading: String?, complies: Bool) -> Bool {
    let heard = heard(reading, complies: complies)
    counts[said][heard, default: 0] += 1
    return isApart(said, heard)
  }

  /// The member whose mark the reading holds; of several, the one with the longest.
  private func heard(_ reading: String?, complies: Bool) -> Heard {
    guard let reading else { return .nothing }
    let spoken = " \(reading) "
    var longest = (mark: 0, member: -1)
    for (index, member) in members.enumerated() where member.complies == complies {
      for mark in member.marks where mark.count > longest.mark && spoken.contains(" \(mark) ") {
        longest = (mark.count, index)
      }
    }
    if longest.member >= 0 { return .member(longest.member) }
    return complies ? .otherComplying : .otherRival
  }

  /// Told apart is the member itself, or another reading on the same side: a question need not
  /// know every look-alike by its own words.
  private func isApart(_ said: Int, _ heard: Heard) -> Bool {
    switch heard {
    case .member(let index): index == said
    case .otherComplying: members[said].complies
    case .otherRival, .nothing: !members[said].complies
    }
  }

  /// How many were told apart.
  package var apart: Int {
    counts.indices.reduce(0) { sum, said in
      sum + counts[said].reduce(0) { $0 + (isApart(said, $1.key) ? $1.value : 0) }
    }
  }

  package var all: Int { counts.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// How many that do not comply were heard as something that does: the dangerous ones.
  package var heardAsComplying: Int {
    members.indices.filter { !members[$0].complies }.reduce(0) { sum, said in
      sum + counts[said].reduce(0) { $0 + (complies($1.key) ? $1.value : 0) }
    }
  }

  /// How many that do not comply were said.
  package var notComplying: Int {
    members.indices.filter { !members[$0].complies }
      .reduce(0) { $0 + counts[$1].values.reduce(0, +) }
  }

  private func complies(_ heard: Heard) -> Bool {
    switch heard {
    case .member(let index): members[index].complies
    case .otherComplying: true
    case .otherRival, .nothing: false
    }
  }
}
