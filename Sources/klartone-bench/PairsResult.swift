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
    /// What won, word for word; empty when nothing did.
    let readings: [String: Int]
  }

  struct Pair: Encodable {
    let name: String
    let tellsApart: String
    let part: String
    let members: [Member]
    /// Couples of a member that complies and one that does not, by one voice.
    let toldApart: Confusion.Share
    /// Clips that comply, heard as complying.
    let heardRightly: Confusion.Share
    /// Clips that do not, heard as something that does …
    let heardWrongly: Confusion.Share
    /// … and passed.
    let passedWrongly: Confusion.Share
  }

  let set: String
  let ear: String
  let pairs: [Pair]

  init(
    set: PairSet, ear: Ear, confusions: [Confusion], verdicts: [[Tally.Counts]],
    readings: [[[String: Int]]]
  ) {
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
            heard: Self.heard(confusion, said), verdicts: verdicts[index][said],
            readings: readings[index][said])
        },
        toldApart: confusion.apart, heardRightly: confusion.heardRightly,
        heardWrongly: confusion.heardWrongly,
        passedWrongly: zip(pair.members, verdicts[index]).filter { !$0.0.complies }
          .reduce(.init(count: 0, of: 0)) { $0 + .init(count: $1.1.pass, of: $1.1.all) })
    }
  }

  private static func heard(_ confusion: Confusion, _ said: Int) -> [Heard] {
    func count(_ name: String, _ heard: Confusion.Heard) -> Heard {
      Heard(reading: name, count: confusion.count(said: said, heard: heard))
    }
    return confusion.members.enumerated().map { count($1.name, .member($0)) } + [
      count("other that complies", .otherComplying), count("other that does not", .otherRival),
      count("nothing", .nothing),
    ]
  }

  var text: String {
    var lines = [
      "Look-alikes of \(set), ear \(ear)", "",
      "| pair | tells apart | couples told apart | complying, heard so | not complying, heard as "
        + "complying | … and passed |",
      "|---|---|---|---|---|---|",
    ]
    lines += pairs.map { pair in
      "| \(pair.name) | \(pair.tellsApart) | \(pair.toldApart.text) | \(pair.heardRightly.text) "
        + "| \(pair.heardWrongly.text) | \(pair.passedWrongly.text) |"
    }
    func sum(_ share: (Pair) -> Confusion.Share) -> String {
      pairs.map(share).reduce(.init(count: 0, of: 0), +).text
    }
    lines.append(
      "| all | | \(sum(\.toldApart)) | \(sum(\.heardRightly)) | \(sum(\.heardWrongly)) "
        + "| \(sum(\.passedWrongly)) |")
    for pair in pairs { lines += [""] + Self.matrix(pair) }
    lines += ["", "told apart: \(sum(\.toldApart)) couples"]
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

extension Confusion.Share {
  fileprivate var text: String { "\(count) of \(self.of)" }
}
