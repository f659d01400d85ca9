import Testing

@testable import Wording

/// Ways of writing that must not change a verdict.
@Suite struct InvarianceTests {
  enum Change: String, CaseIterable, Sendable {
    case capitals, ascii, decomposed, zeroWidth, softHyphen, fillers, doubleSpaces, emoji

    func apply(_ text: String) -> String {
      switch self {
      case .capitals: return text.uppercased()
      case .ascii:
        return text.map { character in
          switch character {
          case "å": "aa"
          case "æ": "ae"
          case "ø": "oe"
          default: String(character)
          }
        }.joined()
      case .decomposed:
        return text.map { $0 == "å" ? "a\u{30A}" : $0 == "é" ? "e\u{301}" : String($0) }.joined()
      case .zeroWidth: return text.map { "\($0)" }.joined(separator: "\u{200B}")
      case .softHyphen: return text.map { "\($0)" }.joined(separator: "\u{AD}")
      case .fillers: return text.split(separator: " ").joined(separator: " øh ")
      case .doubleSpaces: return text.split(separator: " ").joined(separator: " \t \u{A0} ")
      case .emoji: return "☎️ " + text + " 👍🏽"
      }
    }
  }

  static let callbacks =
    CaseTable.auditorCallback.cases.map { (Element.callback, $0.text) }
    + CaseTable.auditorSwitchboard.cases.map { (Element.switchboard, $0.text) }

  @Test("a verdict survives", arguments: Change.allCases)
  func survives(change: Change) {
    let judge = WordingJudge()
    for (element, text) in Self.callbacks {
      let before = judge.reading(of: element, in: Utterance(text: text))
      let after = judge.reading(of: element, in: Utterance(text: change.apply(text)))
      #expect(before.verdict == after.verdict, "\(change): \(text): \(after)")
      #expect(before.reason == after.reason, "\(change): \(text): \(after)")
    }
  }

  @Test(
    "spellings of one name",
    arguments: [
      ("Søren Kjær", "Du har ringet til Soeren Kjaer"),
      ("Søren Kjær", "du har ringet til SØREN KJÆR"),
      ("Åse Bjørn", "Det er Aase Bjoerns voicemail"),
      ("Anne-Marie Holm", "Du har ringet til Anne Marie Holm"),
      ("Anne Marie Holm", "Du har ringet til Anne-Marie Holm"),
      ("Anne Marie Holm", "Du har ringet til Annemarie Holm"),
      ("Jens Hans", "Du har ringet til Jens Hans’ telefonsvarer"),
      ("Jens Hans", "Du har ringet til Jens Hans's telefonsvarer"),
      ("André Müller", "Du har ringet til Andre\u{301} Muller"),
      ("Mette Kirstine Hansen", "Du har ringet til Mette Hansen"),
      ("Mette K. Hansen", "Du har ringet til Mette Hansen"),
      ("Mette Hansen", "Du har ringet til Mette K. Hansen"),
      ("Mette Kirstine Hansen", "Du har ringet til Mette K Hansen"),
      ("Mette Holm-Jensen", "Du har ringet til Mette Holm Jensen"),
      ("Per O'Brien", "Du har ringet til Per O’Brien"),
      ("Fatima Al-Sayed", "mit navn er fatima al sayed"),
    ])
  func names(name: String, text: String) {
    let owner = Owner(names: [name], department: "Borgerservice")
    #expect(WordingJudge().name(Utterance(text: text), owner: owner).verdict == .pass)
  }

  @Test(
    "names that are not the owner's",
    arguments: [
      ("Christian Olsen", "Du har ringet til Kristian Olsen", Verdict.review),
      ("Mette Hansen", "Du har ringet til Mette Hansson", .review),
      ("Mette Hansen", "Du har ringet til Hanne Hansen", .fail),
      ("Anne Berg", "Du har ringet til Anne Bergmann", .review),
      ("Bo Lund", "Du har ringet til Ib Lund", .fail),
      ("Mette Hansen", "Du har ringet til Jens. Mette Hansen kan ikke nås", .review),
    ])
  func otherNames(name: String, text: String, verdict: Verdict) {
    let owner = Owner(names: [name], department: "Borgerservice")
    let reading = WordingJudge().name(Utterance(text: text), owner: owner)
    #expect(reading.verdict == verdict, "\(reading)")
  }

  @Test(
    "whether the others are told to each owner, or looked up in a directory all share, is the same",
    arguments: [
      "Du har ringet til Hanne Holm, Byggesag", "Hej, det er Mette Hansen i Jobcenter",
      "Du har ringet til Mette Berg Hansen, Børn og Unge", "Du taler med Åse Ørsted på sygehuset",
      "Du har ringet til Sygedagpenge. Jeg er på ferie.",
    ])
  func sharedDirectory(text: String) {
    let names = ["Mette Hansen", "Hanne Holm", "Mette Berg", "Åse Ørsted", "'Ole' Bo", "Hanne Bo"]
    let units = ["Borgerservice", "Byggesag", "Jobcentret", "Børn og Unge", "Sygedagpenge", "For"]
    let (people, departments) = (OtherNames(names), OtherDepartments(units))
    let judge = WordingJudge()
    for (name, unit) in zip(names, units) {
      let alone = Owner(
        names: [name], department: unit, otherNames: OtherNames(names.filter { $0 != name }),
        otherDepartments: OtherDepartments(units.filter { $0 != unit }))
      let shared = Owner(
        names: [name], department: unit, otherNames: people.without([name]),
        otherDepartments: departments.without([unit]))
      #expect(alone == shared)
      let utterance = Utterance(text: text)
      #expect(judge.read(utterance, owner: alone) == judge.read(utterance, owner: shared))
    }
  }

  @Test("two people of one name, told apart by a middle name")
  func namesakes() {
    let owner = Owner(
      names: ["Mette Kirstine Hansen"], department: "Jobcentret", otherNames: ["Mette Hansen"])
    let judge = WordingJudge()
    let short = judge.name(Utterance(text: "Du har ringet til Mette Hansen"), owner: owner)
    let long = judge.name(Utterance(text: "Du har ringet til Mette Kirstine Hansen"), owner: owner)
    #expect(short.verdict == .review)
    #expect(long.verdict == .pass)
  }

  @Test(
    "forms of one department",
    arguments: [
      ("Jobcentret", "Mette Hansen, Jobcenter", Verdict.pass),
      ("Jobcentret", "Mette Hansen, Jobcenterets telefonsvarer", .pass),
      ("Jobcenter", "Mette Hansen fra Jobcentret", .pass),
      ("Socialafdelingen", "Mette Hansen, Socialafdelingens telefon", .pass),
      ("Socialafdelingen", "Mette Hansen i socialafdeling", .pass),
      ("Børn og Unge", "Mette Hansen, Børn & Unge", .pass),
      ("Børn & Unge", "mette hansen boern og unge", .pass),
      ("Børn og Unge", "Mette Hansen, Børn", .fail),
      ("Børn og Unge", "Mette Hansen, Unge", .fail),
      ("Afdelingen for Byggeri", "Mette Hansen i Byggeri", .pass),
      ("Byggeri", "Mette Hansen i afdelingen for Byggeri", .pass),
      ("Sundhed", "Mette Hansen, Ældre og Sundhed", .review),
      ("Børn og Unge", "Mette Hansen, Børne- og Ungeforvaltningen", .review),
      ("Miljø og Teknik", "Mette Hansen, Teknik og Miljø", .fail),
      ("Løn", "Mette Hansen i Lønafdelingen", .review),
      ("IT", "Mette Hansen i IT", .pass), ("IT", "Mette Hansen i Italien", .fail),
    ])
  func departments(department: String, text: String, verdict: Verdict) {
    let owner = Owner(names: ["Mette Hansen"], department: department)
    let reading = WordingJudge().department(Utterance(text: text), owner: owner)
    #expect(reading.verdict == verdict, "\(reading)")
  }

  @Test("a first name that is a pronoun as well")
  func hans() {
    let owner = Owner(names: ["Hans Holm"], department: "Byggesag")
    let text = Utterance(text: "Du har ringet til Hans Holm i Byggesag. Læg en besked.")
    #expect(WordingJudge().name(text, owner: owner).verdict == .pass)
    #expect(WordingJudge().department(text, owner: owner).verdict == .pass)
    let other = Utterance(text: "Du har ringet til hans kollega i Byggesag.")
    let mette = Owner(names: ["Mette Holm"], department: "Byggesag")
    #expect(WordingJudge().department(other, owner: mette).verdict != .pass)
  }

  @Test("the longest department counts")
  func longestDepartment() {
    let owner = Owner(
      names: ["Mette Hansen"], department: "Sundhed", otherDepartments: ["Ældre og Sundhed"])
    let text = Utterance(text: "Du har ringet til Mette Hansen, Ældre og Sundhed")
    #expect(WordingJudge().department(text, owner: owner).verdict == .fail)
  }
}
