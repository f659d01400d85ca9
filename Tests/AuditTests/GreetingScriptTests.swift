import Audit
import Policy
import Testing
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

  @Test("all four elements pass, and there is no advice left", arguments: policies.indices)
  func passes(index: Int) {
    let (limit, policy) = Self.policies[index]
    for names in [["Mette Hansen"], []] {
      let owner = Owner(
        names: names, department: "Teknik og Miljø", otherDepartments: ["Jobcentret"])
      let script = GreetingScript(policy: policy, owner: owner)
      #expect(script.text.contains("inden for \(limit)"))
      let result = TextAudit(policy: policy).result(
        of: Utterance(text: script.text), expected: Expected(owner: owner))
      #expect(result.overall == .pass, "\(script.text)")
      #expect(result.findings.map(\.code) == [.returnDate])
    }
  }

  @Test("what is not known is left to be filled in")
  func unknown() {
    let script = GreetingScript(policy: SitePolicy(), owner: nil)
    #expect(script.introduction == "Du har ringet til (navn), (afdeling).")
    #expect(script.wayBack == "vend retur til Omstillingen ved at taste firkant nul")
  }
}
