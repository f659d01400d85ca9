import Policy
import Reporting
import Testing

@Suite("The information sheet and the input to the DPIA")
struct NoticeTests {
  private static var filled: SitePolicy {
    var policy = SitePolicy()
    policy.municipality.name = "Birkeager Kommune"
    policy.information.controller = "Birkeager Kommune, Torvet 1"
    policy.information.purpose = "Borgere skal have svar\n# inden for et døgn."
    policy.information.legalBasis = "Ledelsesretten | aftalen"
    policy.information.contact = "dpo@birkeager.example"
    policy.information.recipients = ["Afdelingens leder", "IT"]
    policy.information.informedOn = "2026-10-01"
    policy.information.retentionDays = 60
    policy.sources.greetings = "hilsner"
    policy.sources.directory.csv = "p.csv"
    return policy
  }

  private static var whole: SitePolicy {
    var policy = filled
    policy.sources.greetings = ""
    policy.sources.asterisk.spool = "spool"
    policy.sources.logs.cdr = ["Master.csv"]
    policy.sources.logs.full = ["full*"]
    policy.sources.absences.ical = ["k/*.ics"]
    policy.sources.forwards.astdb = ["db.txt"]
    policy.waivers = "u.csv"
    policy.store = "k.sqlite"
    policy.evidence.snippets = .yes
    return policy
  }

  private func sheet(_ policy: SitePolicy, _ language: ReportLanguage = .danish) -> String {
    NoticeSheet(NoticePage(policy: policy, tongue: Tongue(language))).text
  }

  private func impact(_ policy: SitePolicy, _ language: ReportLanguage = .danish) -> String {
    ImpactSheet(NoticePage(policy: policy, tongue: Tongue(language))).text
  }

  @Test("greetings alone: the sheet to the letter")
  func golden() {
    #expect(sheet(Self.filled) == NoticeGolden.greetingsDanish)
    #expect(NoticePage(policy: Self.filled, tongue: Tongue(.danish)).missing.isEmpty)
  }

  @Test(
    "every source that is configured is told of, and none that is not",
    arguments: [
      "opkaldslog (CDR)", "Asterisks full-log", "**Fravær**", "**Viderestillinger**",
      "**Undtagelser**", "**Beskedernes oplysninger**", "ikke dokumenteret",
      "kontrolforanstaltning",
      "Historikken over kørsler", "ikke aflyttet",
      "ved \"lyt efter\" og \"ikke opfyldt\" også et lydklip af din stemme",
      "Lydklip slettes 30 dage efter",
    ])
  func sources(_ told: String) {
    #expect(sheet(Self.whole).contains(told))
    #expect(!sheet(Self.filled).contains(told))
  }

  @Test("what is not done is always said, and both languages say as much")
  func promises() {
    for policy in [SitePolicy(), Self.filled, Self.whole] {
      let danish = sheet(policy)
      for promise in [
        "Borgernes beskeder åbnes aldrig.", "Din stemme bruges ikke til at genkende dig.",
        "De vises og gemmes aldrig.", "Grunden til fravær læses aldrig.",
      ] {
        #expect(danish.contains(promise))
      }
      for (one, other) in [
        (danish, sheet(policy, .english)), (impact(policy), impact(policy, .english)),
      ] {
        func shape(_ text: String) -> [Character?] { text.split(separator: "\n").map(\.first) }
        #expect(one != other)
        let marks: Set<Character?> = ["#", "-", "|"]
        #expect(shape(one).filter(marks.contains) == shape(other).filter(marks.contains))
      }
    }
  }

  @Test("what is not filled in can be seen, on the sheet and by its key")
  func gaps() {
    let page = NoticePage(policy: SitePolicy(), tongue: Tongue(.danish))
    let keys = [
      "information.controller", "information.purpose", "information.legalBasis",
      "information.recipients", "information.contact", "information.informedOn", "sources",
    ]
    #expect(page.missing == keys)
    for key in keys {
      #expect(sheet(SitePolicy()).contains("[udfyldes: \(key)]"))
      #expect(sheet(SitePolicy(), .english).contains("[to be filled in: \(key)]"))
    }
    #expect(!sheet(Self.whole).contains("[udfyldes"))
  }

  @Test("the DPIA's input has flows, risks and questions, and takes nothing for confirmed")
  func impact() {
    let text = impact(Self.whole)
    for part in [
      "| kilde | hvad der læses | hvad der står i rapporter |\n| --- | --- | --- |\n",
      "- Retsgrundlag: Ledelsesretten | aftalen\n", "Rapporter: højst 60 dage.",
      "- Modtager: IT\n", "DPO: Kræver behandlingen en konsekvensanalyse?",
      "HR: Skal MED-udvalget inddrages", "Kommunernes frist er ikke bekræftet her.",
      "helbredsoplysninger gennem fravær", "borgeres numre spredes",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!impact(Self.filled).contains("helbredsoplysninger"))
    for row in text.split(separator: "\n") where row.hasPrefix("|") {
      #expect([3, 4].contains(row.count { $0 == "|" }), "\(row)")
    }
  }
}
