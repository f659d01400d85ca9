import Engine
import Hearing
import Measures

/// How well one ear tells look-alikes apart.
struct PairsResult: Encodable {
  struct Heard: Encodable {
    let reading: String
    let count: Int
  }

  struct Member: Encodable {
    let said: String
    let complies: Bool
    /// One for each member and for what is none of them, in the same order for all.
    let heard: [Heard]
    let verdicts: Tally.Counts
  }

  struct Pair: Encodable {
    let name: String
    let tellsApart: String
    let part: String
    let members: [Member]
    /// Clips told apart, of all.
    let apart: Int
    let clips: Int
    /// Clips that do not comply, heard as something that does, and passed.
    let heardAsComplying: Int
    let passed: Int
    let notComplying: Int
  }

  let set: String
  let ear: String
  let pairs: [Pair]

  init(set: PairSet, ear: Ear, confusions: [Confusion], verdicts: [[Tally.Counts]]) {
    self.set = set.folder
    self.ear = "\(ear.identity.name) \(ear.identity.version)"
    pairs = set.pairs.indices.map { index in
      let pair = set.pairs[index]
      let confusion = confusions[index]
      return Pair(
        name: pair.name, tellsApart: pair.tellsApart, part: pair.part.rawValue,
        members: pair.members.indices.map { said in
          Member(
            said: pair.members[said].name, complies: pair.members[said].complies,
            heard: Self.heard(confusion, said), verdicts: verdicts[index][said])
        },
        apart: confusion.apart, clips: confusion.all,
        heardAsComplying: confusion.heardAsComplying,
        passed: pair.members.indices.filter { !pair.members[$0].complies }
          .reduce(0) { $0 + verdicts[index][$1].pass },
        notComplying: confusion.notComplying)
    }
  }

  private static func heard(_ confusion: Confusion, _ said: Int) -> [Heard] {
    func count(_ name: String, _ heard: Confusion.Heard) -> Heard {
      Heard(reading: name, count: confusion.counts[said][heard] ?? 0)
    }
    return confusion.members.enumerated().map { count($1.name, .member($0)) } + [
      count("other that complies", .otherComplying), count("other that does not", .otherRival),
      count("nothing", .nothing),
    ]
  }

  var text: String {
    func sum(_ value: (Pair) -> Int) -> Int { pairs.reduce(0) { $0 + value($1) } }
    var lines = [
      "Look-alikes of \(set), ear \(ear)", "",
      "| pair | tells apart | told apart | heard as complying, though not | passed, though not |",
      "|---|---|---|---|---|",
    ]
    lines += pairs.map { pair in
      "| \(pair.name) | \(pair.tellsApart) | \(pair.apart) of \(pair.clips) "
        + "| \(pair.heardAsComplying) of \(pair.notComplying) "
        + "| \(pair.passed) of \(pair.notComplying) |"
    }
    for pair in pairs { lines += [""] + Self.matrix(pair) }
    let wrong = sum(\.notComplying)
    lines += [
      "",
      "told apart: \(sum(\.apart)) of \(sum(\.clips)); heard as complying, though not: "
        + "\(sum(\.heardAsComplying)) of \(wrong); passed, though not: \(sum(\.passed)) of \(wrong)",
    ]
    return lines.joined(separator: "\n")
  }

  private static func matrix(_ pair: Pair) -> [String] {
    let columns = pair.members.first?.heard.map(\.reading) ?? []
    let header = "| said \\ heard | " + columns.joined(separator: " | ")
    return [
      header + " | pass/review/fail |", "|---" + columns.map { _ in "|---" }.joined() + "|---|",
    ]
      + pair.members.map { member in
        "| \(member.said) | " + member.heard.map { "\($0.count)" }.joined(separator: " | ")
          + " | \(member.verdicts.pass)/\(member.verdicts.review)/\(member.verdicts.fail) |"
      }
  }
}
