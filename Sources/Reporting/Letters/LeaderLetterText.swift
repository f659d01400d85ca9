package import Letters
package import Policy
package import Reports
package import Timing

/// The summary for a leader: what is theirs to do, and what employees have been told of and has not
/// been put right.
package struct LeaderLetterText {
  private let letter: LeaderLetter
  private let run: RunInfo
  private let policy: SitePolicy
  private let zone: TimeZoneRules
  private let tongue: Tongue
  private let titles: [String: String]

  /// A summary of what a run found.
  package init(
    _ letter: LeaderLetter, run: RunInfo, policy: SitePolicy, zone: TimeZoneRules, tongue: Tongue
  ) {
    self.letter = letter
    self.run = run
    self.policy = policy
    self.zone = zone
    self.tongue = tongue
    titles = Dictionary(
      ReportedRule.all(policy: policy, tongue: tongue).map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  package var subject: String {
    tongue("Telefonsvarere i \(departments)", "Voicemail in \(departments)")
  }

  package var text: String {
    let day = tongue.date(zone.civilTime(at: run.asOf).date)
    let all = tongue.amount(
      letter.mailboxes, ("telefonsvarer", "telefonsvarere"), ("mailbox", "mailboxes"))
    let name = letter.leader.split(separator: " ").first.map { Printable.text(String($0)) } ?? ""
    var parts = [
      tongue("Hej \(name)", "Hello \(name)"),
      tongue(
        "Her er, hvad kontrollen af telefonsvarere den \(day) viste i \(departments): \(all), hvoraf "
          + "\(letter.inOrder) uden noget at rette.",
        "This is what the check of voicemail on \(day) showed in \(departments): \(all), of which "
          + "\(letter.inOrder) with nothing to put right."),
    ]
    let own = letter.entries.filter { !$0.own.isEmpty }
    if !own.isEmpty {
      parts.append(
        tongue("Det her er lederens ansvar:", "This is for the leader to see to:") + "\n"
          + own.map(ownLine).joined(separator: "\n"))
    }
    let standing = letter.entries.filter { !$0.standing.isEmpty }
    if !standing.isEmpty {
      parts.append(
        tongue(
          "Det her har medarbejderne fået brev om før, og det er ikke rettet:",
          "Employees have had letters about this before, and it has not been put right:") + "\n"
          + standing.map(standingLine).joined(separator: "\n"))
    }
    if letter.firstTimers > 0 {
      let people = tongue.amount(
        letter.firstTimers, ("telefonsvarer", "telefonsvarere"), ("mailbox", "mailboxes"))
      parts.append(
        tongue(
          "På \(people) er der noget at rette, som medarbejderen ikke har fået brev om før. De skal "
            + "have mulighed for at rette det først, så her står ikke hvem.",
          "In \(people) there is something to put right that the employee has had no letter about "
            + "before. They are to have the chance to do so first, so it does not say who here."))
    }
    parts.append(
      tongue(
        "Kontrollen er maskinel og kan høre forkert. Svar på denne mail, hvis noget er forkert.",
        "The check is made by a machine, which can hear wrongly. Answer this mail if something is "
          + "wrong."))
    parts.append(policy.letters.closing(tongue, municipality: policy.municipality.name))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var departments: String {
    letter.departments.isEmpty
      ? tongue("din afdeling", "your department")
      : letter.departments.map { Printable.text($0) }.joined(separator: ", ")
  }

  private func who(_ entry: LeaderLetter.Entry) -> String {
    let name = entry.name.map { Printable.text($0) }
    let number = entry.number.map { Printable.text($0) }
    guard let name, let number else { return name ?? number ?? "" }
    return "\(name) (\(tongue("lokal", "extension")) \(number))"
  }

  private func ownLine(_ entry: LeaderLetter.Entry) -> String {
    let texts = entry.own.map { $0.explanation.isEmpty ? title($0) : $0.explanation }
    return "- \(who(entry)): \(texts.joined(separator: " "))"
  }

  private func standingLine(_ entry: LeaderLetter.Entry) -> String {
    var seen: Set<String> = []
    let names = entry.standing.map(title).filter { seen.insert($0).inserted }
    return "- \(who(entry)): \(names.joined(separator: ", "))"
  }

  private func title(_ item: LetterItem) -> String { titles[item.rule] ?? item.rule }
}
