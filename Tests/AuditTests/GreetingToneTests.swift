import Audit
import Policy
import Testing
import Wording

@Suite("Greetings in other tones")
struct GreetingToneTests {
  @Test("each meets the policy, whatever it asks", arguments: GreetingScript.Tone.allCases)
  func passes(tone: GreetingScript.Tone) {
    for (_, policy) in GreetingScriptTests.policies {
      for names in [["Mette Hansen"], []] {
        let owner = Owner(
          names: names, department: "Teknik og Miljø", otherDepartments: ["Jobcentret"])
        let text = GreetingScript(policy: policy, owner: owner).text(tone)
        let result = TextAudit(policy: policy).result(
          of: Utterance(text: text), expected: Expected(owner: owner))
        #expect(result.overall == .pass, "\(text)\n\(result.elements.map(\.reason))")
        #expect(result.findings.map(\.code) == [.returnDate], "\(text)")
      }
    }
  }
}
