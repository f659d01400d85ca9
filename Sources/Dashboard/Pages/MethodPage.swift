import Reports

/// How verdicts come about, and what they cannot say.
struct MethodPage {
  let frame: Frame
  private var facts: Facts { frame.facts }
  private var say: Say { frame.say }

  func body(_ page: inout Markup) {
    let level = frame.level
    page.heading(level, say("Sådan måles", "How it is measured"))
    page.paragraph(
      say(
        "Klartone lytter til hilsenen på hver telefonsvarer og sammenholder den med telefonpolitikken. "
          + "Med logge ses også, om postkasserne bliver aflyttet. Borgernes beskeder åbnes aldrig.",
        "Klartone listens to the greeting of each mailbox and compares it with the telephone policy. "
          + "Logs also show whether mailboxes are listened to. Citizens' messages are never opened."
      ),
      class: "lead")
    page.heading(level + 1, say("Hvad ordene betyder", "What the words mean"))
    words(&page)
    page.heading(level + 1, say("Hvordan et resultat bliver til", "How a verdict comes about"))
    for text in judging { page.paragraph(text) }
    page.heading(level + 1, say("Hvad tallene tæller", "What the figures count"))
    for text in counting { page.paragraph(text) }
    page.heading(level + 1, say("Hvad kontrollen ikke kan", "What the control cannot do"))
    page.element("ul") { list in for text in limits { list.element("li", text) } }
    page.heading(level + 1, say("Hvis du er uenig", "If you disagree"))
    page.paragraph(
      say(
        "Kontrollen er maskinel og kan høre forkert. Sig til, så lytter et menneske. Har noget en god "
          + "grund, kan lederen undtage det med grund, ansvarlig og udløbsdato.",
        "The control is by machine and can mishear. Say so, and a person will listen. Where there is "
          + "a good reason, the leader can waive it with a reason, an owner and a date."))
    page.heading(level + 1, say("Denne kørsel", "This run"))
    run(&page)
    page.heading(level + 1, say("Reglerne", "The rules"))
    rules(&page)
  }

  private func words(_ page: inout Markup) {
    let meanings: [(Weight, String)] = [
      (.pass, say("Det er der, og det er sikkert.", "It is there, and that is certain.")),
      (
        .review,
        say(
          "Maskinen er i tvivl. Et menneske bør lytte eller se efter, og siden siger hvor. Det er "
            + "ikke en fejl.",
          "The machine is in doubt. A person should listen or look, and the page says where. It is "
            + "no breach.")
      ),
      (
        .fail,
        say(
          "Det er der ikke, eller der siges noget andet.",
          "It is not there, or something else is said.")
      ),
      (
        .warning,
        say(
          "Noget, der bør rettes, uden at politikken er brudt.",
          "Something to put right that breaks no rule.")
      ),
      (
        .notEvaluated,
        say(
          "Der kan intet siges, og grunden står der. Det tæller aldrig som opfyldt.",
          "Nothing can be said, and the reason is given. It never counts as a pass.")
      ),
      (
        .waived,
        say("Nogen svarer for det til en dato.", "Somebody answers for it until a date.")
      ),
    ]
    page.element("dl", ["class": "words"]) { list in
      for (weight, meaning) in meanings {
        list.element("div") {
          $0.element("dt") { $0.badge(weight, say) }
          $0.element("dd", meaning)
        }
      }
    }
  }

  private var judging: [String] { heard + (facts.hasSnippets ? [kept] : []) }

  private var kept: String {
    say(
      "Ved nogle resultater er der gemt et lydklip: nogle sekunder af hilsenen omkring det sted, som "
        + "resultatet bygger på, så et menneske kan lytte efter. Klip slettes igen, og borgernes beskeder "
        + "er aldrig med.",
      "With some verdicts a snippet of sound is kept: some seconds of the greeting around the place "
        + "that the verdict rests on, so that a person can listen. Snippets are deleted in time, and "
        + "citizens' messages are never among them.")
  }

  private var heard: [String] {
    [
      say(
        "Ord bedømmes efter, hvem der lover at ringe til hvem, inden hvornår, og hvilke taster der "
          + "fører hvorhen. \"Inden for et døgn\" opfylder kravet, \"hurtigst muligt\" gør ikke.",
        "Words are judged by who promises to ring whom, by when, and which keys lead where. \"Inden for "
          + "et døgn\" meets the rule, \"hurtigst muligt\" does not."),
      say(
        "Lyd skrives ikke bare ned. Øret spørges, om det hørte det, der opfylder kravet, eller noget, "
          + "der ligner, og kun et klart svar bliver til opfyldt eller ikke opfyldt. Alt andet går til et "
          + "menneske, for et forkert \"opfyldt\" er det værste, kontrollen kan sige.",
        "Sound is not just written down. The ear is asked whether it heard what meets the rule, or "
          + "something like it, and only a clear answer becomes a pass or a fail. All else goes to a "
          + "person, as a false pass is the worst the control could say."),
      say(
        "Sikkerheden ud for et bevis er, hvor sandsynligt øret mener, at det blev sagt, som det skulle.",
        "The certainty beside evidence is how likely the ear holds it that it was said as it should be."
      ),
    ]
  }

  private var counting: [String] {
    let titles = facts.rules.filter { facts.counted.contains($0.rule.id) && $0.isJudged }
      .map(\.title)
    return [
      say(
        "En postkasse er ikke opfyldt, når mindst ét krav er brudt. Den står til \"lyt efter\", når "
          + "intet er brudt, men et menneske bør lytte, eller der er en advarsel. Den er opfyldt, når "
          + "alle de vigtigste krav, der blev set på, er opfyldt eller undtaget.",
        "A mailbox fails when at least one rule is broken. It is for review when none is, but a person "
          + "should listen, or there is a warning. It passes when all main rules that were looked at "
          + "pass or are waived."),
      say("De vigtigste krav er: ", "The main rules are: ")
        + titles.joined(separator: "; ") + ".",
      say(
        "Andele er af de postkasser, der kunne vurderes. Er opsætningen eller øret et andet end sidst, "
          + "vises et brud, for så kan tallene ikke sammenlignes.",
        "Shares are of those that could be evaluated. Where settings or ear are others than before, a "
          + "break is shown, as figures cannot be compared then."),
    ]
  }

  private var limits: [String] {
    [
      say(
        "Øret er maskinelt og kan høre forkert, især ved støj, dårlig lyd og sjældne navne.",
        "The ear is a machine and can mishear, above all with noise, bad sound and rare names."),
      say(
        "Det høres ikke, hvem der taler: kun hvad der bliver sagt.",
        "It does not hear who speaks: only what is said."),
      say(
        "Et opkald tilbage fra mobil, Teams eller mail kan ikke ses. Derfor hedder det \"ikke "
          + "dokumenteret\" og ikke \"ikke ringet tilbage\".",
        "A call back by mobile, Teams or mail cannot be seen. So it says \"not documented\", never \"not "
          + "called back\"."),
      say(
        "Aflytning ses kun i logge. Hvor en log mangler, kan det ikke afgøres.",
        "Listening shows in logs only. Where a log is missing, it cannot be decided."),
      say(
        "Hvorfor nogen er fraværende, læses aldrig.", "Why somebody is absent is never read."),
    ]
  }

  private func run(_ page: inout Markup) {
    let run = frame.run
    var rows: [(String, String)] = [
      (say("Politik", "Policy"), run.policyTitle),
      (
        say("Opsætningens fingeraftryk", "Fingerprint of the settings"),
        String(run.policy.prefix(16))
      ),
      (say("Øre", "Ear"), run.ear.isEmpty ? say("ingen lyttede", "nobody listened") : ear(run.ear)),
      ("Klartone", run.klartone),
      (say("Bedømt pr.", "Judged as of"), say.dateTime(run.asOf)),
      (say("Kørt", "Run"), "\(say.dateTime(run.began)) – \(say.dateTime(run.ended))"),
    ]
    if run.id > 0 { rows.insert((say("Kørsel", "Run number"), "\(run.id)"), at: 0) }
    if !run.shard.isEmpty { rows.append((say("Del", "Part"), run.shard)) }
    page.table(
      say("Hvad der blev brugt", "What was used"),
      heads: [say("Hvad", "What"), say("Værdi", "Value")],
      rows: rows.map { title, value in [{ $0.text(title) }, { $0.text(value) }] })
  }

  /// The fingerprint's first digits tell ears apart.
  private func ear(_ text: String) -> String {
    text.split(separator: " ").map { $0.count > 16 ? String($0.prefix(16)) : String($0) }
      .joined(separator: " ")
  }

  private func rules(_ page: inout Markup) {
    page.element("dl", ["class": "rules"]) { list in
      for rule in facts.rules {
        guard let method = facts.source.glossary.methods[rule.rule.id] else { continue }
        list.element("dt", rule.title)
        list.element("dd") { entry in
          entry.paragraph(method.meaning)
          if let judging = method.judging { entry.paragraph(judging) }
          entry.paragraph(method.limits, class: "note")
        }
      }
    }
  }
}
