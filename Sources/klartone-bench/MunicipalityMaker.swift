import Foundation
import Measures

/// Makes an invented municipality: people, their greetings, a week's site file and call records.
/// The same for the same seed.
struct MunicipalityMaker {
  let folder: String
  let mailboxes: Int
  let seed: UInt64
  /// Sounds that the greetings are copies of.
  let sounds: [String]

  static let asOf = "2026-03-02T06:00"
  var site: String { folder + "/site.json5" }
  private var greetings: String { folder + "/hilsner" }

  /// Numbers as `LogMaker` has them.
  private func number(_ index: Int) -> String { "\(10_000 + index)" }

  func make(logLines: Int) throws {
    try FileManager.default.createDirectory(
      atPath: greetings, withIntermediateDirectories: true)
    var random = SeededRandom(seed: seed)
    var list = "Lokalnummer;Navn;Afdeling\n"
    for index in 0..<mailboxes {
      list += "\(number(index));\(name(&random));\(Self.departments[index % 40])\n"
      let sound = sounds[Int.random(in: 0..<sounds.count, using: &random)]
      try put(sound, index)
    }
    try Data(list.utf8).write(to: URL(fileURLWithPath: folder + "/personer.csv"))
    _ = try LogMaker(kind: .callRecords, seed: seed).write(
      lines: logLines, to: folder + "/Master.csv")
    let site = """
      {
        municipality: { name: "Opdigtet Kommune" },
        information: { purpose: "Måling", informedOn: "2026-01-01" },
        sources: {
          timeZone: "Europe/Copenhagen", greetings: "hilsner", directory: { csv: "personer.csv" },
          logs: { cdr: ["Master.csv"], cdrInUTC: "yes" },
        },
      }
      """
    try Data(site.utf8).write(to: URL(fileURLWithPath: self.site))
  }

  /// Gives so many mailboxes, spread evenly, greetings that nobody has heard: other sounds, with a
  /// count in their last two bytes.
  func change(_ count: Int) throws {
    let plain = sounds.filter { $0.hasSuffix(".wav") }
    for turn in 0..<count {
      let index = turn * mailboxes / count
      for old in try FileManager.default.contentsOfDirectory(atPath: greetings)
      where old.hasPrefix(number(index) + ".") {
        try FileManager.default.removeItem(atPath: "\(greetings)/\(old)")
      }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: plain[turn % plain.count]))
      bytes[bytes.count - 2] = UInt8(truncatingIfNeeded: turn)
      bytes[bytes.count - 1] = UInt8(truncatingIfNeeded: turn >> 8)
      try bytes.write(to: URL(fileURLWithPath: "\(greetings)/\(number(index)).wav"))
    }
  }

  private func put(_ sound: String, _ index: Int) throws {
    let kind = (sound as NSString).pathExtension
    try FileManager.default.copyItem(
      atPath: sound, toPath: "\(greetings)/\(number(index)).\(kind)")
  }

  /// Common given names and surnames of two parts: some 900 surnames, most in no lexicon.
  private func name(_ random: inout SeededRandom) -> String {
    func one(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &random)] }
    let surname = one(Self.fronts) + one(Self.backs)
    return "\(one(Self.given)) \(one(Self.middle)) \(surname)"
  }

  private static let given = [
    "Mette", "Peter", "Anne", "Jens", "Kirsten", "Lars", "Hanne", "Michael", "Henrik", "Helle",
    "Søren", "Lene", "Jan", "Maria", "Camilla", "Niels", "Ahmed", "Fatima", "Ole", "Rasmus",
    "Gitte", "Bente", "Torben", "Klaus", "Inge", "Vibeke", "Mogens", "Birthe", "Emil", "Freja",
  ]
  private static let middle = [
    "Nielsen", "Jensen", "Hansen", "Pedersen", "Andersen", "Larsen", "Holm", "Lund", "Bech",
    "Kjær", "Møller", "Skov", "Friis", "Juhl", "Krogh", "Dam",
  ]
  private static let fronts = [
    "Vester", "Øster", "Nør", "Sønder", "Skov", "Birke", "Ege", "Lille", "Stor", "Høj", "Bak",
    "Mose", "Kær", "Sø", "Bøge", "Aske", "Elle", "Hede", "Kloster", "Ny", "Præste", "Kirke",
    "Mølle", "Sten", "Sand", "Tved", "Vang", "Ravn", "Ulve", "Ørne",
  ]
  private static let backs = [
    "gaard", "dal", "holm", "lund", "toft", "bjerg", "bæk", "skov", "mark", "vang", "strup",
    "rup", "by", "sø", "høj", "bo", "ager", "eng", "hus", "kilde", "lev", "næs", "skjold", "torp",
    "vad", "vig", "ø", "å", "bro", "borg",
  ]
  private static let departments: [String] = {
    let fields = [
      "Byg", "Miljø", "Skole", "Ældre", "Social", "Kultur", "Vej", "Løn", "Job", "Sundheds",
    ]
    return fields.flatMap { field in
      ["afdelingen", "kontoret", "teamet", "centret"].map { field + $0 }
    }
  }()
}
