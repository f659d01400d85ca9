import Foundation
import Letters
import Policy
import Reporting
import Reports
import Testing
import Timing

/// Letters word for word: what employees and leaders read.
@Suite("letters, word for word")
struct LetterTextTests {
  private static let run = RunInfo(
    id: 3, began: Instant(1_795_420_800), ended: Instant(1_795_420_800),
    asOf: Instant(1_795_420_800), municipality: "Birkeager Kommune", policyTitle: "P", policy: "p",
    ear: "e", klartone: "0", language: "da", isComplete: true)

  private static func policy() -> SitePolicy {
    var policy = SitePolicy()
    policy.municipality.name = "Birkeager Kommune"
    policy.letters.guide = "https://intra.example/telefoni"
    policy.letters.privacy = "https://intra.example/kontrol"
    return policy
  }

  private static func verdict(
    _ rule: String, _ outcome: ReportedOutcome, _ reason: String, _ explanation: String,
    to addressee: String = "employee", at start: Double? = nil, quote: String? = nil
  ) -> ReportedVerdict {
    ReportedVerdict(
      rule: rule, outcome: outcome, severity: "fail", addressee: addressee, reason: reason,
      explanation: explanation,
      evidence: start.map {
        [ReportedEvidence(source: "sound", file: "a", start: $0, end: $0 + 1, quote: quote)]
      } ?? [])
  }

  private static let mette = ReportedSubject(
    key: SubjectKey(.mailbox, "folder/4501"), number: "4501", name: "Mette Hansen",
    department: "Borgerservice", leader: "Eva Friis", mail: "mette@by.example",
    verdicts: [
      verdict("name", .review, "unclear", "Det kunne ikke høres klart.", at: 1.2, quote: "mette"),
      verdict(
        "callback", .fail, "no_limit", "Der er ingen frist.", at: 67.9,
        quote: "så ringer jeg hurtigst muligt"),
      verdict(
        "switchboard", .fail, "nothing_like_it", "Der blev ikke hørt noget, der ligner.", at: 3,
        quote: "firkant nul"),
      verdict(
        "access_code", .fail, "access_code", "Koden skal være 1 + eget lokalnummer: 14501."),
    ])

  private static let team = ReportedSubject(
    key: SubjectKey(.mailbox, "folder/4500"), number: "4500", name: "Borgerservice",
    department: "Borgerservice", leader: "Eva Friis", mail: "borger@by.example", isShared: true,
    verdicts: [
      verdict("department", .fail, "no_greeting", "Der er ikke indtalt nogen hilsen."),
      verdict("callback", .fail, "no_greeting", "Der er ikke indtalt nogen hilsen."),
    ])

  private static let ib = ReportedSubject(
    key: SubjectKey(.mailbox, "folder/4502"), number: "4502", name: "Ib Toft",
    department: "Borgerservice", leader: "Eva Friis", mail: "ib@by.example",
    verdicts: [
      verdict(
        "absence_leader", .fail, "fail",
        "Væk siden 19. november 2026. Telefonen er ikke viderestillet.",
        to: "leader")
    ])

  private static let eva = ReportedSubject(
    key: SubjectKey(.mailbox, "folder/4590"), number: "4590", name: "Eva Friis",
    department: "Ledelsen", mail: "eva@by.example", verdicts: [])

  private static func plan(kept: [KeptLetter] = []) throws -> LetterPlan {
    LetterPlan(
      Report(run: run, subjects: [mette, team, ib, eva]), kept: kept,
      rules: .init(everyDays: 7, copiesLeader: true),
      today: try #require(CivilDate(iso: "2026-11-23")), zone: .utc)
  }

  private static let before = KeptLetter(
    subject: mette.key, kind: .employee, at: Instant(1_795_420_800 - 30 * 86_400), state: .sent)

  private static func written(
    _ number: String, _ tongue: Tongue, kept: [KeptLetter] = []
  ) throws -> EmployeeLetterText {
    let letter = try #require(try plan(kept: kept).letters.first { $0.number == number })
    return EmployeeLetterText(letter, run: run, policy: policy(), zone: .utc, tongue: tongue)
  }

  @Test("a first letter in Danish")
  func danish() throws {
    let text = try Self.written("4501", Tongue(.danish))
    #expect(text.subject == "Din telefonsvarer: 3 ting at rette")
    #expect(
      text.text == """
        Hej Mette

        Ved kontrollen af telefonsvarere den 23. november 2026 fandt vi 3 ting, som du skal rette på lokal 4501:

        - Du skal sige, at du ringer tilbage inden for et døgn. Der er ingen frist. Vi hørte "så ringer jeg hurtigst muligt" (01:07).
        - Du skal sige, at man kan vende retur til Omstillingen ved at taste #0 (firkant nul). Der blev ikke hørt noget, der ligner.
        - Adgangskoden til telefonsvareren skal vælges igen efter telefonpolitikken. Spørg IT hvordan.

        Det her kunne vi ikke høre sikkert. Lyt selv efter:
        - dit navn (00:01)

        Forslag til en hilsen, der kan læses op:

            Du har ringet til Mette Hansen, Borgerservice. Jeg kan ikke besvare telefonen i øjeblikket. Læg dit navn og nummer, så ringer jeg tilbage inden for et døgn, eller vend retur til Omstillingen ved at taste firkant nul. Indtal din besked efter klartonen.

        Sådan indtaler du en hilsen: https://intra.example/telefoni

        Prøv teksten, før du indtaler den: klartone check --name "Mette Hansen" --department "Borgerservice" --text-file hilsen.txt

        Kontrollen er maskinel og kan høre forkert. Er du uenig, så svar på denne mail. Så lytter et menneske.

        Her står, hvorfor der kontrolleres, hvor længe oplysningerne gemmes, og hvilke rettigheder man har: https://intra.example/kontrol

        Venlig hilsen
        Birkeager Kommune

        """)
  }

  @Test("a team's letter, a second letter with a copy, and English")
  func others() throws {
    let team = try Self.written("4500", Tongue(.danish))
    #expect(team.subject == "Jeres telefonsvarer: 1 ting at rette")
    #expect(team.text.hasPrefix("Hej\n\nVed kontrollen"))
    #expect(team.text.contains("fandt vi 1 ting, som I skal rette på lokal 4500:\n\n- Der er ikke"))
    #expect(team.greeting.hasPrefix("Du har ringet til Borgerservice. Vi kan ikke"))
    #expect(team.text.contains("check --shared --department \"Borgerservice\""))
    #expect(team.text.contains("Er I uenige, så svar"))
    #expect(!team.text.contains("får"))
    let second = try Self.written("4501", Tongue(.danish), kept: [Self.before])
    #expect(second.text.contains("Vi har skrevet om det før. Derfor får Eva Friis en kopi."))
    let english = try Self.written("4501", Tongue(.english))
    #expect(english.subject == "Your voicemail: 3 things to put right")
    // The run's explanations are Danish: they are left out where the letter says it in English.
    #expect(
      english.missing[0].hasSuffix(
        "the policy sets (\"inden for et døgn\"). We heard \"så ringer jeg hurtigst muligt\" (01:07)."
      ))
    let danish = try Self.written("4501", Tongue(.danish))
    #expect(english.greeting == danish.greeting)
    for text in [team.text, second.text, english.text] { #expect(!text.contains("14501")) }
  }

  @Test("the leader's summary: names of those who have had a letter before, and a number of others")
  func leader() throws {
    let letter = try #require(try Self.plan(kept: [Self.before]).leaders.first)
    let text = LeaderLetterText(
      letter, run: Self.run, policy: Self.policy(), zone: .utc, tongue: Tongue(.danish))
    #expect(text.subject == "Telefonsvarere i Borgerservice")
    #expect(
      text.text.hasPrefix(
        """
        Hej Eva

        Her er, hvad kontrollen af telefonsvarere den 23. november 2026 viste i Borgerservice: 3 telefonsvarere, hvoraf 0 uden noget at rette.

        Det her er lederens ansvar:
        - Ib Toft (lokal 4502): Væk siden 19. november 2026. Telefonen er ikke viderestillet.

        Det her har medarbejderne fået brev om før, og det er ikke rettet:
        - Mette Hansen (lokal 4501)
        """), "\(text.text)")
    #expect(text.text.contains("På 1 telefonsvarer er der noget at rette, som medarbejderen ikke"))
    #expect(!text.text.contains("lokal 4500"))
    #expect(text.text.contains("hurtigst") == false && !text.text.contains("14501"))
  }
}
