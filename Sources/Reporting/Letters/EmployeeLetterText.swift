import Audit
package import Letters
package import Policy
package import Reports
package import Timing
import Wording

/// The letter to an employee. After the draft in the policy's reference on operations: what is
/// missing, what was heard and when, a greeting to read aloud, how to try it, and that a machine
/// can be wrong.
package struct EmployeeLetterText {
  private let letter: EmployeeLetter
  private let run: RunInfo
  private let policy: SitePolicy
  private let zone: TimeZoneRules
  private let tongue: Tongue
  private let sentences: LetterSentences

  /// A letter about what a run found.
  package init(
    _ letter: EmployeeLetter, run: RunInfo, policy: SitePolicy, zone: TimeZoneRules, tongue: Tongue
  ) {
    self.letter = letter
    self.run = run
    self.policy = policy
    self.zone = zone
    self.tongue = tongue
    sentences = LetterSentences(
      policy: policy, tongue: tongue, isShared: letter.isShared,
      explains: run.language == tongue.language.rawValue)
  }

  package var subject: String {
    let things = tongue.amount(letter.items.count, ("ting", "ting"), ("thing", "things"))
    let whose = tongue(letter.isShared ? "Jeres" : "Din", "Your")
    return tongue(
      "\(whose) telefonsvarer: \(things) at rette", "\(whose) voicemail: \(things) to put right")
  }

  /// A line for each thing to put right.
  package var missing: [String] { letter.items.map { sentences.line($0) } }

  /// A greeting with name and department, Danish in every language.
  package var greeting: String {
    let names = letter.isShared ? [] : [letter.name ?? "(navn)"]
    return GreetingScript(
      policy: policy,
      owner: Owner(names: names, department: letter.department ?? "(afdeling)")
    ).text
  }

  package var text: String {
    var parts = [salutation, opening, Self.list(missing)]
    let doubts = letter.doubts.compactMap { sentences.doubt($0) }
    if !doubts.isEmpty {
      parts.append(
        tongue(
          "Det her kunne vi ikke høre sikkert. Lyt selv efter:",
          "We could not hear this for certain. Please listen for yourself:") + "\n"
          + Self.list(doubts))
    }
    parts.append(
      tongue("Forslag til en hilsen, der kan læses op:", "A greeting that can be read aloud:")
        + "\n\n    \(greeting)")
    if !policy.letters.guide.isEmpty {
      parts.append(
        tongue("Sådan indtaler \(you) en hilsen: ", "How to record a greeting: ")
          + policy.letters.guide)
    }
    parts.append(trial)
    parts.append(
      tongue(
        "Kontrollen er maskinel og kan høre forkert. Er \(you) uenig\(letter.isShared ? "e" : ""), "
          + "så svar på denne mail. Så lytter et menneske.",
        "The check is made by a machine, which can hear wrongly. If you disagree, answer this mail: "
          + "then a person will listen."))
    if let copy = letter.copy {
      parts.append(
        tongue(
          "Vi har skrevet om det før. Derfor får \(copy.name) en kopi.",
          "We have written about this before. That is why \(copy.name) gets a copy."))
    }
    parts.append(policy.letters.closing(tongue, municipality: policy.municipality.name))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var you: String { letter.isShared ? "I" : "du" }

  private var salutation: String {
    let name = letter.firstName.map { " " + Printable.text($0) } ?? ""
    return tongue("Hej\(name)", "Hello\(name)")
  }

  private var opening: String {
    let day = tongue.date(zone.civilTime(at: run.asOf).date)
    let number = Printable.text(letter.number)
    let things = tongue.amount(letter.items.count, ("ting", "ting"), ("thing", "things"))
    return tongue(
      "Ved kontrollen af telefonsvarere den \(day) fandt vi \(things), som \(you) skal rette på "
        + "lokal \(number):",
      "In the check of voicemail on \(day) we found \(things) to put right at extension \(number):")
  }

  private var trial: String {
    let before = tongue(
      "Prøv teksten, før \(you) indtaler den: ", "Try the wording before you record it: ")
    guard policy.letters.selfCheck.isEmpty else { return before + policy.letters.selfCheck }
    let name = letter.name.flatMap { letter.isShared ? nil : " --name \"\(Self.bare($0))\"" }
    return before + "klartone check" + (name ?? " --shared")
      + " --department \"\(Self.bare(letter.department ?? ""))\" --text-file "
      + tongue("hilsen.txt", "greeting.txt")
  }

  /// Without what a shell reads something into.
  private static func bare(_ text: String) -> String {
    Printable.text(text).filter { !"\"\\$`!".contains($0) }
  }

  private static func list(_ lines: [String]) -> String {
    lines.map { "- \($0)" }.joined(separator: "\n")
  }
}

extension LetterPolicy {
  /// Where rights are explained, and who writes.
  func closing(_ tongue: Tongue, municipality: String) -> String {
    tongue(
      "Her står, hvorfor der kontrolleres, hvor længe oplysningerne gemmes, og hvilke rettigheder "
        + "man har: ",
      "Why there is a check, how long data are kept, and which rights you have: ") + privacy
      + "\n\n"
      + tongue("Venlig hilsen\n", "Kind regards\n") + (sender.isEmpty ? municipality : sender)
  }
}
