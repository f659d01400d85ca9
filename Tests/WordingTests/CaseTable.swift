import Testing

@testable import Wording

/// One greeting and the verdicts that are right for it.
struct Case: Sendable, CustomTestStringConvertible {
  let id: String
  let allowed: Set<Verdict>
  let text: String

  var testDescription: String { id.isEmpty ? text : "\(id): \(text)" }

  /// The words as a recogniser gives them: lower case, no punctuation, pauses where sentences end.
  var spoken: Utterance {
    let typed = Utterance(text: text)
    return Utterance(
      words: typed.words.flatMap { word -> [Word] in
        let heard = word.text.lowercased()
          .map { character in
            switch character.unicodeScalars.first {
            case "#", "＃": " firkant "
            case "*": " stjerne "
            case "-", "/": " "
            case "０": "0"
            case let scalar?: character.isNumber ? String(Character(scalar)) : String(character)
            case nil: ""
            }
          }
          .joined()
          .filter { $0.isLetter || $0.isNumber || $0 == " " }
        let parts = heard.split(separator: " ").map(String.init)
        return parts.indices.map { index in
          Word(parts[index], endsSentence: word.endsSentence && index == parts.count - 1)
        }
      })
  }
}

/// Cases written as lines "verdict id | greeting"; "review/fail" allows either.
struct CaseTable: Sendable {
  let cases: [Case]

  init(_ lines: String) {
    cases = lines.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: "|", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let head = halves[0].split(separator: " ")
      let verdicts = head[0].split(separator: "/").compactMap { Verdict(rawValue: String($0)) }
      return Case(
        id: head.count > 1 ? String(head[1]) : "", allowed: Set(verdicts),
        text: String(halves[1].drop { $0 == " " }))
    }
  }
}

/// The owner of all greetings in the tables.
let mette = Owner(
  names: ["Mette Hansen"], department: "Borgerservice",
  departmentAliases: ["Borgerservice og Ydelse"], otherNames: ["Jens Olsen", "Anne Berg"],
  otherDepartments: ["Jobcentret", "Børneservice"])

extension WordingJudge {
  func reading(of element: Element, in utterance: Utterance) -> ElementReading {
    switch element {
    case .name: name(utterance, owner: mette)
    case .department: department(utterance, owner: mette)
    case .callback: callback(utterance)
    case .switchboard: switchboard(utterance)
    }
  }
}
