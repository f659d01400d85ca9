import Hearing
import Speech
import Wording

/// Whom else a greeting can be asked about: people and departments of a set that it does not name.
///
/// A site's own greetings name the right owner nearly always, so a set of them says nothing about
/// wrong ones. Asked about somebody else, each is a trial that must not pass.
struct Impostors {
  private let names: [String]
  private let departments: [String]
  private let judge: WordingJudge
  /// How each word is said.
  private let spoken: [String: [Pronunciation]]

  init(
    names: [String], departments: [String], judge: WordingJudge, spoken: [String: [Pronunciation]]
  ) {
    self.names = names
    self.departments = departments
    self.judge = judge
    self.spoken = spoken
  }

  /// Somebody else: of the same first name, else of the same last name, else anybody.
  ///
  /// `turn` varies whom, so that a set does not ask about one person all the time. Nil when there
  /// is nobody.
  func name(otherThan own: String, turn: Int) -> String? {
    let words = Question.words(own)
    let others = names.filter { other in
      !isAlike(own, other)
        && judge.name(Utterance(text: "Du har ringet til \(own)"), owner: owner(named: other))
          .verdict != .pass
    }
    let closest = [
      others.filter { Question.words($0).first == words.first },
      others.filter { Question.words($0).last == words.last }, others,
    ]
    return closest.first { !$0.isEmpty }.map { $0[turn % $0.count] }
  }

  /// Another department; nil when there is none.
  func department(otherThan own: String, aliases: [String: [String]], turn: Int) -> String? {
    let others = departments.filter { other in
      let owner = Owner(
        names: [], department: other, departmentAliases: aliases[other] ?? [])
      return !([other] + owner.departmentAliases).contains { isAlike(own, $0) }
        && judge.department(Utterance(text: "Du har ringet til \(own)"), owner: owner).verdict
          != .pass
    }
    return others.isEmpty ? nil : others[turn % others.count]
  }

  private func owner(named name: String) -> Owner { Owner(names: [name], department: "") }

  /// True when saying one is saying the other: the same sounds, or one within the other.
  private func isAlike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Question.words(a), Question.words(b))
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    guard !short.isEmpty else { return true }
    return (0...(long.count - short.count)).contains { start in
      zip(long[start...], short).allSatisfy(soundsAlike)
    } || (a.first == b.first && a.last == b.last)
  }

  private func soundsAlike(_ a: String, _ b: String) -> Bool {
    a == b || !Set(spoken[a] ?? []).isDisjoint(with: spoken[b] ?? [])
  }
}
