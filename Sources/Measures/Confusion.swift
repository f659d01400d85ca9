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

  private struct Trial: Equatable {
    let said: Int
    let speaker: String
    let heard: Heard
    /// Which side won; false when neither did.
    let heardComplying: Bool
  }

  /// A share of the trials of some kind.
  package struct Share: Sendable, Equatable, Encodable {
    package let count: Int
    package let of: Int

    package init(count: Int, of: Int) {
      self.count = count
      self.of = of
    }
  }

  package let members: [Member]
  private var trials: [Trial] = []

  package init(members: [Member]) {
    self.members = members
  }

  /// - Parameters:
  ///   - said: index of the member.
  ///   - speaker: who says it; members by the same speaker differ in nothing else.
  ///   - reading: the words of the winning side, nil when neither side was heard.
  ///   - complies: which side won.
  package mutating func add(said: Int, speaker: String, reading: String?, complies: Bool) {
    trials.append(
      Trial(
        said: said, speaker: speaker, heard: heard(reading, complies: complies),
        heardComplying: reading != nil && complies))
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

  /// How often this was heard where the member was said.
  package func count(said: Int, heard: Heard) -> Int {
    trials.count { $0.said == said && $0.heard == heard }
  }

  /// Couples told apart: of a member that complies and one that does not, by one speaker, the first
  /// was heard as complying and the second was not. An ear that hears the same everywhere tells
  /// nothing apart, whatever it hears.
  package var apart: Share {
    var (apart, all) = (0, 0)
    for other in trials where !members[other.said].complies {
      for own in trials where members[own.said].complies && own.speaker == other.speaker {
        all += 1
        if own.heardComplying && !other.heardComplying { apart += 1 }
      }
    }
    return Share(count: apart, of: all)
  }

  /// What complies, and was heard as complying.
  package var heardRightly: Share { heardComplying(saidComplying: true) }

  /// What does not comply, and was heard as something that does: the dangerous ones.
  package var heardWrongly: Share { heardComplying(saidComplying: false) }

  private func heardComplying(saidComplying: Bool) -> Share {
    let said = trials.filter { members[$0.said].complies == saidComplying }
    return Share(count: said.count(where: \.heardComplying), of: said.count)
  }
}

extension Confusion.Share {
  package static func + (a: Self, b: Self) -> Self {
    Self(count: a.count + b.count, of: a.of + b.of)
  }
}
