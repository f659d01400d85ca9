import Hearing
import Measures
import Wording

/// A folder of look-alikes as sound: the same voice, sentence and line, another word.
struct PairSet {
  /// A group of two or more members.
  struct Pair {
    let name: String
    /// What it tells apart: number, unit, key …
    let tellsApart: String
    let part: Part
    let members: [Confusion.Member]
  }

  struct Clip {
    let path: String
    /// Index of its pair, and of the member it says.
    let pair: Int
    let member: Int
    /// Who says it; the members by one voice make couples.
    let voice: String
    let owner: Owner
  }

  /// As given.
  let folder: String
  let pairs: [Pair]
  let clips: [Clip]

  /// Reads `pairs.tsv` of a folder; the files lie beside it or in `clips/`.
  ///
  /// Columns: `file`; `pair`; `tells_apart`; `part` (of the question); `member`; `marks` (words
  /// that a reading of the member holds, `|` between several ways); `complies` (yes or no); `name`
  /// and `department` of the owner, and `other_name` and `other_department` that compete; `voice`
  /// (the members by one voice differ in nothing else).
  init(folder: String) throws {
    self.folder = folder
    let table = try SetTable(
      "pairs.tsv", in: folder,
      columns: [
        "file", "pair", "tells_apart", "part", "member", "marks", "complies", "name", "department",
        "other_name", "other_department", "voice",
      ])
    var pairs: [Pair] = []
    var clips: [Clip] = []
    for row in table.rows {
      guard let part = Part(rawValue: row["part"] ?? "") else { continue }
      let name = row["pair"] ?? ""
      let member = Confusion.Member(
        name: row["member"] ?? "",
        marks: (row["marks"] ?? "").split(separator: "|").map(String.init),
        complies: row["complies"] == "yes")
      let index = pairs.firstIndex { $0.name == name } ?? pairs.count
      var members = index < pairs.count ? pairs[index].members : []
      if !members.contains(member) { members.append(member) }
      let pair = Pair(
        name: name, tellsApart: row["tells_apart"] ?? "", part: part, members: members)
      if index < pairs.count { pairs[index] = pair } else { pairs.append(pair) }
      let owner = Owner(
        names: [row["name"] ?? ""], department: row["department"] ?? "",
        otherNames: [row["other_name"] ?? ""], otherDepartments: [row["other_department"] ?? ""])
      clips.append(
        Clip(
          path: table.path(of: row, below: "clips"), pair: index,
          member: members.firstIndex(of: member) ?? 0, voice: row["voice"] ?? "", owner: owner))
    }
    self.pairs = pairs
    self.clips = clips
  }
}
