import Audit
import Policy
import Testing
import Timing
import Wording

/// The script passes Klartone's own text logic, whatever the policy.
@Suite("A greeting to read aloud") struct GreetingScriptTests {
  static let policies: [(String, SitePolicy)] = {
    var neighbour = SitePolicy()
    neighbour.municipality.name = "Sønderlund Kommune"
    neighbour.callback.workingDays = .allow(upTo: 2)
    neighbour.callback.limitHours = 48
    neighbour.switchboard.keys = "9"
    neighbour.switchboard.names = ["Hovednummeret"]
    neighbour.switchboard.ambiguousNames = []
    var policies = [("et døgn", SitePolicy()), ("to hverdage", neighbour)]
    for (hours, words) in [
      (1.0, "en time"), (12, "tolv timer"), (48, "to døgn"), (36.5, "seksogtredive timer"),
    ] {
      var policy = SitePolicy()
      policy.callback.limitHours = hours
      policy.switchboard.keys = hours < 20 ? "*1" : "#12"
      policies.append((words, policy))
    }
    neighbour.callback.workingDays = .allow(upTo: 1)
    neighbour.switchboard.names = ["Borgerservice"]
    return policies + [("en hverdag", neighbour)]
  }()

  @Test(
    "in every form all four elements pass, and no advice is left that can be followed",
    arguments: policies.indices)
  func passes(index: Int) throws {
    let (limit, policy) = Self.policies[index]
    let today = try #require(CivilDate(iso: "2026-11-27"))
    let absences = [
      GreetingScript.Absence(), .init(returning: CivilDate(iso: "2026-12-07")),
      .init(returning: CivilDate(iso: "2027-01-01"), deputy: "Eva Friis"), .init(deputy: "Bo Ås"),
    ]
    let audit = TextAudit(policy: policy)
    for names in [["Mette Hansen"], []] {
      let owner = Owner(
        names: names, department: "Teknik og Miljø", otherNames: ["Eva Friis", "Bo Ås"],
        otherDepartments: ["Jobcentret"])
      let script = GreetingScript(policy: policy, owner: owner)
      #expect(script.text == script.text(.standard))
      for (variant, absence) in GreetingVariant.allCases.flatMap({ variant in
        absences.map { (variant, $0) }
      }) {
        let text = script.text(variant, absence: absence)
        #expect(text.contains("inden for \(limit)"))
        let result = audit.result(
          of: Utterance(text: text), expected: Expected(owner: owner),
          setting: GreetingSetting(calendar: GreetingCalendar(today: today)))
        #expect(result.overall == .pass, "\(text)")
        #expect(
          result.findings.map(\.code) == (absence.returning == nil ? [.returnDate] : []), "\(text)")
        let said = result.advice.lazy.compactMap(\.returnDay).first
        #expect(said?.day == absence.returning && said?.isPast != true)
      }
    }
  }

  @Test("what is not known is left to be filled in")
  func unknown() {
    let script = GreetingScript(policy: SitePolicy(), owner: nil)
    #expect(script.introduction == "Du har ringet til (navn), (afdeling).")
    #expect(script.wayBack == "vend retur til Omstillingen ved at taste firkant nul")
  }
}
